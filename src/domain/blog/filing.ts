import type { TermKind } from '../urls.ts';

/** What a post is filed under, by slug: its author, its category (levels divided by `/`) and its tags. */
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
