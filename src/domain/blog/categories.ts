/**
 * Whether something is posted under a category: in it, or in one inside it.
 * @param category where it is posted, levels divided by `/`; nothing is under anything without one
 */
export function isUnderCategory(category: string | undefined, slug: string): boolean {
  return category === slug || (category?.startsWith(`${slug}/`) ?? false);
}
