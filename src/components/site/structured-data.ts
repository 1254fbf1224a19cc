import type { BlogPosting, BreadcrumbList, Person, Thing, WebSite, WithContext } from 'schema-dts';
import { LANGUAGE } from '../../domain/language.ts';
import { absoluteUrl, PATHS } from '../../domain/urls.ts';
import type { Post } from '../../queries/posts.ts';
import type { Site } from '../../queries/site.ts';
import type { Term } from '../../queries/terms.ts';

/** A thing in JSON-LD. */
export type StructuredThing = WithContext<Thing>;

/** A page by its label. */
export interface Labelled {
  label: string;
  path: string;
}

const named = ({ url }: Site, { label, path }: Labelled) => ({ name: label, url: absoluteUrl(url, path) });
const person = (site: Site, author: Labelled): Person => ({ '@type': 'Person', ...named(site, author) });

/**
 * A post, without what search engines read from the page as well. A retelling names the reteller as author and the original, with its author and date, as its basis.
 * @param image path of its picture
 */
export function blogPosting(site: Site, post: Post, image: string): WithContext<BlogPosting> {
  const { retelling } = post;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    mainEntityOfPage: absoluteUrl(site.url, post.path),
    headline: post.name,
    datePublished: retelling ? retelling.day.iso : post.date.toISOString(),
    ...(post.updated && { dateModified: post.updated.toISOString() }),
    author: person(site, retelling ? retelling.by : post.author),
    ...(retelling && {
      isBasedOn: {
        '@type': 'BlogPosting',
        headline: retelling.of,
        author: person(site, post.author),
        datePublished: post.date.toISOString(),
        ...(retelling.url !== undefined && { isPartOf: { '@type': 'Blog', url: retelling.url } }),
      },
    }),
    image: absoluteUrl(site.url, image),
    license: site.licence.url,
  };
}

/** An author, on their own page. */
export function authorPerson(site: Site, author: Term): WithContext<Person> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    ...named(site, author),
    description: author.description,
    ...(author.url !== undefined && { sameAs: author.url }),
  };
}

/** The way from the home page to a page. @param way below the home page, the page itself last */
export function breadcrumbList(site: Site, way: readonly Labelled[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [{ label: site.title, path: PATHS.home }, ...way].map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(site.url, path),
    })),
  };
}

/** The site, on its home page. */
export function webSite(site: Site): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    ...named(site, { label: site.title, path: PATHS.home }),
    description: site.description,
    inLanguage: LANGUAGE,
  };
}

/** JSON-LD as the text of a script element: `<` is escaped, so that no text in it can end the element. */
export function jsonLd(things: readonly StructuredThing[]): string {
  return JSON.stringify(things.length === 1 ? things[0] : things).replace(/</g, '\\u003c');
}
