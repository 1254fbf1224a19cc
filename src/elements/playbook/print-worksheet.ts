import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Prints the exercises of a play without the rest of the page. `components/exercises/parts/Worksheet.astro` draws it,
 * and `styles/worksheet.css` says what is on the sheet.
 *
 * ```html
 * <print-worksheet><button type="button">…</button></print-worksheet>
 * ```
 */
class PrintWorksheet extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    const { dataset } = document.documentElement;
    const print = (): void => {
      dataset['print'] = 'worksheet';
      window.print();
    };
    this.required('button', HTMLButtonElement).addEventListener('click', print, { signal });
    addEventListener('afterprint', () => delete dataset['print'], { signal });
  }
}

customElements.define('print-worksheet', PrintWorksheet);
