import { counted } from '../number-words.ts';
interface Text {
  /** To read it. */
  minutes: number;
}

interface Doing {
  /** Without preparation. */
  minutes: number;
  /** Minutes of preparation. */
  prep: number;
  smallest: { minutes: number };
}

export interface Fitting<Post, Play> {
  /** Short enough to read to the end. */
  posts: Post[];
  /** Doable as a whole, preparation included. */
  whole: Play[];
  /** Only their smallest version fits. */
  smallest: Play[];
}

/**
 * What takes no longer than the minutes available.
 * @param minutes a whole number from 1
 */
export function fitting<Post extends Text, Play extends Doing>(
  minutes: number,
  { posts, plays }: { posts: readonly Post[]; plays: readonly Play[] },
): Fitting<Post, Play> {
  const isWhole = (play: Play): boolean => play.prep + play.minutes <= minutes;
  return {
    posts: posts.filter((post) => post.minutes <= minutes),
    whole: plays.filter(isWhole),
    smallest: plays.filter((play) => !isWhole(play) && play.smallest.minutes <= minutes),
  };
}

/** `3 minutes`, `half an hour`. */
export function timeWords(minutes: number): string {
  return minutes === 30 ? 'half an hour' : counted(minutes, 'minute');
}
