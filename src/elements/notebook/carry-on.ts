import { playToCarryOn } from '../../domain/playbook/notebook/play-to-carry-on.ts';
import { keyOf } from '../../domain/keeping/keys.ts';
import { storageNow } from '../storage/keeping.ts';
import { readText } from '../storage/safe-storage.ts';
import { notebook } from './stored-notebook.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Links back to the play that this reader was last in the middle of, or else to the assessment, in the place of its last
 * child.
 * `components/playbook/CarryOn.astro` draws it.
 *
 * ```html
 * <carry-on>
 *   <a href="…" data-assessment data-off>Carry on: …</a> <a href="…" data-play="ten-minute-replies" data-off>…</a> …
 *   <div>…</div>
 * </carry-on>
 * ```
 */
class CarryOn extends UpgradedElement {
  #isAnswering = false;

  protected upgrade(signal: AbortSignal): void {
    notebook.subscribe(() => this.#show(), signal);
    this.#show();
    if (readText(storageNow(), keyOf('assessment'))) void this.#lookAtAssessment();
  }

  async #lookAtAssessment(): Promise<void> {
    // If it cannot be fetched, the assessment itself still knows.
    const module = await import('../assessment/assessment-under-way.ts').catch(() => undefined);
    this.#isAnswering = module?.assessmentUnderWay() ?? false;
    this.#show();
  }

  #show(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('[data-play]')];
    const slugs = links.map(({ dataset }) => dataset['play'] ?? '');
    const play = playToCarryOn(notebook.value, slugs);
    links.forEach((link, index) => link.toggleAttribute('data-off', slugs[index] !== play));
    const assessment = this.querySelector('[data-assessment]');
    const isAnswering = play === undefined && assessment !== null && this.#isAnswering;
    assessment?.toggleAttribute('data-off', !isAnswering);
    this.required(':scope > div').toggleAttribute('data-off', play !== undefined || isAnswering);
  }
}

customElements.define('carry-on', CarryOn);
