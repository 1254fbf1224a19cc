import { entryWords, type Kept, type Names, type Words } from '../../domain/playbook/notebook/notebook-words.ts';
import { create, rowButton } from '../dom/create.ts';
import { localDay } from '../../domain/blog/dates.ts';

/** A play to link to. */
interface Play {
  title: string;
  path: string;
}

/** What the site has that entries name, by the slugs that they name it by. */
export interface SiteNames {
  plays: Readonly<Record<string, Play>>;
  /** Stories, with the slugs of the plays that tell them. */
  stories: Readonly<Record<string, { title: string; play: string }>>;
}

/** An entry as a row shows it: there, or deleted and to be brought back. */
export interface EntryItem {
  id: string;
  entry: Kept;
  isGone: boolean;
}

/** From how many characters on a text is folded. */
const LONG = 280;

/** A slug comes from a notebook: it may be a word that every object knows. */
const ownOf = <Value>(names: Readonly<Record<string, Value>>, slug: string): Value | undefined =>
  Object.hasOwn(names, slug) ? names[slug] : undefined;

/**
 * The row of an entry.
 * @param does what its buttons do; of an entry that is gone, it brings it back
 */
export function notebookRow({ id, entry, isGone }: EntryItem, site: SiteNames, does: () => void): HTMLElement {
  const names: Names = {
    play: (slug) => ownOf(site.plays, slug)?.title,
    story: (slug) => ownOf(site.stories, slug)?.title,
  };
  const words = entryWords(entry, names);
  const play = playOf(entry, site);
  const button = rowButton(isGone ? 'Undo' : 'Delete', words.line, does);
  const parts = isGone
    ? [create('p', { class: 'count' }, 'Deleted. You can undo it until this page closes.')]
    : [lineOf(words, play), ...textOf(words), ...detailsOf(entry, words.title === undefined ? play : undefined)];
  const row = create(
    'li',
    { class: isGone ? 'gone' : 'there' },
    create('div', { class: 'kept-thing' }, ...parts),
    button,
  );
  row.dataset['entry'] = id;
  return row;
}

/** The play that an entry was made in, where the site still has it. */
function playOf(entry: Kept, { plays, stories }: SiteNames): Play | undefined {
  const slug = entry.kind === 'story' ? ownOf(stories, entry.story)?.play : 'play' in entry ? entry.play : undefined;
  return slug === undefined ? undefined : ownOf(plays, slug);
}

/** A line that ends with the name of a play ends with a link to it. */
function lineOf({ line, title = '' }: Words, play: Play | undefined): HTMLElement {
  if (!play || title === '') return create('p', {}, line);
  return create('p', {}, line.slice(0, -title.length), linkTo(play));
}

function textOf({ written = '' }: Words): HTMLElement[] {
  if (written === '') return [];
  const text = create('p', { class: 'written' }, written);
  return [written.length > LONG ? create('details', {}, create('summary', {}, 'Read it'), text) : text];
}

/**
 * Where it was made, and when it was last changed; of a play, when it was done or begun. What has a day of its own has no
 * other beside it.
 */
function detailsOf(entry: Kept, play: Play | undefined): HTMLElement[] {
  if ('day' in entry || 'due' in entry) return play ? [create('p', { class: 'count' }, linkTo(play))] : [];
  // The moment of a play says who spoke of it last, and is none where an exercise did.
  const moment = entry.kind === 'play' ? entry.done || entry.begun : entry.at;
  const details = create('p', { class: 'count' }, localDay(moment));
  if (play) details.prepend(linkTo(play), ', ');
  return [details];
}

function linkTo({ title, path }: Play): HTMLElement {
  return create('a', { href: path }, title);
}
