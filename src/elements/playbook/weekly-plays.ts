import { comingDay, dayAt, nextMonday } from '../../domain/calendar/days.ts';
import { isoDay } from '../../domain/calendar/iso-day.ts';
import { showFieldProblem } from '../forms/field-problem.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { saveReminders } from '../files/save-reminders.ts';

/**
 * One play a week, as a calendar file that begins on a day of the reader's choice, or else next Monday.
 * `components/follow/WeeklyPlays.astro` draws it.
 *
 * ```html
 * <weekly-plays>
 *   <form> <input type="date" id="weeklyPlays-first"> <button>…</button> </form>
 *   <span hidden data-address="https://…" data-minutes="10">A play's title</span> …
 *   <p role="status" data-said></p>
 * </weekly-plays>
 * ```
 */
class WeeklyPlays extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    this.required('form', HTMLFormElement).addEventListener('submit', (event) => void this.#save(event), { signal });
    this.#field.value ||= isoDay(nextMonday(dayAt(new Date())));
  }

  get #field(): HTMLInputElement {
    return this.required('input', HTMLInputElement);
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const first = comingDay(this.#field.value, dayAt(new Date()), 'Choose the day of the first play');
    const problem = typeof first === 'string' ? { id: this.#field.id, words: first } : undefined;
    showFieldProblem(this.required('form', HTMLFormElement), problem);
    if (typeof first === 'string') return;
    const plays = [...this.querySelectorAll<HTMLElement>('[data-address]')].map(({ dataset, textContent }) => ({
      title: textContent.trim(),
      minutes: Number(dataset['minutes']),
      address: dataset['address'] ?? '',
    }));
    const words = await saveReminders((by, { host }) => by.weeklyReminders(plays, first, host), 'one-play-a-week.ics');
    this.required('[data-said]').textContent = words;
  }
}

customElements.define('weekly-plays', WeeklyPlays);
