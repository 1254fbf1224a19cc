import { followRedirect } from '../../../domain/blog/follow-redirect.ts';
import { decodePath } from '../../../domain/urls.ts';
import { anchorFault, destinationFault, type Destinations } from './destinations.ts';
import { shorten, type Fault, type Finding } from '../problem.ts';

/** The redirects, as typed. */
export interface Redirects {
  entries: readonly (readonly [from: string, to: string])[];
  lineOf: (from: string) => number;
}

const isEncoded = (path: string): boolean => {
  try {
    return decodeURI(path) !== undefined;
  } catch {
    return false;
  }
};

/** What is wrong with the old address. */
function oldAddressFault(from: string, { real }: Destinations): Fault | undefined {
  const received = shorten(from);
  if (/[?#]/.test(from)) {
    return {
      what: 'a redirect that never happens',
      expected: 'an old address without ? and #',
      received,
      fix: 'write the address up to there; web servers look at no more',
    };
  }
  if (!isEncoded(from)) {
    return {
      what: 'a redirect with a broken % in it',
      expected: 'an old address whose letters are written out',
      received,
      fix: 'write %25 for a percent sign',
    };
  }
  const path = decodePath(from);
  if (![path, `${path}/`, path.replace(/\/$/, '')].some((each) => real.has(each))) return undefined;
  return {
    what: 'a redirect from a page that is there',
    expected: 'an old address that has no page now',
    received,
    fix: 'remove the line, or give the page another address',
  };
}

/** What is wrong with the new address, if no other redirect follows. */
function newAddressFault(to: string, destinations: Destinations): Fault | undefined {
  const [, path = to, anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(to) ?? [];
  const why = destinations.hidden.get(decodePath(path));
  // An unlisted entry has a page, but a redirect would give it away.
  const fault =
    why === 'unlisted'
      ? {
          what: 'a redirect that leads to an unlisted entry',
          expected: 'the address of something public',
          received: shorten(to),
          fix: 'list the entry, or remove the line',
        }
      : destinationFault(path, 'redirect', true, destinations);
  return fault ?? (anchor === undefined ? undefined : anchorFault(decodePath(path), anchor, 'redirect', destinations));
}

/** Redirects that hide a page, lead in a circle, or end at nothing public. */
export function checkRedirects({ entries, lineOf }: Redirects, destinations: Destinations): Finding[] {
  const map = new Map(entries.map(([from, to]) => [decodePath(from), decodePath(to)]));
  const inLoops = new Set<string>();
  return entries.flatMap(([from, to]): Finding[] => {
    const line = lineOf(from);
    const start = decodePath(from);
    const followed = followRedirect(start, map);
    const faults: (Fault | undefined)[] = [oldAddressFault(from, destinations)];
    if ('loop' in followed) {
      // A circle is reported once, at its first line, and not where lines lead into it.
      if (followed.loop.includes(start) && !inLoops.has(start)) {
        for (const each of followed.loop) inLoops.add(each);
        faults.push({
          what: 'redirects that lead in a circle',
          expected: 'a way that ends at a page',
          received: followed.loop.join(' → '),
          fix: 'remove one of these lines',
        });
      }
    } else if (!map.has(decodePath(to))) {
      faults.push(newAddressFault(to, destinations));
    }
    return faults.filter((fault) => fault !== undefined).map((fault) => ({ line, ...fault }));
  });
}
