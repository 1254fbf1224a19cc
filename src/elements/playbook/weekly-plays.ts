import { parseDay } from '../../domain/calendar/days.ts';
import { showFieldProblem } from '../forms/field-problem.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { saveReminders } from '../files/save-reminders.ts';

/**
 * One play a week, as a calendar file that begins on a day of the reader's choice. `components/playbook/WeeklyPlays.astro`
 * draws it.
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
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = this.required('input', HTMLInputElement);
    const first = parseDay(field.value);
    showFieldProblem(
      this.required('form', HTMLFormElement),
      first ? undefined : { id: field.id, words: 'Choose the day of the first play' },
    );
    if (!first) return;
    const plays = [...this.querySelectorAll<HTMLElement>('[data-address]')].map(({ dataset, textContent }) => ({
      title: textContent,
      minutes: Number(dataset['minutes']),
      address: dataset['address'] ?? '',
    }));
    const words = await saveReminders((by, { host }) => by.weeklyReminders(plays, first, host), '');
    this.required('[data-said]').textContent = words;
  }
}

customElements.define('weekly-plays', WeeklyPlays);
