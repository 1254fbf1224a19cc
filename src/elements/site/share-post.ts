import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Copies a post's address, or opens the device's share sheet where there is one. The links beside the buttons work
 * without it.
 *
 * ```html
 * <share-post data-url="https://…" data-title="…">
 *   <button type="button" data-action="copy">…</button>
 *   <button type="button" data-action="share" hidden>…</button>
 *   <p role="status"></p>
 * </share-post>
 * ```
 */
class SharePost extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    const copy = this.required('[data-action="copy"]', HTMLButtonElement);
    const share = this.required('[data-action="share"]', HTMLButtonElement);
    copy.addEventListener('click', () => void this.#copy(), { signal });
    share.addEventListener('click', () => void this.#share(), { signal });
    share.hidden = !('share' in navigator);
  }

  get #url(): string {
    return this.dataset['url'] ?? location.href;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#url);
      this.#say('The link is copied.');
    } catch {
      // No permission, or no clipboard outside a secure context.
      this.#say(`This browser does not let a page copy. The link: ${this.#url}`);
    }
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({ url: this.#url, title: this.dataset['title'] ?? document.title });
    } catch (error) {
      // A reader who closes the share sheet is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) this.#say('Sharing did not work here.');
    }
  }

  #say(words: string): void {
    this.required('[role="status"]').textContent = words;
  }
}

customElements.define('share-post', SharePost);
