import { THIRDS, total, type Mix, type Third } from './thirds.ts';

/** A point on the board, in its own units: x to the right and y down from the top left of its box. */
export interface Point {
  x: number;
  y: number;
}

/** The side of the board, an equilateral triangle. */
export const SIDE = 200;

export const HEIGHT = (SIDE * Math.sqrt(3)) / 2;

/** Where mixes of a single kind stand: talk at the top, add on the left, promote on the right. */
export const CORNERS: Readonly<Record<Third, Point>> = {
  talk: { x: SIDE / 2, y: 0 },
  add: { x: 0, y: HEIGHT },
  promote: { x: SIDE, y: HEIGHT },
};

/** Exact thirds: equally far from every corner. */
export const MIDDLE: Point = { x: SIDE / 2, y: (2 * HEIGHT) / 3 };

/** Where a mix stands: the mean of the corners, weighted by its counts (a ternary plot). Undefined for an empty mix. */
export function place(mix: Mix): Point | undefined {
  const count = total(mix);
  if (count === 0) return undefined;
  const mean = (axis: 'x' | 'y'): number =>
    THIRDS.reduce((sum, third) => sum + mix[third] * CORNERS[third][axis], 0) / count;
  return { x: mean('x'), y: mean('y') };
}
