import type { Hidden } from '../../../domain/blog/publication.ts';
import { slugOfId } from '../../../domain/slug.ts';
import { assessmentPath, decodePath, PATHS } from '../../../domain/urls.ts';
import { nearest, suggest } from '../nearest.ts';
import { shorten, type Fault } from '../problem.ts';

/** What a link may lead to. Every path is decoded and in NFC. */
export interface Destinations {
  /** What readers reach today. */
  now: ReadonlySet<string>;
  /** What a preview has: also drafts, the future, and the archives that they fill. */
  everything: ReadonlySet<string>;
  /** The archive of every term, even without posts. */
  emptyLists: ReadonlySet<string>;
  /** What a redirect would hide. */
  real: ReadonlySet<string>;
  /** Entries that are not public, and why. */
  hidden: ReadonlyMap<string, Hidden>;
  /** The anchors of each entry whose text could be read. */
  anchors: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** The address of each entry's file. */
  byFile: ReadonlyMap<string, string>;
  /** The slugs of posts whose date or name is wrong, so that their address is unknown. */
  unplaced: ReadonlySet<string>;
  /** Whether addresses can be known: they depend on the site's time zone. */
  areKnown: boolean;
}

/** For the wording of messages. */
export type Kind = 'link' | 'redirect';

const hiddenWords: Record<Hidden, string> = {
  draft: 'leads to a draft',
  future: 'leads to a post that is not published yet',
  unlisted: 'leads to an unlisted entry',
};

const lastPart = (path: string): string => slugOfId(path.replace(/\/+$/, ''));

/** Parts of the site that need content, and how to add it. */
const ROOMS = [
  [PATHS.playbook, 'write a play in plays/'],
  [assessmentPath(), 'write an assessment in assessments/ and name it in settings/site.yaml'],
] as const;

/** The fault of a path that leads nowhere. */
function nowhere(path: string, kind: Kind, { now }: Destinations): Fault {
  const what = `a ${kind} to nothing`;
  const expected = 'the address of a page that is there';
  const received = shorten(path);
  const [, make] = ROOMS.find(([room]) => path.startsWith(room) && !now.has(room)) ?? [];
  if (make !== undefined) return { what, expected, received, fix: `${make}, or take the ${kind} out until then` };
  // The same slug under another day is most likely what was meant.
  const slug = lastPart(path);
  const same = slug === '' ? undefined : [...now].find((each) => lastPart(each) === slug && each.endsWith('/'));
  return { what, expected, received, fix: suggest(same ?? nearest(path, now), 'correct the address') };
}

/**
 * What is wrong with leading to a path of this site.
 * @param path from its first slash on, without `?` and `#`, as typed
 * @param isPublic whether readers can follow it today; a draft may lead to a draft
 * @returns undefined if nothing is wrong, or nothing can be known
 */
export function destinationFault(
  path: string,
  kind: Kind,
  isPublic: boolean,
  destinations: Destinations,
): Fault | undefined {
  const { now, everything, emptyLists, hidden, areKnown, unplaced } = destinations;
  const decoded = decodePath(path);
  if (!areKnown || (isPublic ? now : everything).has(decoded)) return undefined;
  const received = shorten(path);
  const why = hidden.get(decoded);
  if (why !== undefined) {
    return {
      what: `a ${kind} that ${hiddenWords[why]}`,
      expected: 'the address of something public',
      received,
      fix: `publish it first, or take the ${kind} out until then`,
    };
  }
  if (everything.has(decoded) || emptyLists.has(decoded)) {
    return {
      what: `a ${kind} to a list without posts`,
      expected: 'the address of a list that has public posts',
      received,
      fix: `publish a post that belongs there, or take the ${kind} out until then`,
    };
  }
  if (everything.has(`${decoded}/`)) {
    return {
      what: `a ${kind} without its last slash`,
      expected: 'an address that ends in a slash',
      received,
      fix: `write ${path}/`,
    };
  }
  if (unplaced.has(lastPart(decoded))) return undefined;
  return nowhere(path, kind, destinations);
}

/**
 * What is wrong with an anchor.
 * @param path the decoded path of the page that should have it
 * @param anchor what follows the `#`, as typed
 */
export function anchorFault(path: string, anchor: string, kind: Kind, { anchors }: Destinations): Fault | undefined {
  const known = anchors.get(path);
  // `#top` is the top of any page, `#:~:text=` a text fragment.
  const name = decodePath(anchor.replace(/:~:.*$/, ''));
  if (known === undefined || name === '' || name === 'top' || known.has(name)) return undefined;
  const near = nearest(name, known);
  const otherwise = name.startsWith('user-content-')
    ? 'refer to a footnote by its mark, such as [^1]'
    : known.size === 0
      ? 'link to the page itself'
      : 'write the heading in small letters, with hyphens for its spaces';
  return {
    what: `a ${kind} to a heading that is not there`,
    expected: known.size === 0 ? 'no #, since that text has no headings' : 'the anchor of a heading of that text',
    received: `#${shorten(anchor)}`,
    fix: suggest(near && `#${near}`, otherwise),
  };
}
