import { parseDay } from '../../domain/calendar/days.ts';
import { showFieldProblem } from '../forms/field-problem.ts';
import { required } from '../dom/required.ts';
import { saveReminders } from '../files/save-reminders.ts';

/**
 * One play a week: a calendar file from the day that the reader picks. `components/playbook/WeeklyPlays.astro` draws it.
 *
 * ```html
 * <weekly-plays>
 *   <form> <input type="date" id="weeklyPlays-first"> <button>…</button> </form>
 *   <span hidden data-address="https://…" data-minutes="10">A play's title</span> …
 *   <p role="status" data-said></p>
 * </weekly-plays>
 * ```
 */
class WeeklyPlays extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    required(this, 'form', HTMLFormElement).addEventListener('submit', (event) => void this.#save(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = required(this, 'input', HTMLInputElement);
    const first = parseDay(field.value);
    showFieldProblem(
      required(this, 'form', HTMLFormElement),
      first ? undefined : { id: field.id, words: 'Choose the day of the first play' },
    );
    if (!first) return;
    const plays = [...this.querySelectorAll<HTMLElement>('[data-address]')].map(({ dataset, textContent }) => ({
      title: textContent,
      minutes: Number(dataset['minutes']),
      address: dataset['address'] ?? '',
    }));
    const words = await saveReminders((by, { host }) => by.weeklyReminders(plays, first, host), '');
    required(this, '[data-said]', HTMLElement).textContent = words;
  }
}

customElements.define('weekly-plays', WeeklyPlays);
