import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mdxFinding, parseError } from './mdx-problems.ts';
import type { Finding } from '../problem.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

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
