import { monthName, type ZonedTime } from './dates.ts';
import { datePath } from '../urls.ts';

/** A year, month or day that has posts. */
export interface DateArchive<Post> {
  path: string;
  /** "2012", "April 2012" or "10 April 2012". */
  label: string;
  year: number;
  month?: number;
  day?: number;
  posts: Post[];
}

/**
 * The date archives of posts: years, then months, then days, each in the order of the posts.
 * @param posts with their days in the site's zone
 */
export function dateArchives<Post extends { day: Pick<ZonedTime, 'year' | 'month' | 'day'> }>(
  posts: readonly Post[],
): DateArchive<Post>[] {
  const level = (keys: (post: Post) => Omit<DateArchive<Post>, 'path' | 'posts'>): DateArchive<Post>[] => {
    const archives = new Map<string, DateArchive<Post>>();
    for (const post of posts) {
      const key = keys(post);
      const path = datePath(key.year, key.month, key.day);
      const archive = archives.get(path) ?? { ...key, path, posts: [] };
      archive.posts.push(post);
      archives.set(path, archive);
    }
    return [...archives.values()];
  };
  return [
    ...level(({ day: { year } }) => ({ year, label: String(year) })),
    ...level(({ day: { year, month } }) => ({ year, month, label: `${monthName(month)} ${year}` })),
    ...level(({ day: { year, month, day } }) => ({ year, month, day, label: `${day} ${monthName(month)} ${year}` })),
  ];
}
