import { CLOSE, mixScore, moves } from './moves.ts';
import type { Mix } from './thirds.ts';

/** What chance makes of somebody who truly contributes in thirds. */
export interface Noise {
  /** The score that they get on average, 0–100. */
  mean: number;
  /** The share of the time, 0–1, in which they get the most even split. */
  even: number;
  /** The share of the time in which they are close to it. */
  close: number;
}

/** Every way to divide a number into the three kinds. */
function divisions(count: number): Mix[] {
  return Array.from({ length: count + 1 }, (_, talk) => talk).flatMap((talk) =>
    Array.from({ length: count - talk + 1 }, (_, add) => ({ talk, add, promote: count - talk - add })),
  );
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** How likely a mix is when each contribution is of any kind alike: the multinomial distribution, exactly. */
function chance({ talk, add, promote }: Mix): number {
  const count = talk + add + promote;
  return factorial(count) / (factorial(talk) * factorial(add) * factorial(promote)) / 3 ** count;
}

/** What chance makes of true thirds in that many contributions, 1 or more. It is exact: every mix is gone through. */
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
