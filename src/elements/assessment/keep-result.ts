import { encode } from '../../domain/assessment/codes/code.ts';
import { exportCsv } from '../../domain/assessment/results-csv.ts';
import { exportJson } from '../../domain/assessment/results-file.ts';
import { minutesFor } from '../../domain/assessment/invitation.ts';
import { monthText } from '../../domain/assessment/months.ts';
import { resultLink } from '../../domain/assessment/codes/result-link.ts';
import { itemsOf } from '../../domain/assessment/sheet.ts';
import { formatDay } from '../../domain/blog/dates.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import type { MakeReminders } from '../files/calendar-file.ts';
import { BYTE_ORDER_MARK } from '../../domain/csv.ts';
import { copyText } from '../files/copy-text.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { saveFile } from '../files/save-file.ts';
import { saveReminders } from '../files/save-reminders.ts';
import type { AnsweredRun } from './answered-run.ts';

/** A quarter, in whole weeks, so that a working day leads to a working day. */
const DAYS_TO_NEXT = 91;

/**
 * Keeps a result: on paper, as a code or link, as files, with a reminder. Nothing is sent.
 * `components/assessment/results/KeepResult.astro` draws it.
 *
 * ```html
 * <keep-result data-page="/self-assessment/">
 *   <code data-code></code> <button data-keep="plan|everything|code|link|json|csv|reminder">…</button>
 *   <span data-next></span> <p role="status" data-said></p>
 * </keep-result>
 * ```
 */
export class KeepResult extends UpgradedElement {
  #shown: AnsweredRun | undefined;

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('click', ({ target }) => void this.#keep(target), { signal });
    addEventListener('afterprint', () => delete document.documentElement.dataset['print'], { signal });
  }

  /** @param hasPlan whether there is a plan to print */
  show(shown: AnsweredRun, hasPlan: boolean): void {
    this.#shown = shown;
    this.required('[data-keep="plan"]').hidden = !hasPlan;
    this.required('[data-code]').textContent = encode(shown.bank, shown.sheet);
    this.required('[data-next]').textContent = formatDay(nextDay(new Date()));
    this.#say('');
  }

  async #keep(target: EventTarget | null): Promise<void> {
    const what = target instanceof Element ? target.closest<HTMLElement>('[data-keep]')?.dataset['keep'] : undefined;
    if (what === undefined || !this.#shown) return;
    const { bank, sheet } = this.#shown;
    const code = encode(bank, sheet);
    const name = `${bank.code}${bank.version}-${monthText(sheet.months)}`;
    if (what === 'plan') this.#print(undefined);
    if (what === 'everything') this.#print('everything');
    if (what === 'code') this.#say(await copyText(code, 'The code is copied.'));
    if (what === 'link') {
      const page = new URL(this.dataset['page'] ?? '', location.href).href;
      this.#say(await copyText(resultLink(page, code), 'The link is copied. It holds every answer.'));
    }
    if (what === 'json') this.#save(`${name}.json`, 'application/json', exportJson(bank, sheet));
    if (what === 'csv') this.#save(`${name}.csv`, 'text/csv', BYTE_ORDER_MARK + exportCsv(bank, sheet));
    if (what === 'reminder') await this.#remind(this.#shown);
  }

  /** @param mode `everything`, or undefined for the plan alone, which is the default of the print styles */
  #print(mode: string | undefined): void {
    delete document.documentElement.dataset['print'];
    if (mode !== undefined) {
      document.documentElement.dataset['print'] = mode;
      for (const details of document.querySelectorAll('assessment-results details'))
        details.toggleAttribute('open', true);
    }
    print();
  }

  /** The reminder names the page of the questions, and no result. */
  async #remind({ bank, run }: AnsweredRun): Promise<void> {
    const minutes = minutesFor(itemsOf(bank).length, bank.count !== undefined);
    const address = new URL(this.dataset['page'] ?? '', location.href).href;
    const day = nextDay(new Date());
    const make: MakeReminders = (by, { host }) => [by.dayReminder(run.id, day, { address, host }, '', minutes)];
    this.#say(await saveReminders(make, 'next-self-assessment.ics'));
  }

  #save(name: string, type: string, text: string): void {
    this.#say(saveFile(name, type, text));
  }

  #say(words: string): void {
    this.required('[data-said]').textContent = words;
  }
}

function nextDay(now: Date): Day {
  const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + DAYS_TO_NEXT);
  return { year: next.getFullYear(), month: next.getMonth() + 1, day: next.getDate() };
}

customElements.define('keep-result', KeepResult);
