import { CLOSE, mixScore, moves } from './moves.ts';
import type { Mix } from './thirds.ts';

/** What chance does to someone who truly contributes in thirds. */
export interface Noise {
  /** Their mean score, 0–100. */
  mean: number;
  /** How often they get the most even split, 0–1. */
  even: number;
  /** How often they are close to it, 0–1. */
  close: number;
}

/** Every way to divide a number into the three kinds. */
function divisions(count: number): Mix[] {
  return Array.from({ length: count + 1 }, (_, talk) => talk).flatMap((talk) =>
    Array.from({ length: count - talk + 1 }, (_, add) => ({ talk, add, promote: count - talk - add })),
  );
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** The probability of a mix when every kind is equally likely: the exact multinomial. */
function chance({ talk, add, promote }: Mix): number {
  const count = talk + add + promote;
  return factorial(count) / (factorial(talk) * factorial(add) * factorial(promote)) / 3 ** count;
}

/** What chance does to true thirds in that many contributions, at least 1. Exact: it goes through every mix. */
export function noiseOfThirds(count: number): Noise {
  const noise = { mean: 0, even: 0, close: 0 };
  for (const mix of divisions(count)) {
    const share = chance(mix);
    noise.mean += share * (mixScore(mix) ?? 0);
    if (moves(mix) === 0) noise.even += share;
    if (moves(mix) <= CLOSE) noise.close += share;
  }
  return noise;
}
