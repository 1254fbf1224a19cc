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
    this.#dialog?.remove();
  }

  #open(event: MouseEvent, link: HTMLAnchorElement): void {
    // A reader who asks for a new tab gets one.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#dialog ??= this.#create(link);
    this.#dialog.showModal();
    this.#dialog.querySelector('input')?.focus();
  }

  #create(link: HTMLAnchorElement): HTMLDialogElement {
    const close = create('button', { type: 'button', class: 'search-close' }, 'Close');
    const heading = create('h2', { id: 'search-dialog' }, 'Search');
    const body = create('div', {}, create('p', { role: 'status' }, 'Loading search …'));
    const dialog = create('dialog', { class: 'search-dialog', 'aria-labelledby': 'search-dialog' }, heading, close, body);
    close.addEventListener('click', () => dialog.close());
    // A result on this very page changes the fragment alone: the dialog would stay before it.
    dialog.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) dialog.close();
    });
    document.body.append(dialog);
    import('./site-search.ts').then(
      () => {
        body.replaceChildren(document.createElement('site-search'));
        dialog.querySelector('input')?.focus();
      },
      // The page of its own has the topics and months to look through, and tells what is wrong.
      () => location.assign(link.href),
    );
    return dialog;
  }
}

customElements.define('search-opener', SearchOpener);
