import { stripOf, stripWords } from '../../domain/mix/strip.ts';
import type { Mix, Third } from '../../domain/mix/thirds.ts';
import { create } from '../dom/create.ts';
import { required } from '../dom/required.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mix-ten': MixTen;
  }
}

/**
 * Shows a mix as ten symbols with a line at a third. `components/mix/Ten.astro` draws it.
 *
 * ```html
 * <mix-ten>
 *   <div class="ten" role="img" aria-label="…"><svg class="ten-third"><line> <text></svg> … </div>
 * </mix-ten>
 * ```
 */
export class MixTen extends HTMLElement {
  /** Shows a mix. */
  show(mix: Mix): void {
    const { places, third } = stripOf(mix);
    const strip = required(this, '.ten');
    const line = required(strip, '.ten-third', SVGSVGElement);
    strip.ariaLabel = stripWords(mix);
    for (const part of line.children) {
      for (const end of part.localName === 'line' ? ['x1', 'x2'] : ['x']) part.setAttribute(end, `${third}%`);
    }
    strip.replaceChildren(line, ...places.map((kind) => (kind ? markOf(kind) : create('i'))));
  }
}

/** A symbol, copied from where the page names it. */
function markOf(kind: Third): Node {
  return required(document.documentElement, `.shape:has(> .${kind})`, SVGSVGElement).cloneNode(true);
}

customElements.define('mix-ten', MixTen);
