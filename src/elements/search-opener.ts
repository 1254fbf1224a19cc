import { create } from './support/create.ts';
import { required } from './support/required.ts';

/**
 * Opens search as a dialog over the page. Without it, the link leads to the search page; nothing of search is fetched
 * before the reader turns to it.
 *
 * ```html
 * <search-opener><a href="/search/">Search</a></search-opener>
 * ```
 */
class SearchOpener extends HTMLElement {
  #listening: AbortController | undefined;
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const link = required(this, 'a', HTMLAnchorElement);
    // On the search page the link is where the reader already is.
    if (link.getAttribute('aria-current') === 'page') return;
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => this.#open(event, link), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#forget();
  }

  #open(event: MouseEvent, link: HTMLAnchorElement): void {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    this.#dialog ??= this.#create(link);
    this.#dialog.showModal();
    this.#dialog.querySelector('input')?.focus();
  }

  #forget(): void {
    this.#dialog?.remove();
    this.#dialog = undefined;
  }

  #create(link: HTMLAnchorElement): HTMLDialogElement {
    const close = create('button', { type: 'button', class: 'search-close' }, 'Close');
    const heading = create('h2', { id: 'search-dialog' }, 'Search');
    const body = create('div', {}, create('p', { role: 'status' }, 'Loading search …'));
    const dialog = create('dialog', { class: 'search-dialog', 'aria-labelledby': heading.id }, heading, close, body);
    close.addEventListener('click', () => dialog.close());
    // A result on this very page changes the fragment alone: the dialog would stay before it.
    dialog.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a') && !opensElsewhere(event)) dialog.close();
    });
    document.body.append(dialog);
    void this.#fill(dialog, body, link);
    return dialog;
  }

  async #fill(dialog: HTMLDialogElement, body: HTMLElement, link: HTMLAnchorElement): Promise<void> {
    try {
      await import('./site-search.ts');
      body.replaceChildren(document.createElement('site-search'));
      dialog.querySelector('input')?.focus();
    } catch {
      const isWaitedFor = dialog.open;
      this.#forget();
      // The page of its own has the topics and months to look through, and tells what is wrong.
      if (isWaitedFor) location.assign(link.href);
    }
  }
}

/** Whether a click asks for a new tab or window, which the browser opens as it does for any link. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

customElements.define('search-opener', SearchOpener);
