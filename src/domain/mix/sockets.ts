import { MIDDLE, place, type Point } from './geometry.ts';
import { CLOSE, moves } from './moves.ts';
import { ASKED, type Mix } from './thirds.ts';

/** One way to divide ten, with its point and its moves. */
export interface Socket {
  mix: Mix;
  at: Point;
  moves: number;
}

/** The 66 ways to divide ten into three, row by row from the top. */
export const SOCKETS: readonly Socket[] = Array.from({ length: ASKED + 1 }, (_, row) => ASKED - row)
  .flatMap((talk) =>
    Array.from({ length: ASKED - talk + 1 }, (_, promote) => ({
      talk,
      add: ASKED - talk - promote,
      promote,
    })),
  )
  .map((mix) => ({ mix, at: place(mix) ?? MIDDLE, moves: moves(mix) }));

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/**
 * The radius of the ring round the middle. Halfway between the furthest socket that is close to thirds and the nearest
 * that is not, so that it encloses exactly the sockets within two moves.
 */
export const RING_RADIUS: number = (() => {
  const distances = (isClose: boolean): number[] =>
    SOCKETS.filter((socket) => socket.moves <= CLOSE === isClose).map(({ at }) => distance(at, MIDDLE));
  return (Math.max(...distances(true)) + Math.min(...distances(false))) / 2;
})();
