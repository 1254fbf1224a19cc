import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mdxFinding, parseError } from './mdx-problems.ts';
import type { Finding } from '../problem.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Parses MDX with GitHub's Markdown.
 * @param source the body, with line numbers as in the file
 * @returns one finding if it is malformed: the parser stops there
 */
export function parseMarkdown(source: string): { tree: Root } | { finding: Finding } {
  try {
    return { tree: processor.parse(source) };
  } catch (error) {
    const known = parseError.safeParse(error);
    return { finding: mdxFinding(known.success ? known.data : undefined, source) };
  }
}
