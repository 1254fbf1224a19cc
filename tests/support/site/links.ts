import { fileAt, type BuiltSite, type Page } from './built-site.ts';
import { attribute, elements, rawText, type HtmlElement, type HtmlNode } from './html-tree.ts';

/** An address on a page, and what holds it: `a[href]`. */
export interface Reference {
  by: string;
  address: string;
}

/** Attributes that hold an address, on any element. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data', 'data-url'];

const SOCIAL = new Set(['og:image', 'og:url']);

function* namedBy(element: HtmlElement): Generator<Reference> {
  const { tagName } = element;
  for (const name of ADDRESSES) {
    const address = attribute(element, name);
    // A page brings its first picture along.
    const isBroughtAlong = tagName === 'img' && address?.startsWith('data:image/svg+xml,');
    if (address !== undefined && !isBroughtAlong) yield { by: `${tagName}[${name}]`, address };
  }
  for (const name of ['srcset', 'imagesrcset']) {
    for (const candidate of attribute(element, name)?.split(',') ?? []) {
      yield { by: `${tagName}[${name}]`, address: candidate.trim().split(/\s+/)[0] ?? '' };
    }
  }
  const content = attribute(element, 'content') ?? '';
  const property = attribute(element, 'property') ?? '';
  if (tagName === 'meta' && SOCIAL.has(property)) yield { by: `meta[${property}]`, address: content };
  if (attribute(element, 'http-equiv') === 'refresh') {
    yield { by: 'meta[refresh]', address: content.replace(/^\d+;\s*url=/, '') };
  }
  if (tagName === 'style') {
    for (const [, address = ''] of rawText(element).matchAll(/url\(\s*["']?([^"')]+)/g)) yield { by: 'style', address };
  }
}

/** Every address in a page or a part of one. */
export function references(root: HtmlNode): Reference[] {
  return [...elements(root)].flatMap((element) => [...namedBy(element)]);
}

/** The target of an address; undefined outside the site. */
function onSite(site: BuiltSite, page: Page, address: string): URL | undefined {
  const target = new URL(address, site.url + page.path);
  return target.origin === site.url ? target : undefined;
}

const SCHEMES = new Set(['https:', 'http:', 'mailto:']);

function ids(site: BuiltSite, file: string): string[] {
  const page = site.pages.find((candidate) => candidate.file === file);
  return page ? [...elements(page.document)].flatMap((element) => attribute(element, 'id') ?? []) : [];
}

/** What is wrong with an address on a page, if anything. */
export function brokenAddress(site: BuiltSite, page: Page, address: string): string | undefined {
  if (!URL.canParse(address, site.url + page.path)) return 'is no address';
  const target = onSite(site, page, address);
  if (target === undefined) {
    return SCHEMES.has(new URL(address).protocol) ? undefined : 'has a scheme that no link of this site has';
  }
  const { pathname, search, hash } = target;
  if (!/(\/|\.[a-z\d]+)$/.test(pathname)) return 'has no slash at its end';
  if (search !== '') return 'has a query, and hosts of files have no answer to one';
  const file = fileAt(site, pathname);
  if (file === undefined) return 'leads to nothing';
  if (site.redirects.some((redirect) => redirect.file === file)) return 'leads to a redirect';
  if (address.endsWith('#')) return 'has an empty fragment';
  if (hash !== '' && !ids(site, file).includes(decodeURIComponent(hash.slice(1)))) return 'leads to no such anchor';
  return undefined;
}

/** What is wrong with the addresses on a page, a sentence each. */
export function brokenLinks(site: BuiltSite, page: Page): string[] {
  return references(page.document).flatMap(({ by, address }) => {
    const trouble = brokenAddress(site, page, address);
    return trouble === undefined ? [] : [`${by} ${address} ${trouble}`];
  });
}

/** The paths that readers reach from the home page by links alone. */
export function reachable(site: BuiltSite): Set<string> {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set(['/']);
  // Iterating a set includes what is added on the way.
  for (const path of reached) {
    const page = pages.get(path);
    if (page === undefined) continue;
    for (const link of elements(page.document, 'a')) {
      const target = onSite(site, page, attribute(link, 'href') ?? '');
      if (target) reached.add(target.pathname);
    }
  }
  return reached;
}
