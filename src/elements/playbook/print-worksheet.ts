import { required } from '../dom/required.ts';

/**
 * Prints the exercises of a play without the rest of the page. `components/exercises/Worksheet.astro` draws it,
 * and `styles/worksheet.css` says what is on the sheet.
 *
 * ```html
 * <print-worksheet><button type="button">…</button></print-worksheet>
 * ```
 */
class PrintWorksheet extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { dataset } = document.documentElement;
    const print = (): void => {
      dataset['print'] = 'worksheet';
      window.print();
    };
    required(this, 'button', HTMLButtonElement).addEventListener('click', print, { signal });
    addEventListener('afterprint', () => delete dataset['print'], { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('print-worksheet', PrintWorksheet);
