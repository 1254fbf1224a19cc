import { z } from 'astro/zod';
import { text, webAddress, type Mending } from './values.ts';

/**
 * What authors may type in MDX besides Markdown, and what each takes. All of them are blocks: they stand on lines of
 * their own with blank lines around them. `components/mdx/index.ts` renders exactly these.
 */
export const mdxComponents = {
  /** A remark beside the argument, with a short label: `<Aside label="Opinion">…</Aside>`. */
  Aside: { props: z.strictObject({ label: text }), content: true },
  /** A link to the assessment with these words, and a sentence or two of invitation. */
  AssessmentLink: { props: z.strictObject({ label: text }), content: true },
  /** The button that deletes everything that this site keeps in the browser, as in the notebook. It has an id. */
  DeleteEverything: { props: z.strictObject({}), content: false },
  /** A picture with a caption: an image line between `<Figure caption="…">` and `</Figure>`. */
  Figure: { props: z.strictObject({ caption: text }), content: true },
  /** The count of the last ten, as in the assessment. Its parts have ids, so that a text has it once. */
  OneQuestion: { props: z.strictObject({}), content: false },
  /** A sentence of the post itself, set large. */
  PullQuote: { props: z.strictObject({}), content: true },
  /** Something to fill in with a pen, such as a table: on paper it has a page of its own. An empty cell is room to write. */
  Sheet: { props: z.strictObject({}), content: true },
  /** How things were then, the day on which somebody looked, and inside it how they are now. */
  ThenAndNow: {
    props: z.strictObject({
      date: z.iso.date().meta({
        expected: 'a day that exists, such as 2026-11-22',
        fix: 'write year, month and day, divided by hyphens',
      } satisfies Mending),
      before: text,
    }),
    content: true,
  },
  /** A link to a video elsewhere; nothing of it is loaded here. `minutes` is its length. */
  VideoLink: {
    props: z.strictObject({
      href: webAddress,
      title: text,
      minutes: z
        .string()
        .regex(/^\d+$/)
        .meta({ expected: 'digits and nothing else, such as 12', fix: 'write the number alone' } satisfies Mending)
        .optional(),
    }),
    content: false,
  },
} as const;

/** The HTML elements that authors may type where Markdown has no sign for them. */
export const mdxHtmlElements: readonly string[] = [
  'abbr',
  'br',
  'cite',
  'dd',
  'del',
  'details',
  'dl',
  'dt',
  'ins',
  'kbd',
  'mark',
  'q',
  'small',
  'sub',
  'summary',
  'sup',
  'time',
];
