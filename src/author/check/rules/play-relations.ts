import { findCircles } from '../../../domain/playbook/order.ts';
import { inFile, type Finding, type Problem } from '../problem.ts';
import type { PlayEntry } from '../read/read-site.ts';

const OPPOSITE = { before: 'after', after: 'before' } as const;
type Side = keyof typeof OPPOSITE;

/** The plays that a play names on one side; undefined if that key is unsound. */
function named({ reading, data }: PlayEntry, side: Side): readonly string[] | undefined {
  const isKnown = reading.isReadable && (!(side in reading.raw) || side in reading.sound);
  return isKnown ? (data[side] ?? []) : undefined;
}

/** Plays that are named as coming before or after, and do not name this one in turn. */
function oneSided(play: PlayEntry, bySlug: ReadonlyMap<string, PlayEntry>): Finding[] {
  return (['before', 'after'] as const).flatMap((side) =>
    (named(play, side) ?? []).flatMap((slug, index): Finding[] => {
      const other = bySlug.get(slug);
      const answers = other && named(other, OPPOSITE[side]);
      if (other === undefined || answers === undefined || other === play || answers.includes(play.slug)) return [];
      return [
        {
          line: play.reading.lineOf([side, index]),
          what: `a play that comes ${side} this one and does not say so`,
          expected: `${play.slug} in "${OPPOSITE[side]}" of ${other.reading.file}`,
          received: answers.join(', ') || 'nothing',
          fix: `add ${play.slug} there, or remove ${slug} here`,
        },
      ];
    }),
  );
}

/** Plays in a circle, reported where the first names the second. */
function circles(plays: readonly PlayEntry[], bySlug: ReadonlyMap<string, PlayEntry>): Problem[] {
  const before = (play: PlayEntry): string[] =>
    plays.filter((each) => named(each, 'before')?.includes(play.slug)).map(({ slug }) => slug);
  const following = new Map(plays.map((play) => [play.slug, [...(named(play, 'after') ?? []), ...before(play)]]));
  return findCircles(following).flatMap((circle) => {
    const [first = ''] = circle;
    const second = circle[1] ?? first;
    // If only the second names this step, it is reported there.
    const steps = [
      { play: bySlug.get(first), side: 'after', slug: second },
      { play: bySlug.get(second), side: 'before', slug: first },
    ] as const;
    const step = steps.find(({ play, side, slug }) => play && named(play, side)?.includes(slug));
    if (step?.play === undefined) return [];
    const { play, side, slug } = step;
    const finding: Finding = {
      line: play.reading.lineOf([side, named(play, side)?.indexOf(slug) ?? 0]),
      what: 'plays in a circle',
      expected: 'an order in which no play comes before itself',
      received: [...circle, first].join(' before '),
      fix: 'take one of these steps out of "before" and "after"',
    };
    return inFile(play.reading.file, [finding]);
  });
}

/** What is wrong with the order of plays. */
export function checkRelations(plays: readonly PlayEntry[]): Problem[] {
  const bySlug = new Map(plays.map((play) => [play.slug, play]));
  return [...plays.flatMap((play) => inFile(play.reading.file, oneSided(play, bySlug))), ...circles(plays, bySlug)];
}
