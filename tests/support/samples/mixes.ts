import type { Mix } from '../../../src/domain/mix/thirds.ts';

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, count) => count);

/** Every mix of at most ten. */
export const ALL_MIXES: readonly Mix[] = upTo(10).flatMap((talk) =>
  upTo(10 - talk).flatMap((add) => upTo(10 - talk - add).map((promote) => ({ talk, add, promote }))),
);
