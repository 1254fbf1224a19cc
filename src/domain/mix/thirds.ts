/** The kinds of contribution that the rule of thirds divides: taking part, adding, promoting. */
export const THIRDS = ['talk', 'add', 'promote'] as const;

export type Third = (typeof THIRDS)[number];

/** How many contributions readers are asked to look back at. */
export const ASKED = 10;

/** How many contributions are of each kind: whole numbers from 0. */
export type Mix = Readonly<Record<Third, number>>;

/** How many contributions a mix counts; those of no kind are not in it. */
export function total({ talk, add, promote }: Mix): number {
  return talk + add + promote;
}

/** How many items are of each kind, ignoring those without one. */
export function countThirds(items: readonly { third?: Third | undefined }[]): Mix {
  const counts = { talk: 0, add: 0, promote: 0 };
  for (const { third } of items) if (third !== undefined) counts[third] += 1;
  return counts;
}
