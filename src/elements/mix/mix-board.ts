import { boardView } from '../../domain/mix/board.ts';
import { THIRDS, type Mix } from '../../domain/mix/thirds.ts';
import { required } from '../dom/required.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mix-board': MixBoard;
  }
}

/**
 * Shows a mix on a board: the plug, the words and the table. `components/mix/Board.astro` draws the board itself.
 *
 * ```html
 * <mix-board data-whose="your last ten">
 *   <svg> … <desc>…</desc> <circle class="board-ring"> <g class="board-plug"> … <text>…</text></g></svg>
 *   <table> … <td data-third="talk">…</td> … </table>
 * </mix-board>
 * ```
 */
export class MixBoard extends HTMLElement {
  /** Shows a mix; `undefined` empties the board. */
  show(mix: Mix | undefined): void {
    const { plug, label, side, hasRing, words } = boardView(mix, this.dataset['whose'] ?? '');
    const group = required(this, '.board-plug', SVGGElement);
    if (plug) group.setAttribute('transform', `translate(${plug.x} ${plug.y})`);
    group.setAttribute('data-side', side);
    group.setAttribute('visibility', plug ? 'visible' : 'hidden');
    required(this, '.board-plug text', SVGTextElement).textContent = label;
    required(this, '.board-ring', SVGCircleElement).setAttribute('visibility', hasRing ? 'visible' : 'hidden');
    required(this, 'desc', SVGDescElement).textContent = words;
    for (const third of THIRDS) {
      const count = mix ? String(mix[third]) : 'not counted';
      required(this, `[data-third="${third}"]`, HTMLTableCellElement).textContent = count;
    }
  }
}

customElements.define('mix-board', MixBoard);
