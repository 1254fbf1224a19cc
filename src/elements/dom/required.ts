/**
 * The element that a custom element's markup must hold.
 * @throws Error that names the custom element, what it expected and what it found
 */
export function required<Type extends Element>(host: HTMLElement, selector: string, type: new () => Type): Type {
  const found = host.querySelector(selector);
  if (found instanceof type) return found;
  const received = found === null ? 'found none' : `found a <${found.localName}>`;
  throw new Error(`<${host.localName}>: expected ${type.name} at "${selector}" inside, ${received}`);
}
