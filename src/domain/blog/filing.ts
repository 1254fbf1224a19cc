import type { TermKind } from '../urls.ts';

/** The slugs that a post is filed under; levels of a category are separated by `/`. */
export interface Filing {
  author?: string | undefined;
  category?: string | undefined;
  tags: readonly string[];
}

/** Whether a post is filed under a term. A category includes those inside it. */
export function isFiledUnder({ author, category, tags }: Filing, kind: TermKind, slug: string): boolean {
  const is: Record<TermKind, boolean> = {
    tag: tags.includes(slug),
    category: category === slug || (category?.startsWith(`${slug}/`) ?? false),
    author: author === slug,
  };
  return is[kind];
}
