import { isAlias, isCollection, isScalar, Scalar, visit, type Document, type ErrorCode, type YAMLError } from 'yaml';
import { shorten, type Fault, type Finding } from '../problem.ts';

/** What errors of the YAML reader mean to an author; `received` is always the line. */
type Wording = Omit<Fault, 'received'>;

const BAD_YAML = 'a line that cannot be read';
const QUOTES: Wording = {
  what: BAD_YAML,
  expected: 'a value between two quotes, and nothing after the second',
  fix: "end the value with the quote that it begins with; inside '…' write '' for an apostrophe",
};
const INDENT: Wording = {
  what: BAD_YAML,
  expected: 'lines that belong together begin at the same column',
  fix: 'indent this line as far as the lines that it belongs to',
};

const wordings: Partial<Record<ErrorCode, Wording>> = {
  BAD_DQ_ESCAPE: {
    what: BAD_YAML,
    expected: 'in a value between "…", a backslash only before a quote or another backslash',
    fix: "put the value between '…' instead",
  },
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: {
    what: BAD_YAML,
    expected: 'a value that begins with a letter or digit, or stands in quotes',
    fix: 'put the value in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: BAD_YAML,
    expected: 'one colon followed by a space on a line, the one after the key',
    fix: 'put the value in quotes, since it has a colon in it',
  },
  DUPLICATE_KEY: { what: 'a key given twice', expected: 'each key once', fix: 'keep one of the two' },
  MISSING_CHAR: QUOTES,
  MULTILINE_IMPLICIT_KEY: {
    what: BAD_YAML,
    expected: 'lines of the form "key: value"',
    fix: 'put a colon and a space between the key and its value',
  },
  MULTIPLE_DOCS: {
    what: BAD_YAML,
    expected: 'one document in the file',
    fix: 'remove the line of three hyphens',
  },
  TAB_AS_INDENT: {
    what: 'a tab at the beginning of a line',
    expected: 'spaces at the beginning of a line',
    fix: 'replace the tab with spaces',
  },
  TAG_RESOLVE_FAILED: {
    what: BAD_YAML,
    expected: 'a value that begins with ! stands in quotes',
    fix: 'put the value in quotes',
  },
  UNEXPECTED_TOKEN: QUOTES,
};

const OPEN_BRACKET: Wording = {
  what: BAD_YAML,
  expected: 'a list that begins with [ ends with ], one that begins with { ends with }',
  fix: 'add the closing bracket',
};
const NO_COLON: Wording = {
  what: BAD_YAML,
  expected: 'lines of the form "key: value"',
  fix: 'put a colon and a space after the key',
};

/** The wording of an error, and where it was made: where a quote or bracket opens, not where the text ends. */
function explain(error: YAMLError, document: Document, text: string): { wording: Wording; offset: number } {
  const opens = (isIt: (node: unknown) => boolean): number => {
    let offset = error.pos[0];
    visit(document, (_, node) => {
      if (isIt(node) && (isScalar(node) || isCollection(node)) && node.range && node.range[0] <= error.pos[0]) {
        offset = node.range[0];
      }
    });
    return offset;
  };
  if (error.message.startsWith('Flow ')) {
    return { wording: OPEN_BRACKET, offset: opens((node) => isCollection(node) && node.flow === true) };
  }
  if (error.message.startsWith('Missing closing')) {
    const isQuoted = (node: unknown): boolean =>
      isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE);
    return { wording: QUOTES, offset: opens(isQuoted) };
  }
  const fallback: Wording = { what: BAD_YAML, expected: `YAML (${shorten(error.message)})`, fix: 'correct the line' };
  if (error.code === 'MISSING_CHAR') return { wording: NO_COLON, offset: error.pos[0] };
  if (error.code === 'UNEXPECTED_TOKEN' && !error.message.startsWith('Unexpected scalar at node end')) {
    return { wording: fallback, offset: error.pos[0] };
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const end = text.indexOf('\n', error.pos[0]);
    // The second colon is on the next line, indented as if it continued this one.
    if (end >= 0 && !/:\s/.test(text.slice(error.pos[0], end))) return { wording: INDENT, offset: end + 1 };
  }
  return { wording: wordings[error.code] ?? fallback, offset: error.pos[0] };
}

const QUOTED_MARK: Wording = {
  what: BAD_YAML,
  expected: 'a value that begins with * or & stands in quotes',
  fix: 'put the value in quotes',
};

/**
 * Why a YAML document cannot be used: the reader's first error, duplicate keys, and aliases (`*`, `&`), which this site
 * does not use.
 * @param lineAt the line in the file of an offset
 */
export function yamlFindings(document: Document, text: string, lineAt: (offset: number) => number): Finding[] {
  const finding = (wording: Wording, offset: number): Finding => {
    const begin = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', begin);
    return { line: lineAt(offset), received: shorten(text.slice(begin, end < 0 ? undefined : end)), ...wording };
  };
  const errors = [...document.errors, ...document.warnings];
  const marks: number[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) marks.push(node.range?.[0] ?? 0);
    },
  });
  const [mark] = marks;
  // Later errors mostly follow from the first.
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const told = [...errors.filter(({ code }) => code === 'DUPLICATE_KEY'), ...(first ? [first] : [])];
  const findings = told.map((error) => {
    const { wording, offset } = explain(error, document, text);
    return finding(wording, offset);
  });
  return first === undefined && mark !== undefined ? [...findings, finding(QUOTED_MARK, mark)] : findings;
}
