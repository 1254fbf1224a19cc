/**
 * Posts for measuring builds: as many as asked for, in every Markdown construct that a blog uses, and the same ones each
 * time.
 */

/** A generated post; its front matter as data, because each project writes its own. */
export interface GeneratedPost {
  slug: string;
  title: string;
  date: Date;
  tags: readonly string[];
  category: string;
  author: string;
  /** Markdown; every fifth post has components in it. */
  body: string;
}

export const TAGS = Array.from({ length: 20 }, (_, index) => `tag-${index + 1}`);
export const CATEGORIES = ['opinion', 'practice', 'people', 'numbers'];
export const AUTHORS = ['ada', 'bert', 'cleo'];

const DAY = 24 * 60 * 60 * 1000;
const NEWEST = Date.UTC(2026, 0, 5, 9, 30);
const SYLLABLES =
  'ba be co da de fi ga go ha in ka la le li ma me mo na ne no pa pe ra re ri sa se so ta te ti to va vo'.split(' ');
const VOCABULARY = 5000;

/** A number in [0, 1) with each call (mulberry32). */
type Random = () => number;

function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (random: Random, end: number): number => Math.floor(random() * end);
const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)] as Item;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const times = (count: number, make: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => make(i));

const vocabulary = times(VOCABULARY, (index) => {
  const random = randomFrom(index);
  return times(2 + below(random, 3), () => oneOf(random, SYLLABLES)).join('');
});

/** Frequent words are frequent, as in any language: search indexes grow with the number of different ones. */
const word = (random: Random): string => vocabulary[Math.floor(VOCABULARY * random() ** 3)] as string;
const words = (random: Random, count: number): string => times(count, () => word(random)).join(' ');
const sentence = (random: Random): string => `${capital(words(random, 9 + below(random, 9)))}.`;
const paragraph = (random: Random): string => times(5, () => sentence(random)).join(' ');

/** About 900 words. */
function body(random: Random, number: number, earlier: string | undefined): string {
  const inline = `${capital(words(random, 8))} *${words(random, 2)}* and **${words(random, 3)}**, [${words(random, 3)}](https://example.org/${word(random)}) \`${word(random)}\`.`;
  const link = earlier === undefined ? '' : ` See [${words(random, 3)}](${earlier}).`;
  const table = [
    `| ${capital(word(random))} | ${capital(word(random))} | ${capital(word(random))} |`,
    '| :-- | --: | :-: |',
  ]
    .concat(times(4, (row) => `| ${words(random, 2)} | ${row * 7} | ${word(random)} |`))
    .join('\n');
  const list = times(5, () => `- ${capital(words(random, 7))}`).join('\n');
  const steps = times(4, (index) => `${index + 1}. ${capital(words(random, 8))}`).join('\n');
  const components = [
    `<Aside label="Opinion">\n\n${sentence(random)}\n\n</Aside>`,
    `<PullQuote>\n\n${sentence(random)}\n\n</PullQuote>`,
  ];
  const section = (index: number): string[] => [
    `## ${capital(words(random, 4))} ${index}`,
    paragraph(random),
    `${paragraph(random)}${index % 2 === 0 ? `[^${index}]` : ''}`,
  ];
  return [
    inline + link,
    ...section(1),
    list,
    ...section(2),
    `### ${capital(words(random, 3))}`,
    steps,
    ...section(3),
    ...(number % 3 === 0 ? [table] : []),
    `> ${sentence(random)}`,
    ...section(4),
    ...(number % 5 === 0 ? components : []),
    ...section(5),
    ...(number % 7 === 0 ? ['- [ ] ' + words(random, 4) + '\n- [x] ' + words(random, 4)] : []),
    `[^2]: ${sentence(random)}`,
    `[^4]: ${sentence(random)} [${word(random)}](https://example.org/)`,
  ].join('\n\n');
}

/**
 * The first posts of an endless series, the newest first: one every other day, over as many years as that takes.
 * @param addressOf where a post stands, for the posts that link to it
 */
export function generatedPosts(count: number, addressOf: (slug: string, date: Date) => string): GeneratedPost[] {
  const random = randomFrom(2012);
  let date = NEWEST;
  let earlier: string | undefined;
  return Array.from({ length: count }, (_, number) => {
    const slug = `post-${String(number).padStart(5, '0')}`;
    const post = {
      slug,
      title: `${capital(words(random, 4))} ${number}`,
      date: new Date(date),
      tags: [...new Set(times(1 + below(random, 4), () => oneOf(random, TAGS)))],
      category: oneOf(random, CATEGORIES),
      author: oneOf(random, AUTHORS),
      body: body(random, number, earlier),
    };
    earlier = addressOf(slug, post.date);
    date -= DAY * (1 + below(random, 2));
    return post;
  });
}
