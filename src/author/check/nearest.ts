import { editDistance } from '../../domain/edit-distance.ts';

/** The candidate that was most likely meant: equal but for capitals, or a few letters away. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '') return undefined;
  const all = [...candidates];
  const lower = word.toLowerCase();
  const equal = all.find((candidate) => candidate.toLowerCase() === lower);
  // Swapping two letters counts as two steps.
  const maxDistance = word.length < 4 ? 1 : Math.min(4, Math.max(2, Math.floor(word.length / 3)));
  if (equal !== undefined) return equal;
  const distances = all
    // Words of very different length are far apart.
    .filter((candidate) => Math.abs(candidate.length - word.length) <= maxDistance)
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
  const least = Math.min(maxDistance, ...distances.map(({ distance }) => distance));
  return distances.find(({ distance }) => distance === least)?.candidate;
}

/** A fix that first offers a near match: `did you mean "networking"? Otherwise …`. */
export function suggest(word: string | undefined, otherwise: string): string {
  return word === undefined ? otherwise : `did you mean "${word}"? Otherwise ${otherwise}`;
}
