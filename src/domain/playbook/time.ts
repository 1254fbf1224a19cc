/** What has a reading time. */
interface Text {
  /** In minutes. */
  minutes: number;
}

/** What has a run time, and a smallest version. */
interface Doing {
  /** In minutes, without getting ready. */
  minutes: number;
  /** Minutes to get ready. */
  prep: number;
  smallest: { minutes: number };
}

/** What fits in the minutes that somebody has. */
export interface Fitting<Post, Play> {
  /** Posts that can be read to their end. */
  posts: Post[];
  /** Plays that can be done as a whole, getting ready included. */
  whole: Play[];
  /** Plays of which the smallest version fits, and no more. */
  smallest: Play[];
}

/**
 * What fits in the minutes that somebody has: nothing of it takes longer.
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

/** The minutes in words, as somebody says them: `3 minutes`, `half an hour`. */
export function timeWords(minutes: number): string {
  return minutes === 30 ? 'half an hour' : `${minutes} minutes`;
}
