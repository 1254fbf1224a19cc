import type { Locator, Page } from 'playwright';

/** The button that leads on from any place. */
export const onward = (page: Page): Locator => page.getByRole('button', { name: /^(?:Continue|See your results)$/ });

/** The answers of the question shown, from the lowest; the last one is not scored. */
const answers = (page: Page): Locator => page.getByRole('radio');

const atResults = (page: Page): Locator => page.locator('assessment-results [data-shape]');

export interface Reader {
  /** The answer they choose to a question, numbered from 0. */
  answer: (number: number) => number;
  /** Their counts, in the order of the heaps. */
  counts: readonly number[];
  /** Clicks; a benchmark measures here. */
  press?: (target: Locator, what: 'answer' | 'count' | 'continue') => Promise<void>;
}

/** Goes from any place through all that is left to the results. */
export async function walkToResults(page: Page, reader: Reader): Promise<void> {
  const press = reader.press ?? ((target: Locator) => target.click());
  for (let number = 0; !(await atResults(page).isVisible());) {
    if ((await answers(page).count()) > 0) {
      await press(answers(page).nth(reader.answer(number)), 'answer');
      number += 1;
    } else {
      const more = page.getByRole('button', { name: /^One more: / });
      const fields = await more.count();
      for (const [heap, count] of reader.counts.slice(0, fields).entries()) {
        for (let pressed = 0; pressed < count; pressed += 1) await press(more.nth(heap), 'count');
      }
    }
    await press(onward(page), 'continue');
  }
}
