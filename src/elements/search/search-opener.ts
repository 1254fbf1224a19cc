import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Opens search as a dialog over the page. Without it, the link leads to the search page; nothing of search is fetched
 * before the reader turns to it.
 *
 * ```html
 * <search-opener><a href="/search/">Search</a></search-opener>
 * ```
 *
 * Every page carries this file: what is only wanted once the dialog is open belongs in site-search.ts.
 */
class SearchOpener extends UpgradedElement {
  #dialog: HTMLDialogElement | undefined;

  protected upgrade(signal: AbortSignal): void {
    signal.addEventListener('abort', () => this.#forget());
    const link = this.required('a', HTMLAnchorElement);
    // On the search page the link is where the reader already is.
    if (link.getAttribute('aria-current') === 'page') return;
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => this.#open(event, link), { signal: signal });
  }

  #open(event: MouseEvent, link: HTMLAnchorElement): void {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    if (this.#dialog === undefined) {
      this.#dialog = loadingDialog();
      void this.#fill(this.#dialog, link);
    }
    this.#dialog.showModal();
    this.#dialog.querySelector('input')?.focus();
  }

  #forget(): void {
    this.#dialog?.remove();
    this.#dialog = undefined;
  }

  async #fill(dialog: HTMLDialogElement, link: HTMLAnchorElement): Promise<void> {
    try {
      await import('./site-search.ts');
      dialog.lastElementChild?.replaceChildren(document.createElement('site-search'));
      dialog.querySelector('input')?.focus();
    } catch {
      const isWaitedFor = dialog.open;
      this.#forget();
      // The page of its own has the topics and months to look through, and tells what is wrong.
      if (isWaitedFor) location.assign(link.href);
    }
  }
}

/**
 * The dialog as it stands at once, until search takes the place of its status. It does without `create()`, which
 * would come to every page as a second file, since search and other late modules have it too.
 */
function loadingDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  const close = document.createElement('button');
  const body = document.createElement('div');
  const status = document.createElement('p');
  dialog.className = heading.id = 'search-dialog';
  dialog.setAttribute('aria-labelledby', heading.id);
  heading.textContent = 'Search';
  close.className = 'search-close';
  close.textContent = 'Close';
  status.setAttribute('role', 'status');
  status.textContent = 'Loading search …';
  body.append(status);
  dialog.append(heading, close, body);
  dialog.addEventListener('click', (event) => {
    const leaves = event.target instanceof Element && event.target.closest('a, .search-close');
    // A result on this very page changes the fragment alone: the dialog would stay before it.
    if (leaves && !opensElsewhere(event)) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

/** Whether a click asks for a new tab or window, which the browser opens as it does for any link. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

customElements.define('search-opener', SearchOpener);
