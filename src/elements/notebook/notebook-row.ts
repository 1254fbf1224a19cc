import { entryWords, type KeptEntry, type Titles, type Words } from '../../domain/playbook/notebook/notebook-words.ts';
import { create, rowButton } from '../dom/create.ts';
import { localDay } from '../../domain/blog/dates.ts';

interface Play {
  title: string;
  path: string;
}

/** The plays and stories of the site, by slug. */
export interface SiteNames {
  plays: Readonly<Record<string, Play>>;
  /** Stories, with the slugs of the plays that tell them. */
  stories: Readonly<Record<string, { title: string; play: string }>>;
}

/** An entry in its row; `isGone` where it was deleted and can be brought back. */
export interface EntryItem {
  id: string;
  entry: KeptEntry;
  isGone: boolean;
}

/** Longer texts are folded. */
const LONG = 280;

/** A slug from a notebook may be the name of an inherited property, such as `constructor`. */
const ownOf = <Value>(names: Readonly<Record<string, Value>>, slug: string): Value | undefined =>
  Object.hasOwn(names, slug) ? names[slug] : undefined;

/**
 * The row of an entry.
 * @param does deletes it, or brings it back
 */
export function notebookRow({ id, entry, isGone }: EntryItem, site: SiteNames, does: () => void): HTMLElement {
  const names: Titles = {
    play: (slug) => ownOf(site.plays, slug)?.title,
    story: (slug) => ownOf(site.stories, slug)?.title,
  };
  const words = entryWords(entry, names);
  const play = playOf(entry, site);
  const button = rowButton(isGone ? 'Undo' : 'Delete', words.line, does);
  const parts = isGone
    ? [create('p', { class: 'meta' }, 'Deleted. You can undo it until this page closes.')]
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

/** The play that an entry was made in, if the site still has it. */
function playOf(entry: KeptEntry, { plays, stories }: SiteNames): Play | undefined {
  const slug = entry.kind === 'story' ? ownOf(stories, entry.story)?.play : 'play' in entry ? entry.play : undefined;
  return slug === undefined ? undefined : ownOf(plays, slug);
}

/** The line of an entry; the name of a play at its end becomes a link. */
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
 * Where it was made and when it was last changed, or when a play was done or begun. An entry with a day of its own shows
 * no other.
 */
function detailsOf(entry: KeptEntry, play: Play | undefined): HTMLElement[] {
  if ('day' in entry || 'due' in entry) return play ? [create('p', { class: 'meta' }, linkTo(play))] : [];
  // The own moment of a play only settles which of two states is later.
  const moment = entry.kind === 'play' ? entry.done || entry.begun : entry.at;
  const details = create('p', { class: 'meta' }, localDay(moment));
  if (play) details.prepend(linkTo(play), ', ');
  return [details];
}

function linkTo({ title, path }: Play): HTMLElement {
  return create('a', { href: path }, title);
}
