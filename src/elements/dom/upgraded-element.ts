import { required, type Markup } from './required.ts';

/**
 * A custom element that upgrades the markup inside it, and stops listening when it leaves the page. An error in
 * `upgrade()` is reported by the browser and stops no other element.
 */
export abstract class UpgradedElement extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.upgrade(this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** Runs each time the element enters the page. @param signal aborts when it leaves: give it to every listener */
  protected abstract upgrade(signal: AbortSignal): void;

  /** The element that the markup must hold; see `required()`. */
  protected required(selector: string): HTMLElement;
  protected required<Type extends Markup>(selector: string, type: new () => Type): Type;
  protected required(selector: string, type: new () => Markup = HTMLElement): Markup {
    return required(this, selector, type);
  }

  /** Puts words into a live region, unless they are there already: screen readers would repeat them. */
  protected say(selector: string, words: string): void {
    const region = this.required(selector);
    if (region.textContent !== words) region.textContent = words;
  }
}
