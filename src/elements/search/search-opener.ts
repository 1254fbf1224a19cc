import { UpgradedElement } from '../dom/upgraded-element.ts';

/**
 * Opens search in a dialog over the page, and fetches it only then. Without script, the link leads to the search page.
 *
 * ```html
 * <search-opener><a href="/search/">Search</a></search-opener>
 * ```
 *
 * Every page loads this file: what only the open dialog needs belongs in site-search.ts.
 */
class SearchOpener extends UpgradedElement {
  #dialog: HTMLDialogElement | undefined;

  protected upgrade(signal: AbortSignal): void {
    signal.addEventListener('abort', () => this.#forget());
    const link = this.required('a', HTMLAnchorElement);
    // The search page has its own field.
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
      // A host may answer with an empty file.
      if (!customElements.get('site-search')) throw new TypeError('site-search is not there');
      dialog.lastElementChild?.replaceChildren(document.createElement('site-search'));
      dialog.querySelector('input')?.focus();
    } catch {
      const isWaitedFor = dialog.open;
      this.#forget();
      // The search page has the topics and months to look through, and says what is wrong.
      if (isWaitedFor) location.assign(link.href);
    }
  }
}

/**
 * The dialog before search has loaded. It does without `create()`, which later scripts share and would therefore reach
 * every page as another file.
 */
function loadingDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const heading = document.createElement('h2');
  const close = document.createElement('button');
  const body = document.createElement('div');
  const status = document.createElement('p');
  close.className = 'link-button';
  dialog.className = heading.id = 'search-dialog';
  dialog.setAttribute('aria-labelledby', heading.id);
  heading.textContent = 'Search';
  close.textContent = 'Close';
  status.setAttribute('role', 'status');
  status.textContent = 'Loading search …';
  body.append(status);
  dialog.append(heading, close, body);
  dialog.addEventListener('click', (event) => {
    const leaves = event.target instanceof Element && event.target.closest('a, dialog > button');
    // A result on this same page changes only the fragment, and the dialog would stay open over it.
    if (leaves && !opensElsewhere(event)) dialog.close();
  });
  // In WebKit, a search field keeps Escape from the dialog.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

/** Whether a click asks for a new tab or window, which is left to the browser. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

customElements.define('search-opener', SearchOpener);
