import { turnOf, weekOf } from '../../domain/playbook/play-of-the-week.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Shows the play of the reader's week; the page was built in a week of its own.
 *
 * ```html
 * <this-weeks-play> <a href="…">…</a> <a href="…" data-off>…</a> … </this-weeks-play>
 * ```
 */
class ThisWeeksPlay extends UpgradedElement {
  protected upgrade(): void {
    const now = new Date();
    const links = [...this.querySelectorAll('a')];
    const week = weekOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
    for (const link of links) link.toggleAttribute('data-off', link !== turnOf(links, week));
  }
}

customElements.define('this-weeks-play', ThisWeeksPlay);
