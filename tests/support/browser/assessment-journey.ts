import type { Locator, Page } from 'playwright';

/** What leads on, wherever it is. */
export const onward = (page: Page): Locator =>
  page.getByRole('button', { name: /^(?:Continue|Next part.*|Check your answers|See your results)$/ });

/** The answers of the question that shows, from the lowest; the last one is not scored. */
const answers = (page: Page): Locator => page.getByRole('radio');

const atResults = (page: Page): Locator => page.getByRole('heading', { name: 'What this cannot tell you' });

/** What a reader does on the way. */
export interface Reader {
  /** Which answer they choose; the number of the question counts from 0. */
  answer: (number: number) => number;
  /** What they count, in the order of the heaps. */
  counts: readonly number[];
  /** Presses a button, chooses an answer, and so on; some watch what comes of it. */
  press?: (target: Locator, what: 'answer' | 'count' | 'continue') => Promise<void>;
}

/** From wherever the reader is, over every place that is left, to the results. */
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
