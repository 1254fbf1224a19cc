import { nearest, suggest } from '../nearest.ts';
import { shorten, type Fault, type Finding } from '../problem.ts';
import type { Reading } from '../read/read-file.ts';

/** The names that an entry may use, and the words for any other. */
export interface KnownNames {
  /** `unknown tag`. */
  what: string;
  expected: string;
  /** Undefined if their file cannot be read. */
  known: ReadonlySet<string> | undefined;
  /** Other names for the same. */
  aliases: ReadonlyMap<string, string>;
  /** The fix without a near match; `NAME` stands for the name. */
  otherwise: string;
}

/** What is wrong with an unknown name. */
export function unknownName(
  name: string,
  { what, expected, known, aliases, otherwise }: KnownNames,
): Fault | undefined {
  if (known === undefined || known.has(name)) return undefined;
  const meant = aliases.get(name) ?? aliases.get(nearest(name, aliases.keys()) ?? '');
  const near = aliases.get(name) ?? nearest(name, known) ?? meant;
  return { what, expected, received: shorten(name), fix: suggest(near, otherwise.replace('NAME', name)) };
}

/** Unknown and repeated names in a list of the front matter. */
export function nameFindings(
  { lineOf }: Reading,
  key: string,
  { values = [], names }: { values: readonly string[] | undefined; names: KnownNames },
): Finding[] {
  return values.flatMap((value, index): Finding[] => {
    const line = lineOf([key, index]);
    const unknown = unknownName(value, names);
    const twice: Finding = {
      line,
      what: `${names.what.replace('unknown', 'the same')} twice`,
      expected: 'each once',
      received: value,
      fix: 'remove one of the two',
    };
    return [...(unknown ? [{ line, ...unknown }] : []), ...(values.indexOf(value) < index ? [twice] : [])];
  });
}

/** The names of plays. */
export function playNames(slugs: readonly string[]): KnownNames {
  return {
    what: 'unknown play',
    expected: 'the name of a file in plays/',
    known: new Set(slugs),
    aliases: new Map(),
    otherwise: 'remove it until the play is there',
  };
}
