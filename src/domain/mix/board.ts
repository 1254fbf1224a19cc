import { listed } from '../sentences.ts';
import { place, type Point } from './geometry.ts';
import { CLOSE, moves } from './moves.ts';
import { ASKED, THIRDS, total, type Mix } from './thirds.ts';

/** Where a mix stands in the triangle, and what that says in words. */
export interface BoardView {
  at: Point;
  label: string;
}

/** What the triangle shows of a mix; undefined unless it counts ten, which its dots and its ring divide. */
export function boardView(mix: Mix): BoardView | undefined {
  const at = place(mix);
  if (at === undefined || total(mix) !== ASKED) return undefined;
  const most = Math.max(...THIRDS.map((kind) => mix[kind]));
  const nearest = listed(THIRDS.filter((kind) => mix[kind] === most));
  const ring = moves(mix) <= CLOSE ? 'inside' : 'outside';
  return {
    at,
    label: `A triangle with talk, add and promote at its corners. Yours is ${ring} the ring, nearest to ${nearest}.`,
  };
}
