import { UpgradedElement } from '../dom/upgraded-element.ts';
import { copyText } from '../files/copy-text.ts';

/**
 * Copies an address, and says so beside the button.
 *
 * ```html
 * <copy-address><code>https://…</code> <button type="button">…</button> <span role="status"></span></copy-address>
 * ```
 */
class CopyAddress extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    this.required('button', HTMLButtonElement).addEventListener('click', () => void this.#copy(), { signal });
  }

  async #copy(): Promise<void> {
    const address = this.required('code').textContent;
    this.required('[role="status"]').textContent = await copyText(address, 'Copied.');
  }
}

customElements.define('copy-address', CopyAddress);
