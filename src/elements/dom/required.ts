export type Markup = HTMLElement | SVGElement;

/**
 * The element that the markup of a host must hold.
 * @throws Error that names the host, what was expected and what was found
 */
export function required(host: HTMLElement, selector: string): HTMLElement;
export function required<Type extends Markup>(host: HTMLElement, selector: string, type: new () => Type): Type;
export function required(host: HTMLElement, selector: string, type: new () => Markup = HTMLElement): Markup {
  const found = host.querySelector(selector);
  if (found instanceof type) return found;
  const received = found === null ? 'found none' : `found a <${found.localName}>`;
  throw new Error(`<${host.localName}>: expected ${type.name} at "${selector}" inside, ${received}`);
}
