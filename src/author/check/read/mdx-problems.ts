import { z } from 'astro/zod';
import { shorten, type Finding } from '../problem.ts';

/** What the parser throws: a message, usually with a place. */
export const parseError = z.object({
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

/** An error of the parser. */
export type ParseError = z.output<typeof parseError>;

interface Wording {
  what: string;
  expected: string;
  fix: string;
}

interface Case extends Wording {
  /** @param at the text from the error on */
  applies: (error: ParseError, at: string) => boolean;
  /** Where the author made the mistake, if the parser gave up further on. */
  origin?: (source: string, offset: number) => number;
}

const TAG = 'a tag that cannot be read';
const CODE = 'a curly bracket that begins code';

/** The last `<` before a name: where an unfinished tag opens. */
const lastTag = (source: string, offset: number): number => {
  const before = source.slice(0, offset);
  return Math.max(...[...before.matchAll(/<[\p{L}$_]/gu)].map(({ index }) => index), 0);
};

/** The last `{` without its `}`. */
const lastBrace = (source: string, offset: number): number => {
  let open = 0;
  for (let index = Math.min(offset, source.length) - 1; index >= 0; index -= 1) {
    if (source[index] === '}') open += 1;
    if (source[index] === '{' && source[index - 1] !== '\\') {
      if (open === 0) return index;
      open -= 1;
    }
  }
  return offset;
};

/** The `<` of the tag that an error is in. */
const tagStart = (source: string, offset: number): number => Math.max(source.lastIndexOf('<', offset), 0);

/** The first that applies wins. */
const cases: readonly Case[] = [
  {
    applies: ({ source }) => source === 'micromark-extension-mdxjs-esm',
    what: 'a paragraph that begins like code',
    expected: 'no paragraph that begins with the word "import" or "export"',
    fix: 'begin it with another word; components need no import',
  },
  {
    applies: ({ reason }) => reason.includes('`!` (U+0021) before name'),
    what: 'an HTML comment',
    expected: 'a comment of the form {/* … */}',
    fix: 'write {/* instead of <!-- and */} instead of -->',
  },
  {
    applies: ({ reason }, at) => /\(note: to create a link/.test(reason) || /^<?\/\//.test(at),
    what: 'an address between < and >',
    expected: 'the address alone, or [words](address)',
    fix: 'remove the < and the >',
    origin: tagStart,
  },
  {
    applies: ({ ruleId, source }) => ruleId === 'unexpected-eof' && source === 'micromark-extension-mdx-expression',
    what: CODE,
    expected: 'a } for each {',
    fix: 'write \\{ where the bracket is meant as a bracket',
    origin: lastBrace,
  },
  {
    applies: ({ source }) => source === 'micromark-extension-mdx-expression',
    what: CODE,
    expected: 'no code in the text',
    fix: 'write \\{ where the bracket is meant as a bracket',
    origin: lastBrace,
  },
  {
    applies: ({ ruleId }) => ruleId === 'unexpected-eof',
    what: TAG,
    expected: 'a > at the end of the tag, and a quote at both ends of each value',
    fix: 'end the tag; write \\< where the sign is meant as a sign',
    origin: lastTag,
  },
  {
    applies: ({ reason }) => reason.includes('before attribute value'),
    what: TAG,
    expected: 'a value between quotes after each =',
    fix: 'put the value in quotes, as in label="Opinion"',
  },
  {
    applies: ({ reason }) => reason.includes('before name'),
    what: 'a < that begins no tag',
    expected: 'a < only before the name of a tag',
    fix: 'write \\< where the sign is meant as a sign',
    origin: tagStart,
  },
  {
    applies: ({ ruleId }) => ruleId === 'unexpected-closing-slash',
    what: 'a closing tag without an opening one',
    expected: 'an opening tag before it',
    fix: 'remove it, or write the opening tag',
  },
  {
    applies: ({ reason }) => reason.startsWith('Unexpected closing tag'),
    what: 'a closing tag that closes another tag',
    expected: 'the closing tag of the tag that was opened last',
    fix: 'close what was opened last, first',
  },
  {
    applies: ({ reason }) => /^Expected a closing tag for `<(?:br|hr|img|wbr|input)/.test(reason),
    what: 'a tag without an end',
    expected: 'a slash at the end of a tag that holds nothing, as in <br/>',
    fix: 'write a slash before the >',
  },
  {
    applies: ({ ruleId }) => ruleId === 'end-tag-mismatch',
    what: 'a tag that is not closed',
    expected: 'an opening and a closing tag in the same line, or both on lines of their own',
    fix: 'write the closing tag; if the tag is a component, put both tags on lines of their own',
  },
  {
    applies: ({ ruleId }) => ruleId === 'unexpected-lazy',
    what: TAG,
    expected: 'each line of a tag in a quotation begins with >, in a list with the spaces of the list',
    fix: 'begin the line as the line above it begins',
  },
];

const OTHERWISE: Omit<Case, 'applies'> = {
  what: TAG,
  expected: 'a name, then name="value" pairs, then >',
  fix: 'correct the tag; write \\< where the sign is meant as a sign',
};

const offsetOf = ({ place }: ParseError): number | undefined =>
  place === undefined ? undefined : 'start' in place ? place.start.offset : place.offset;

const lineAt = (source: string, offset: number): number => source.slice(0, offset).split(/\r\n|\n|\r/).length;

/** The line that the message names: where the unclosed tag opens. */
const openedOn = ({ reason }: ParseError): number | undefined => {
  const line = /^Expected a closing tag for `[^`]*` \((\d+):/.exec(reason)?.[1];
  return line === undefined ? undefined : Number(line);
};

/**
 * What a parser's error means to an author.
 * @param error undefined if something else was thrown
 * @param source the text that was parsed
 */
export function mdxFinding(error: ParseError | undefined, source: string): Finding {
  if (error === undefined) {
    return {
      line: 1,
      what: 'a text that cannot be read',
      expected: 'Markdown',
      received: 'something that the parser gives up on',
      fix: 'take out half of the text until you find the lines that it gives up on',
    };
  }
  const offset = offsetOf(error) ?? 0;
  const found = cases.find(({ applies }) => applies(error, source.slice(offset)));
  // An open tag swallows what follows, so the parser gives up further down.
  const inTag = error.source === 'micromark-extension-mdx-jsx' ? { ...OTHERWISE, origin: lastTag } : OTHERWISE;
  const { what, expected, fix, origin } = found ?? inTag;
  const line =
    openedOn(error) ?? (origin ? lineAt(source, origin(source, offset)) : (error.line ?? lineAt(source, offset)));
  return { line, what, expected, received: shorten(source.split(/\r\n|\n|\r/)[line - 1] ?? ''), fix };
}
