import type { AssessmentData } from '../../domain/assessment/bank.ts';
import { playPath } from '../../domain/urls.ts';
import { create } from '../dom/create.ts';

/** Plays as list items, each with its title and one line. @param names of plays, in order */
export function playLines({ plays }: AssessmentData, names: readonly string[]): HTMLLIElement[] {
  return names.map((name) => create('li', { class: 'play-line' }, ...playLine(plays, name)));
}

/** The linked title of a play, and its line. */
export function playLine(plays: AssessmentData['plays'], name: string): HTMLElement[] {
  const { title, what } = (Object.hasOwn(plays, name) ? plays[name] : undefined) ?? { title: name, what: '' };
  const link = create('a', { href: playPath(name) }, title);
  return [create('h3', {}, link), create('p', {}, what)];
}
