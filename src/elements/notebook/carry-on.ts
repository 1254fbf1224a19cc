import { playToCarryOn } from '../../domain/playbook/notebook/play-to-carry-on.ts';
import { notebook } from './stored-notebook.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Links back to the play that this device was last in the middle of, if there is one, in the place of its last child.
 * `components/playbook/CarryOn.astro` draws it.
 *
 * ```html
 * <carry-on> <a href="…" data-play="ten-minute-replies" data-off>Carry on: …</a> … <div>…</div> </carry-on>
 * ```
 */
class CarryOn extends UpgradedElement {
  protected upgrade(signal: AbortSignal): void {
    notebook.subscribe(() => this.#show(), signal);
    this.#show();
  }

  #show(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-play]')];
    const slugs = links.map(({ dataset }) => dataset['play'] ?? '');
    const play = playToCarryOn(notebook.value, slugs);
    links.forEach((link, index) => link.toggleAttribute('data-off', slugs[index] !== play));
    this.required(':scope > div').toggleAttribute('data-off', play !== undefined);
  }
}

customElements.define('carry-on', CarryOn);
