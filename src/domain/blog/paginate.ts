/** Posts on a page of an archive. */
export const POSTS_A_PAGE = 10;

/** One page of a list: its items, its number (from 1) and how many pages there are. */
export interface Page<Item> {
  items: Item[];
  number: number;
  count: number;
}

/**
 * Cuts a list into pages. An empty list still has one page, so that its address exists.
 * @param size items a page, at least 1
 */
export function paginate<Item>(items: readonly Item[], size = POSTS_A_PAGE): Page<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}
