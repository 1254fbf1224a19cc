import { nearest, suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { PostEntry } from '../read/read-site.ts';

interface Part {
  post: PostEntry;
  name: string;
  part: number;
}

const partFile = ({ post }: Part): string => post.reading.file;
const lineOf = ({ post }: Part): number => post.reading.lineOf(['series', 'part']);

/** Series with a part missing, or given to two posts. */
export function checkSeries(posts: readonly PostEntry[]): Problem[] {
  const parts = posts.flatMap((post): Part[] => (post.data.series ? [{ post, ...post.data.series }] : []));
  const series = Map.groupBy(parts, ({ name }) => name);
  return [...series].flatMap(([name, members]) => {
    const byPart = Map.groupBy(members, ({ part }) => part);
    const doubles = [...byPart.values()].flatMap(([first, ...others]) =>
      others.map((other): Problem => ({
        file: partFile(other),
        line: lineOf(other),
        what: 'two posts with one part of a series',
        expected: `a number of its own in "${name}"`,
        received: `part ${other.part}, which ${first ? partFile(first) : 'another post'} has too`,
        fix: 'give one of the two another number',
      })),
    );
    const numbers = [...byPart.keys()].toSorted((a, b) => a - b);
    const gaps = numbers.flatMap((number, index): Problem[] => {
      const before = numbers[index - 1] ?? 0;
      const [member] = byPart.get(number) ?? [];
      if (number === before + 1 || member === undefined) return [];
      const others = [...series.keys()].filter((other) => other !== name);
      return [
        {
          file: partFile(member),
          line: lineOf(member),
          what: 'a series with a gap',
          expected: `part ${before + 1} of "${name}" before part ${number}`,
          received: before === 0 ? `part ${number} as the first` : `part ${before}, then part ${number}`,
          fix: suggest(nearest(name, others), 'count the parts from 1 without leaving one out'),
        },
      ];
    });
    return [...doubles, ...gaps];
  });
}
