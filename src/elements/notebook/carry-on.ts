import { readText } from '../storage/safe-storage.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Links back to the play that this reader was last in the middle of, or else to the assessment, in the place of its last
 * child. `components/playbook/CarryOn.astro` draws it.
 *
 * ```html
 * <carry-on data-keys="notebook:v1 …">
 *   <a href="…" data-assessment data-off>Carry on: …</a> <a href="…" data-play="ten-minute-replies" data-off>…</a> …
 *   <div>…</div>
 * </carry-on>
 * ```
 */
class CarryOn extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    // Also when Back restores the page.
    addEventListener('pageshow', () => void this.#look(), { signal });
    void this.#look();
  }

  async #look(): Promise<void> {
    const keys = this.dataset['keys']?.split(' ') ?? [];
    if (!keys.some((key) => readText('sessionStorage', key) || readText('localStorage', key))) return;
    const links = [...this.querySelectorAll<HTMLElement>('[data-play], [data-assessment]')];
    // Without it, the page proposes what it proposes to everyone.
    const left = await import('./place-left.ts').catch(() => undefined);
    const place = left?.placeLeft(links.flatMap(({ dataset: { play } }) => play ?? []));
    const way = links.find(({ dataset: { play } }) =>
      place === 'assessment' ? play === undefined : place !== undefined && play === place.play,
    );
    for (const link of links) link.toggleAttribute('data-off', link !== way);
    this.required(':scope > div').toggleAttribute('data-off', way !== undefined);
  }
}

customElements.define('carry-on', CarryOn);
