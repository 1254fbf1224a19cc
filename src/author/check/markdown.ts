import type { Root } from 'mdast';
import { z } from 'astro/zod';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mdxFinding } from './mdx-problems.ts';
import type { Finding } from './problem.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** What the parser throws: a message with a place, so far as it knows one. */
const parseError = z.object({
  reason: z.string(),
  ruleId: z.string(),
  source: z.string(),
  line: z.number().optional(),
  place: z
    .object({ offset: z.number() })
    .or(z.object({ start: z.object({ offset: z.number() }) }))
    .optional()
    .catch(undefined),
});

/** What the parser says when it gives up. */
export type ParseError = z.output<typeof parseError>;

/**
 * Parses MDX with GitHub's Markdown in it.
 * @param source the body, with lines that count as in the file
 * @returns the finding where it is malformed; what follows it cannot be known then
 */
export function parseMarkdown(source: string): { tree: Root } | { finding: Finding } {
  try {
    return { tree: processor.parse(source) };
  } catch (error) {
    const known = parseError.safeParse(error);
    return { finding: mdxFinding(known.success ? known.data : undefined, source) };
  }
}
