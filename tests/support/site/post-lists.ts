import type { BuiltSite, Page } from './built-site.ts';
import { attribute, elements, type HtmlElement, type HtmlNode } from './html-tree.ts';

const POST = /^\/\d{4}\/\d\d\/\d\d\/(?!page\/)[^/]+\/$/;

/** The headings in a list of posts, each a link to one. */
export const postHeadings = (root: HtmlNode): HtmlElement[] =>
  [...elements(root, 'h2', 'h3')].filter((heading) => postLinks(heading).length > 0);

/** The links in the headings of a list of posts. */
export const postLinks = (root: HtmlNode): HtmlElement[] =>
  [...elements(root, 'a')].filter((link) => POST.test(attribute(link, 'href') ?? ''));

/** The links to the posts of an archive in order, over all of its pages. */
export function postsOf({ pages }: BuiltSite, archive: Pick<Page, 'path'>): HtmlElement[] {
  const numberOf = ({ path }: Page): number => Number(/\/page\/(\d+)\/$/.exec(path)?.[1] ?? 1);
  return pages
    .filter((page) => page.path === archive.path || page.path === `${archive.path}page/${numberOf(page)}/`)
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .flatMap(({ document }) => postHeadings(document))
    .flatMap(postLinks);
}
