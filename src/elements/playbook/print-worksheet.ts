import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Prints only the exercises of a play. `components/exercises/parts/Worksheet.astro` draws it; `styles/worksheet.css`
 * decides what is on the sheet.
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
