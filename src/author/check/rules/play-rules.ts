import { plainDay } from '../../../domain/blog/dates.ts';
import { isoDay } from '../../../domain/calendar/iso-day.ts';
import { entryId, slugOfId, toSlug } from '../../../domain/slug.ts';
import { nameFindings, playNames, unknownName, type KnownNames } from './unknown-names.ts';
import { cardFindings } from './card-words.ts';
import { checkRelations } from './play-relations.ts';
import { inFile, orList, type Finding, type Problem } from '../problem.ts';
import { counted } from '../../../domain/number-words.ts';
import type { AssessmentEntry, PlayEntry, SiteContent } from '../read/read-site.ts';

function defaultAssessment({ assessments, settings }: SiteContent): AssessmentEntry | undefined {
  const name = settings?.data.assessment;
  return assessments.find(({ reading: { file } }) => slugOfId(entryId(file)) === name);
}

function postNames({ posts }: SiteContent): KnownNames {
  return {
    what: 'unknown post',
    expected: 'the path of a post below posts/, without .mdx',
    known: new Set(posts.map(({ id }) => id)),
    aliases: new Map(posts.map(({ id }) => [slugOfId(id), id])),
    otherwise: 'name another, or write the post first',
  };
}

function habitNames(assessment: AssessmentEntry | undefined): KnownNames {
  const habits = assessment?.bank.habits;
  return {
    what: 'unknown habit',
    expected: orList(habits?.map(({ id }) => id) ?? []),
    known: habits && new Set(habits.map(({ id }) => id)),
    aliases: new Map(habits?.map(({ id, label }) => [toSlug(label), id])),
    otherwise: 'write the id of a habit of the assessment',
  };
}

/** Minutes that do not add up. */
function timeFindings({ reading, data: { minutes, steps, smallest } }: PlayEntry): Finding[] {
  if (minutes === undefined) return [];
  const sum = steps?.reduce((total, step) => total + step.minutes, 0);
  const findings: Finding[] = [];
  if (sum !== undefined && sum !== minutes) {
    findings.push({
      line: reading.lineOf(['minutes']),
      what: 'other minutes than those of the steps',
      expected: `${sum}, the sum of the steps`,
      received: String(minutes),
      fix: `write ${sum}, or correct the minutes of a step`,
    });
  }
  if (smallest !== undefined && smallest.minutes > minutes) {
    findings.push({
      line: reading.lineOf(['smallest', 'minutes']),
      what: 'a smallest version that takes longer than the play',
      expected: `${minutes} at the most`,
      received: String(smallest.minutes),
      fix: 'write a smaller one, or correct one of the two numbers',
    });
  }
  return findings;
}

/** Enough to say what goes wrong, and no second post. */
const FEWEST_WORDS = 120;
const MOST_WORDS = 250;

/** A text that is too short or too long. */
function lengthFindings({ reading: { body } }: PlayEntry): Finding[] {
  // An empty or unreadable text is reported elsewhere.
  if (body?.anchors === undefined || (body.firstLine === undefined && body.components.length === 0)) return [];
  const { words } = body;
  if (words >= FEWEST_WORDS && words <= MOST_WORDS) return [];
  const isShort = words < FEWEST_WORDS;
  return [
    {
      line: body.firstLine ?? body.components[0]?.line ?? 1,
      what: `a text that is too ${isShort ? 'short' : 'long'} for a play`,
      expected: `${FEWEST_WORDS} to ${MOST_WORDS} words below the front matter, without what there is to tick`,
      received: counted(words, 'word'),
      fix: isShort ? `write ${FEWEST_WORDS - words} more` : `take ${words - MOST_WORDS} away`,
    },
  ];
}

/** A play none of whose posts is public. Unknown posts are reported elsewhere. */
function hiddenPosts({ reading, data: { posts = [] } }: PlayEntry, site: SiteContent): Finding[] {
  const named = posts.flatMap((id) => site.posts.find((post) => post.id === id) ?? []);
  if (named.length === 0 || named.length < posts.length || named.some((post) => post.publication.isListed)) return [];
  return [
    {
      line: reading.lineOf(['posts']),
      what: 'a play whose posts are not public',
      expected: 'at least one public post that it grew from',
      received: posts.join(', '),
      fix: 'name another post, or publish one of these',
    },
  ];
}

