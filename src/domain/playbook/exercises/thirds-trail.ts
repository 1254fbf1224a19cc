import { place, SIDE, type Point } from '../../mix/geometry.ts';
import { verdict } from '../../mix/moves.ts';
import { mixWords } from '../../mix/words.ts';
import { shortDay, type Week } from './thirds-entries.ts';

/** A mix's way over the board, week by week, as SVG paths in the board's units. */
export interface Trail {
  line: string;
  /** A point for each week but the last, where the mix itself is drawn. */
  points: string;
  /** Where it comes from, in a sentence. */
  words: string;
  /** The first point's label; none if it would cover what is drawn. */
  start: (Point & { words: string; anchor: 'start' | 'end' }) | undefined;
}

/** How far the first point has to be from the last to be labelled, in the board's units. */
const CLEAR = 30;
/** How far right the board is drawn, and the width of a character. */
const RIGHT_END = SIDE + 36;
const CHARACTER = 5;

const short = (value: number): string => String(Math.round(value * 10) / 10);
const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;

/** A curve through all points: Catmull–Rom splines as Bézier curves. Where two points coincide, it stays. */
function curveThrough(points: readonly Point[]): string {
  const sixth = (from: Point, to: Point, on: Point, sign: number): Point => ({
    x: on.x + (sign * (to.x - from.x)) / 6,
    y: on.y + (sign * (to.y - from.y)) / 6,
  });
  return points
    .map((point, index) => {
      const last = points[index - 1];
      if (last === undefined) return `M${at(point)}`;
      const leaving = sixth(points[index - 2] ?? last, point, last, 1);
      const arriving = sixth(last, points[index + 1] ?? point, point, -1);
      return `C${at(leaving)} ${at(arriving)} ${at(point)}`;
    })
    .join('');
}

/**
 * The trail of some weeks, without those that have too little to judge.
 * @param weeks as `weeksOf()` gives them
 * @param today `2026-11-24`
 * @returns undefined for a single point or none
 */
export function trailOf(weeks: readonly Week[], today: string): Trail | undefined {
  const stations = weeks.flatMap(({ monday, mix }) => {
    const point = place(mix);
    return point === undefined || verdict(mix) === 'too few' ? [] : [{ monday, mix, point }];
  });
  const first = stations[0];
  const last = stations.at(-1);
  if (first === undefined || last === undefined || stations.length < 2) return undefined;
  const { x, y } = first.point;
  const isClear = Math.hypot(x - last.point.x, y - last.point.y) >= CLEAR;
  const day = shortDay(first.monday, today);
  const isOnTheRight = x + 6 + CHARACTER * day.length > RIGHT_END;
  return {
    words: `A line leads there from the week of ${day}: ${mixWords(first.mix)}`,
    line: curveThrough(stations.map(({ point }) => point)),
    points: stations
      .slice(0, -1)
      .map(({ point }) => `M${at(point)}h0`)
      .join(''),
    start: isClear
      ? {
          x: x + (isOnTheRight ? -6 : 6),
          y: y - 5,
          words: day,
          anchor: isOnTheRight ? 'end' : 'start',
        }
      : undefined,
  };
}
