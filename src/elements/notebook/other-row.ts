import { create, rowButton } from '../dom/create.ts';
import type { OtherThing, Why } from './other-things.ts';
import { saveFile } from '../files/save-file.ts';
import { counted } from '../../domain/number-words.ts';

/** How many characters of a text are shown; a file has all of them. */
const SHOWN = 100_000;

const WHY: Record<Why, string> = {
  'shown elsewhere': '',
  'set aside': 'Set aside, since a page could not read it. Nothing of it was lost.',
  'another version': 'From another version of this site. This page leaves it alone.',
  'not understood':
    'This page cannot read it, and leaves it alone. Before something is kept in its place, it is set aside.',
  'not asked yet': 'Kept here before. Choose “Keep it”, at the top of this page, and it is shown.',
};

/** A thing in its row; `isGone` where it was deleted and can be brought back. */
export type OtherItem = OtherThing & { isGone: boolean };

/**
 * The row of something that the page does not show in words: what it is, its text, and buttons to save and delete it.
 * @param link to the page that shows it, where one does
 * @param does deletes it, or brings it back
 * @param say is told about a saved file
 */
export function otherRow(
  { id, key, text, why, isGone }: OtherItem,
  link: HTMLAnchorElement | undefined,
  does: () => void,
  say: (words: string) => void,
): HTMLElement {
  const save = (): void => say(saveFile(`${key.replaceAll(':', '-')}.txt`, 'text/plain', text));
  const parts = isGone
    ? [create('p', { class: 'meta' }, 'Deleted. You can undo it until this page closes.')]
    : [...(link ? [create('p', {}, link)] : []), ...wordsOf(key, why), textOf(key, text)];
  const buttons = isGone
    ? [rowButton('Undo', key, does)]
    : [rowButton('Save as a file', key, save), rowButton('Delete', key, does)];
  const things = create('div', { class: 'kept-thing' }, ...parts);
  const row = create(
    'li',
    { class: isGone ? 'gone' : 'there' },
    things,
    create('span', { class: 'links' }, ...buttons),
  );
  row.dataset['other'] = id;
  return row;
}

function wordsOf(key: string, why: Why): HTMLElement[] {
  const name = create('p', {}, create('code', {}, key));
  return WHY[why] === '' ? [name] : [name, create('p', { class: 'meta' }, WHY[why])];
}

/** The text, filled in when it is opened. */
function textOf(key: string, text: string): HTMLElement {
  const pre = create('pre', { tabindex: '0', role: 'region', 'aria-label': `What is kept as ${key}` });
  const details = create('details', {}, create('summary', {}, 'See it'), pre);
  details.addEventListener('toggle', () => {
    const rest =
      text.length > SHOWN ? `\n… and ${counted(text.length - SHOWN, 'character')} more; the file has them all.` : '';
    pre.textContent = details.open ? text.slice(0, SHOWN) + rest : '';
  });
  return details;
}