/** Changes out of order: the first says when the play was published. */
function changeFindings({ reading, data: { changes = [] } }: PlayEntry): Finding[] {
  return changes.flatMap(({ date }, at): Finding[] => {
    const above = changes[at - 1]?.date;
    if (above === undefined || date >= above) return [];
    return [
      {
        line: reading.lineOf(['changes', at, 'date']),
        what: 'a change that is older than the one above it',
        expected: `${isoDay(plainDay(above))} or later: the oldest change comes first`,
        received: isoDay(plainDay(date)),
        fix: 'put the changes in order, or correct the day',
      },
    ];
  });
}

/** Plays with the same title. */
function titleProblems(plays: readonly PlayEntry[]): Problem[] {
  const titled = plays.flatMap(({ reading, data: { title } }) => (title === undefined ? [] : [{ reading, title }]));
  return [...Map.groupBy(titled, ({ title }) => title.toLowerCase()).values()].flatMap(([first, ...others]) =>
    others.map(({ reading, title }): Problem => ({
      file: reading.file,
      line: reading.lineOf(['title']),
      what: 'two plays with one title',
      expected: 'a title of its own',
      received: `${title}, which ${first?.reading.file ?? 'another'} has too`,
      fix: 'give one of the two another title',
    })),
  );
}

/** Habits that no play trains. */
function untrained({ reading, bank: { habits = [] } }: AssessmentEntry, plays: readonly PlayEntry[]): Finding[] {
  const trained = plays.map(({ data }) => data.habit);
  // A play with a misspelt habit may be the missing one.
  if (!trained.every((habit) => habits.some(({ id }) => id === habit))) return [];
  return habits.flatMap(({ id }, at): Finding[] => {
    if (trained.includes(id)) return [];
    return [
      {
        line: reading.lineOf(['habits', at, 'id']),
        what: 'a habit without a play',
        expected: `a play with "habit: ${id}"`,
        received: 'nothing',
        fix: 'write one in plays/, or give the habit of another play',
      },
    ];
  });
}

/** How many files a note names. */
const NAMED = 5;

/** A note on public posts without plays, if there are plays. */
export function playNotes({ posts, plays }: SiteContent): string[] {
  if (plays.length === 0) return [];
  const without = posts
    .filter(({ data, publication: { isListed } }) => isListed && (data.plays ?? []).length === 0)
    .map(({ reading }) => reading.file);
  if (without.length === 0) return [];
  const more = without.length > NAMED ? ` and ${without.length - NAMED} more` : '';
  return [`note: ${counted(without.length, 'post')} without "plays": ${without.slice(0, NAMED).join(', ')}${more}`];
}

/** The rules for plays that need the whole site. */
export function checkPlays(site: SiteContent): Problem[] {
  const { plays } = site;
  if (plays.length === 0) return [];
  const assessment = defaultAssessment(site);
  const slugs = plays.map(({ slug }) => slug);
  const names = { play: playNames(slugs), post: postNames(site), habit: habitNames(assessment) };
  const own = plays.flatMap((play) => {
    const { reading, data } = play;
    const habit = data.habit === undefined ? undefined : unknownName(data.habit, names.habit);
    return inFile(reading.file, [
      ...(habit ? [{ line: reading.lineOf(['habit']), ...habit }] : []),
      ...nameFindings(reading, 'posts', { values: data.posts, names: names.post }),
      ...nameFindings(reading, 'before', { values: data.before, names: names.play }),
      ...nameFindings(reading, 'after', { values: data.after, names: names.play }),
      ...hiddenPosts(play, site),
      ...timeFindings(play),
      ...changeFindings(play),
      ...lengthFindings(play),
      ...cardFindings(play),
    ]);
  });
  return [
    ...own,
    ...titleProblems(plays),
    ...checkRelations(plays),
    ...(assessment ? inFile(assessment.reading.file, untrained(assessment, plays)) : []),
  ];
}
