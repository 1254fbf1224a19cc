import type { Finding } from '../problem.ts';
import { shorten } from '../problem.ts';

/** The two halves of a file with front matter. */
interface FrontMatter {
  /** The lines between the fences. */
  yaml: string;
  /** The line of the file on which they begin. */
  yamlLine: number;
  /** The rest, padded with empty lines so that line numbers match the file. */
  body: string;
}

const FENCE = /^---[ \t]*$/;
// The build ends front matter at the first line that begins like this.
const FENCE_LIKE = /^(?:---|\+\+\+)/;

/** Splits a file into front matter and body. */
export function splitFrontMatter(text: string): FrontMatter | { finding: Finding } {
  const lines = text.split(/\r\n|\n|\r/);
  const open = lines.findIndex((line) => line.trim() !== '');
  if (open < 0 || !FENCE.test(lines[open] ?? '')) {
    const finding: Finding = {
      line: Math.max(open, 0) + 1,
      what: 'no front matter',
      expected: 'a first line of three hyphens, then lines such as "title: …", then three hyphens again',
      received: shorten(lines[open] ?? ''),
      fix: 'begin the file with its front matter',
    };
    return { finding };
  }
  const close = lines.findIndex((line, index) => index > open && FENCE_LIKE.test(line));
  if (close < 0 || !FENCE.test(lines[close] ?? '')) {
    const finding: Finding = {
      line: (close < 0 ? open : close) + 1,
      what: 'front matter without an end',
      expected: 'a line of three hyphens, and nothing else, after the front matter',
      received: close < 0 ? 'nothing' : shorten(lines[close] ?? ''),
      fix: 'write a line of three hyphens between the front matter and the text',
    };
    return { finding };
  }
  return {
    yaml: lines.slice(open + 1, close).join('\n'),
    yamlLine: open + 2,
    body: '\n'.repeat(close + 1) + lines.slice(close + 1).join('\n'),
  };
}
