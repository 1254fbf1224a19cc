import { entryOf, write } from '../../domain/playbook/notebook/notebook.ts';
import {
  choose,
  passagesOn,
  pathTo,
  stepBack,
  withoutRounds,
  type StoryPath,
  type Ways,
} from '../../domain/playbook/stories/story.ts';
import { create } from '../dom/create.ts';
import { keepInNotebook } from '../notebook/keep-in-notebook.ts';
import { notebook } from '../notebook/stored-notebook.ts';
import { askToKeep } from '../storage/ask-to-keep.ts';
import { required } from '../dom/required.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';

const WHERE_YOU_WERE = 'This is where you left the story.';
const CHANGED = 'The story has changed since you were here, so it begins again.';

/**
 * A story to go through one passage at a time, with a way back. Without script all passages are there, and their links
 * lead from one to another. The path is kept in the notebook.
 *
 * ```html
 * <branching-scenario data-story="the-crowded-room">
 *   <b class="said" role="status"></b>
 *   <div class="passages">
 *     <div class="passage" id="passage-a"> <h4 tabindex="-1">1</h4> …
 *       <ul class="choices"><li><a href="#passage-b"><span class="do">…</span> …</a></li> …</ul> </div> …
 *   </div>
 *   <button data-act="back">…</button> <button data-act="restart">…</button>
 *   <details class="way"><summary>…</summary><ol></ol></details>
 * </branching-scenario>
 * ```
 */
class BranchingScenario extends UpgradedElement {
  #path: StoryPath = [];
  /** Whether the notebook has had this story: only then can the story have been removed from it. */
  #wasKept = false;

  protected upgrade(signal: AbortSignal): void {
    this.addEventListener('click', (event) => this.#click(event), { signal });
    notebook.subscribe(() => this.#forget(), signal);
    this.#forget();
    this.#recall();
  }

  get #entryId(): string {
    return `story:${this.dataset['story'] ?? ''}`;
  }

  #passages(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.passage')];
  }

  #ways(): Ways {
    const passages = this.#passages();
    const leads = passages.map(({ id }) => [id, this.#choices(id).map(({ hash }) => hash.slice(1))] as const);
    return { start: passages[0]?.id ?? '', passages: new Map(leads) };
  }

  #choices(id: string): HTMLAnchorElement[] {
    const passage = this.#passages().find((each) => each.id === id);
    return [...(passage?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
  }

  /** Begins at the passage that the address names, as in a new tab; otherwise where the reader was, if that still exists. */
  #recall(): void {
    const asked = location.hash && pathTo(this.#ways(), location.hash.slice(1));
    if (asked) {
      this.#path = asked;
      return this.#show();
    }
    const kept = entryOf(notebook.value, 'story', this.#entryId)?.way ?? [];
    const fits = passagesOn(this.#ways(), kept) !== undefined;
    this.#path = fits ? kept : [];
    this.#show();
    if (kept.length === 0) return;
    this.#say(fits ? WHERE_YOU_WERE : CHANGED);
    askToKeep(this);
  }

  /** Starts again when the story was removed from the notebook. Other tabs keep their own paths. */
  #forget(): void {
    const wasKept = this.#wasKept;
    this.#wasKept = entryOf(notebook.value, 'story', this.#entryId) !== undefined;
    if (!wasKept || this.#wasKept) return;
    this.#path = [];
    this.#say('');
    this.#show();
  }

  #click(event: MouseEvent): void {
    const { target } = event;
    const control = target instanceof Element ? target.closest('button[data-act], .choices a') : null;
    if (control instanceof HTMLButtonElement) {
      this.#go(control.dataset['act'] === 'back' ? stepBack(this.#path) : []);
    }
    // These open a new tab.
    if (!(control instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(choose(this.#ways(), this.#path, this.#choices(this.#here()).indexOf(control)));
  }

  #here(): string {
    return passagesOn(this.#ways(), this.#path)?.at(-1) ?? '';
  }

  #go(path: StoryPath): void {
    this.#path = path;
    // The fragment has done its work: from here on the notebook has the path.
    if (location.hash) history.replaceState(history.state, '', location.pathname);
    this.#say('');
    this.#show();
    const heading = this.#passages()
      .find(({ hidden }) => !hidden)
      ?.querySelector<HTMLElement>('[tabindex]');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
    const story = this.dataset['story'] ?? '';
    const way = [...withoutRounds(this.#ways(), path)];
    void keepInNotebook(this, (before, at) => write(before, { id: this.#entryId, at, kind: 'story', story, way }));
  }

  #show(): void {
    const here = this.#here();
    for (const passage of this.#passages()) passage.hidden = passage.id !== here;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-act]')) {
      button.disabled = this.#path.length === 0;
    }
    const passed = passagesOn(this.#ways(), this.#path) ?? [];
    const steps = this.#path.map(
      (choice, index) => this.#choices(passed[index] ?? '')[choice]?.querySelector('.do')?.textContent,
    );
    const way = this.required('.way');
    way.hidden = steps.length === 0;
    required(way, 'ol', HTMLOListElement).replaceChildren(...steps.map((step) => create('li', {}, step ?? '')));
  }

  #say(words: string): void {
    this.required('.said').textContent = words;
  }
}

customElements.define('branching-scenario', BranchingScenario);
