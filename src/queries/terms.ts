import { isFiledUnder } from '../domain/blog/filing.ts';
import { termIndexPath, termPath, type TermKind } from '../domain/urls.ts';
import { content } from './content.ts';
import { listedPosts, type Post } from './posts.ts';

/** A tag, category or author that has posts. */
export interface Term {
  kind: TermKind;
  slug: string;
  label: string;
  description: string;
  path: string;
  /** Other slugs for the same. */
  aliases: readonly string[];
  posts: readonly Post[];
  /** An author's own site. */
  url?: string | undefined;
}

const byLabel = new Intl.Collator('en-GB', { numeric: true });

type TermData = Pick<Term, 'label' | 'description' | 'aliases' | 'url'>;

function terms(kind: TermKind, entries: Iterable<readonly [slug: string, TermData]>): Term[] {
  return [...entries]
    .map(([slug, { label, description, aliases, url }]) => ({
      kind,
      slug,
      label,
      description,
      aliases,
      url,
      path: termPath(kind, slug),
      posts: listedPosts.filter(({ filing }) => isFiledUnder(filing, kind, slug)),
    }))
    .filter((term) => term.posts.length > 0)
    .toSorted((a, b) => byLabel.compare(a.label, b.label) || (a.slug < b.slug ? -1 : 1));
}

/** The tags that have public posts, by label. */
export const tags = terms('tag', content.terms.tag);

/** The categories that have public posts, by label. */
export const categories = terms('category', content.terms.category);

const authors = terms('author', content.terms.author);

/** Every term that has public posts. */
export const allTerms: readonly Term[] = [...tags, ...categories, ...authors];

/** The index of each kind of term. */
export const termIndexes = {
  tag: {
    title: 'Topics',
    singular: 'topic',
    description: 'Every topic that has posts.',
    path: termIndexPath('tag'),
    terms: tags,
  },
  category: {
    title: 'Categories',
    singular: 'category',
    description: 'Every category that has posts.',
    path: termIndexPath('category'),
    terms: categories,
  },
  author: {
    title: 'Authors',
    singular: 'author',
    description: 'Everybody who wrote a post.',
    path: termIndexPath('author'),
    terms: authors,
  },
} as const;
