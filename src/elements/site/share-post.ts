import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Opens the device's share sheet where there is one, and copies the post's address elsewhere. The link beside the button
 * works without it.
 *
 * ```html
 * <share-post data-url="https://…" data-title="…"><button type="button">…</button> <span role="status"></span></share-post>
 * ```
 */
class SharePost extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    const button = this.required('button', HTMLButtonElement);
    const canShare = 'share' in navigator;
    button.textContent = canShare ? 'Share' : 'Copy the link';
    button.addEventListener('click', () => void (canShare ? this.#share() : this.#copy()), { signal });
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
      if (!(error instanceof DOMException && error.name === 'AbortError')) await this.#copy();
    }
  }

  #say(words: string): void {
    this.required('[role="status"]').textContent = words;
  }
}

customElements.define('share-post', SharePost);
