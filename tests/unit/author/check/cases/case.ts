import sharp from 'sharp';
import { wordings } from './wordings.ts';

/** A change to the base content, and everything that the check says about it. */
export interface Case {
  name: string;
  /** Files below the content folder, null to remove one; `../public/…` is served as it is. */
  change: Record<string, string | Uint8Array | null>;
  /**
   * All problems, each as `file:line  what ← received ⇒ fix` with `expected:` below; `wordings` has what is left out.
   * Empty if nothing is wrong.
   */
  says: string;
}

/** The problems of a case as the author reads them. */
export function inFull(says: string): string {
  const told = says.trim() === '' ? [] : says.trim().split(/\n(?=\S)/);
  return told
    .map((problem) => {
      const [head = '', ...lines] = problem.split('\n');
      const [, place = '', what = '', received, fix] = /^(.*?:\d+ {2})(.*?)(?: ← (.*?))?(?: ⇒ (.*))?$/.exec(head) ?? [];
      const line = (key: string, short?: string): string => {
        const long = lines.find((each) => each.startsWith(`  ${key}: `));
        return long ?? `  ${key}: ${short ?? 'not said'}`;
      };
      const known = wordings[what];
      return [
        place + what,
        line('expected', known?.expected),
        line('received', received),
        line('fix', fix ?? known?.fix),
        '',
      ].join('\n');
    })
    .join('\n');
}

const FRONT = {
  title: 'X',
  date: '2026-03-03T09:00:00Z',
  author: 'sam',
  category: 'opinion',
  tags: '[networking]',
};

const file = (front: Record<string, string | null>, body: string): string => {
  const lines = Object.entries(front).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
};

/**
 * A post: title, date, author, category and tags on lines 2 to 6, further keys from line 7.
 * @param front YAML by key; null leaves a key out
 */
export function post(front: Record<string, string | null> = {}, body = 'Words.'): string {
  return file({ ...FRONT, ...front }, body);
}

/** A post whose text begins on line 9. */
export function text(body: string): string {
  return post({}, body);
}

/** A page: title and description on lines 2 and 3. */
export function page(front: Record<string, string | null> = {}, body = 'Words.'): string {
  return file({ title: 'Y', description: 'A page.', ...front }, body);
}

const PLAY = {
  title: 'P',
  habit: 'ask',
  what: 'W.',
  why: 'W.',
  posts: '[2026/first-post]',
  signs: '[S.]',
  skipWhen: 'S.',
  prep: '0',
  minutes: '5',
  smallest: '{ minutes: 2, what: W. }',
  people: 'alone',
  need: '[N]',
  safety: '[post, meet]',
  steps: '[{ do: D., how: H., minutes: 2 }, { do: D., how: H., minutes: 3 }]',
  worked: '[W.]',
  example: 'E.',
  variations: '[{ for: Remote, do: D. }]',
  changes: '[{ date: 2026-03-03, what: W. }]',
  huddle: 'Q?',
};

/** `settings/site.yaml`, which names an assessment on line 8; further keys go below. */
export function site(assessment: string): string {
  return `title: T
tagline: T
thesis: T
description: D
url: https://check.example
timeZone: Europe/London
licence: { line: W, url: https://example.org/ }
assessment: ${assessment}
`;
}

const habit = (id: string, leadsTo: string): string => `  - id: ${id}
    label: ${id} first
    heading: H
    means: M.
    ifThen: If x, then y.
    items:
      - { id: ${id}1, answers: TWO, question: How many?, play: ${leadsTo} }
`;

/**
 * What plays need: an assessment, `bank`, and settings that name it.
 * @param habits each id with the play that its one question leads to
 */
export function playbook(habits: Record<string, string> = { ask: 'a' }): Case['change'] {
  const bank = `code: AB
version: 1
title: How?
description: D.
before: [B.]
answerSets:
  TWO: { about: The last two …, options: [Neither, One, Both], cannotSay: C }
habits:
${Object.entries(habits)
  .map(([id, leadsTo]) => habit(id, leadsTo))
  .join('')}bands: [{ from: 0, label: L, meaning: M. }]
nearTheLine: 5
workingLimit: 25
fewestAnswers: 1
caveats: [C.]
`;
  return { 'assessments/bank.yaml': bank, 'settings/site.yaml': site('bank') };
}

/** So many words on one line. */
export function words(number: number): string {
  return `${Array.from({ length: number }, () => 'words').join(', ')}.`;
}

/**
 * A play of five minutes: its keys stand on lines 2 to 20, further keys from line 21. Its text ends with 120 words, as
 * few as a play may have.
 * @param front YAML by key; null leaves a key out
 */
export function play(front: Record<string, string | null> = {}, body?: string): string {
  return file({ ...PLAY, ...front }, [...(body === undefined ? [] : [body]), words(120)].join('\n\n'));
}

/** A play with this text alone. */
export function playOf(body: string): string {
  return file(PLAY, body);
}

/** A picture of one colour. @param width in pixels, @param height in pixels */
export function picture(width: number, height: number, format: 'jpeg' | 'png' | 'webp' = 'png'): Promise<Uint8Array> {
  return sharp({ create: { width, height, channels: 3, background: 'white' } })
    .toFormat(format)
    .toBuffer();
}
