import { posix } from 'node:path';
import { entryId, slugOfId } from '../../../domain/slug.ts';
import { decodePath } from '../../../domain/urls.ts';
import type { LinkUse } from '../text/body.ts';
import { anchorFault, destinationFault, type Destinations } from './destinations.ts';
import { isPicture } from '../read/picture-files.ts';
import { nearest } from '../nearest.ts';
import { shorten, type Fault, type Finding } from '../problem.ts';

/** The entry that holds the links. */
interface Source {
  /** Below the content folder. */
  file: string;
  /** Its address, if known. */
  path: string | undefined;
  /** Whether it is public now. */
  isPublic: boolean;
}

/** Schemes that may lead out of the site. */
const ALLOWED_SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);
/** Browsers ignore spaces and control characters before and inside a scheme. */
const schemeOf = (url: string): string | undefined =>
  /^[a-z][a-z0-9+.-]*:/i.exec(url.replace(/[\p{Cc}\s]/gu, ''))?.[0].toLowerCase();

const HOST = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|eu|uk|de|fr|nl|info|edu|gov)(?:[/?#]|$)/i;

/** What is wrong with an address that leads out of the site. */
function outwardFault(url: string): Fault | undefined {
  const scheme = schemeOf(url);
  if (scheme !== undefined) {
    if (ALLOWED_SCHEMES.has(scheme)) return undefined;
    return {
      what: 'a link of a kind that is not allowed',
      expected: 'a page of this site, or an address that begins with https://, mailto: or tel:',
      received: shorten(url),
      fix: 'link to a page, or write the words without a link',
    };
  }
  return {
    what: 'a link that begins with two slashes',
    expected: 'an address that begins with https://',
    received: shorten(url),
    fix: `write https:${url}`,
  };
}

/** A link to a file of the content folder, which has another address on the site. */
function fileFault(url: string, path: string, source: Source, { byFile }: Destinations): Fault {
  const file = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(source.file), path);
  const wanted = file.replace(/\.mdx?$/, '.mdx').normalize('NFC');
  const nameOf = (each: string): string => slugOfId(entryId(each));
  const byName = new Map([...byFile].map(([each, address]) => [nameOf(each), address]));
  const found = byFile.get(wanted) ?? byName.get(nearest(nameOf(wanted), byName.keys()) ?? '');
  const anchor = /#.*$/.exec(url)?.[0] ?? '';
  return {
    what: 'a link to a file',
    expected: 'the address of the page that the file becomes',
    received: shorten(url),
    fix: found === undefined ? 'write the address of the page' : `write ${found}${anchor}`,
  };
}

const NO_ADDRESS: Fault = {
  what: 'a link without an address',
  expected: 'an address between ( and )',
  received: 'nothing',
  fix: 'write the address, or remove the brackets',
};

/** What is wrong with a link. @param url as typed */
export function linkFault(url: string, source: Source, destinations: Destinations): Fault | undefined {
  if (url.trim() === '') return NO_ADDRESS;
  if (schemeOf(url) !== undefined || url.startsWith('//')) return outwardFault(url);
  const [, typed = '', , anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
  if (/\.mdx?$/i.test(typed)) return fileFault(url, decodePath(typed), source, destinations);
  if (!typed.startsWith('/') && source.path === undefined) return undefined;
  // Relative to the entry's own address, as in a browser.
  const base = `https://site.invalid${source.path ?? '/'}`;
  if (!URL.canParse(typed, base))
    return { ...NO_ADDRESS, what: 'a link that cannot be read', received: shorten(url), fix: 'correct the address' };
  const path = new URL(typed, base).pathname;
  if (typed !== '') {
    const fault = destinationFault(path, 'link', source.isPublic, destinations);
    if (fault)
      return typed.startsWith('/') ? fault : { ...fault, received: shorten(url), ...relativeFix(typed, fault) };
  }
  return anchor === undefined ? undefined : anchorFault(decodePath(path), anchor, 'link', destinations);
}

/** What was probably meant by a relative address that leads nowhere. */
function relativeFix(typed: string, fault: Fault): Partial<Fault> {
  if (HOST.test(typed)) return { fix: `write https://${typed}` };
  if (isPicture(typed)) return { fix: `show the picture with ![what it shows](${typed}), or put it below public/` };
  return fault.what.endsWith('last slash') ? { fix: `write ${typed}/` } : {};
}

/** Links that lead to nothing, to something hidden, or where none may lead. */
export function checkLinks(links: readonly LinkUse[], source: Source, destinations: Destinations): Finding[] {
  return links.flatMap(({ url, line }) => {
    const fault = linkFault(url, source, destinations);
    return fault ? [{ line, ...fault }] : [];
  });
}
