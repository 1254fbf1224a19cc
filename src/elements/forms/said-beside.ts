import { required } from '../dom/required.ts';

/** The nearest `.said` to a control, or the first one. */
function placeBeside(control: Element | null, within: HTMLElement): HTMLElement {
  for (let host = control; host && within.contains(host); host = host.parentElement) {
    const said = host.querySelector<HTMLElement>('.said');
    if (said) return said;
  }
  return required(within, '.said');
}

/**
 * Says beside a control what it did, so that nobody has to look for the words, and nowhere else in `within`.
 *
 * ```html
 * <div class="acts"> <button>Copy</button> <span class="said"><span role="status" tabindex="-1" data-said></span></span> </div>
 * ```
 * @returns the `.said` that says it
 */
export function sayBesideControl(words: string, control: Element | null, within: HTMLElement): HTMLElement {
  const here = placeBeside(control, within);
  for (const said of within.querySelectorAll<HTMLElement>('.said')) {
    required(said, '[data-said]').textContent = said === here ? words : '';
  }
  return here;
}
