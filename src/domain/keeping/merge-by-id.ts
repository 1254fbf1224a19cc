/**
 * Merges two stored lists by id.
 * @param merge combines two things with the same id
 * @returns the first list in its order, then what only the second has
 */
export function mergeById<Thing extends { readonly id: string }>(
  kept: readonly Thing[],
  own: readonly Thing[],
  merge: (kept: Thing, own: Thing) => Thing,
): Thing[] {
  const others = new Map(own.map((thing) => [thing.id, thing]));
  const known = new Set(kept.map(({ id }) => id));
  return [
    ...kept.map((thing) => {
      const other = others.get(thing.id);
      return other ? merge(thing, other) : thing;
    }),
    ...own.filter(({ id }) => !known.has(id)),
  ];
}
