import { boardView } from '../../domain/mix/board.ts';
import type { Mix } from '../../domain/mix/thirds.ts';
import { required } from '../dom/required.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mix-board': MixBoard;
  }
}

/**
 * Shows a mix of ten as a dot in a folded triangle, and is hidden for any other. `components/mix/Board.astro` draws it.
 *
 * ```html
 * <mix-board hidden><details> … <svg class="board" role="img" aria-label="…"> … <g class="board-own"></g></svg></details></mix-board>
 * ```
 */
export class MixBoard extends HTMLElement {
  /** Shows a mix. */
  show(mix: Mix): void {
    const view = boardView(mix);
    this.hidden = view === undefined;
    if (!view) return;
    required(this, '.board', SVGSVGElement).ariaLabel = view.label;
    required(this, '.board-own', SVGGElement).setAttribute('transform', `translate(${view.at.x} ${view.at.y})`);
  }
}

customElements.define('mix-board', MixBoard);
