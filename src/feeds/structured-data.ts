import type {
  BlogPosting,
  BreadcrumbList,
  CollectionPage,
  HowTo,
  Person,
  Thing,
  WebSite,
  WithContext,
} from 'schema-dts';

/** A name with the absolute address of its page here. */
export interface Named {
  name: string;
  url: string;
}

const person = ({ name, url }: Named): Person => ({ '@type': 'Person', name, url });

/** JSON-LD of a post. A retelling names the reteller as author and the original, with its author and date, as its basis. */
export function blogPosting(post: {
  url: string;
  headline: string;
  description: string;
  published: Date;
  updated: Date | undefined;
  author: Named;
  section: string;
  keywords: readonly string[];
  words: number;
  image: string;
  language: string;
  licence: string;
  blog: Named;
  retelling: { by: Named; day: string; of: string; url: string | undefined } | undefined;
}): WithContext<BlogPosting> {
  const { retelling } = post;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    mainEntityOfPage: post.url,
    url: post.url,
    headline: post.headline,
    description: post.description,
    datePublished: retelling ? retelling.day : post.published.toISOString(),
    ...(post.updated && { dateModified: post.updated.toISOString() }),
    author: person(retelling ? retelling.by : post.author),
    ...(retelling && {
      isBasedOn: {
        '@type': 'BlogPosting',
        headline: retelling.of,
        author: person(post.author),
        datePublished: post.published.toISOString(),
        ...(retelling.url !== undefined && { isPartOf: { '@type': 'Blog', url: retelling.url } }),
      },
    }),
    articleSection: post.section,
    keywords: [...post.keywords],
    wordCount: post.words,
    image: post.image,
    inLanguage: post.language,
    license: post.licence,
    isPartOf: { '@type': 'Blog', name: post.blog.name, url: post.blog.url },
  };
}

/** JSON-LD of a play: what to do, in order. @param play with its times in minutes */
export function howTo(play: {
  url: string;
  name: string;
  description: string;
  minutes: number;
  prep: number;
  need: readonly string[];
  steps: readonly { name: string; text: string }[];
  language: string;
  licence: string;
}): WithContext<HowTo> {
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    url: play.url,
    name: play.name,
    description: play.description,
    ...(play.prep > 0 && { prepTime: `PT${play.prep}M` }),
    performTime: `PT${play.minutes}M`,
    totalTime: `PT${play.prep + play.minutes}M`,
    supply: play.need.map((name) => ({ '@type': 'HowToSupply', name })),
    step: play.steps.map(({ name, text }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name,
      text,
    })),
    inLanguage: play.language,
    license: play.licence,
  };
}

/** JSON-LD of a list of posts. */
export function collectionPage(page: {
  url: string;
  name: string;
  description: string;
  posts: readonly Named[];
}): WithContext<CollectionPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    url: page.url,
    name: page.name,
    description: page.description,
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: page.posts.map(({ name, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url,
      })),
    },
  };
}

/** JSON-LD of an author's page. */
export function authorPerson(author: Named & { description: string; sameAs: string | undefined }): WithContext<Person> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: author.name,
    url: author.url,
    description: author.description,
    ...(author.sameAs !== undefined && { sameAs: author.sameAs }),
  };
}

/** JSON-LD of the way from the home page to a page, in order, the page itself last. */
export function breadcrumbList(way: readonly Named[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
  };
}

/** JSON-LD of the site, for its home page. */
export function webSite(site: Named & { description: string; language: string }): WithContext<WebSite> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    url: site.url,
    description: site.description,
    inLanguage: site.language,
  };
}

/** JSON-LD as the text of a script element: `<` is escaped, so that no text in it can end the element. */
export function jsonLd(data: readonly WithContext<Thing>[]): string {
  return JSON.stringify(data.length === 1 ? data[0] : data).replace(/</g, '\\u003c');
}
