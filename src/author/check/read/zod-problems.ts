import type { z } from 'astro/zod';
import { nearest, suggest } from '../nearest.ts';
import { orList, type Fault, type Finding } from '../problem.ts';
import { describe, keyName } from './value-words.ts';
import { isOptional, keySchemaAt, mendingOf, schemaAt, shapeOf, type Schema } from './schema-walk.ts';
import type { KeyPath, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;
/** Unknown keys are reported one by one; the other issues by the table below. */
type Issues = { [Each in Exclude<Issue, { code: 'unrecognized_keys' }> as Each['code']]: Each };

/** What the words about an issue need besides it. */
interface Context {
  /** The name of the value: `part (series)`. */
  name: string;
  key: string;
  value: unknown;
  typed: string;
  /** Whether the line may be left out. */
  isSpare: boolean;
  /** The schema that refused it. */
  schema: Schema | undefined;
}

type Wording = Omit<Fault, 'received'>;

const KEYS = 'lines of the form "key: value"';
const types: Record<string, { expected: string; fix: (context: Context) => string }> = {
  string: {
    expected: 'text',
    fix: ({ typed, value }) => {
      if (typed !== '') return `put it in quotes: "${typed}"`;
      const isKeyed = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isKeyed ? 'put all of it in quotes, since it has a colon in it' : 'write one text after the colon';
    },
  },
  boolean: { expected: 'true or false', fix: () => 'write true or false, without quotes' },
  int: { expected: 'a whole number', fix: () => 'write a whole number, without quotes' },
  number: { expected: 'a number', fix: () => 'write a number, without quotes' },
  array: { expected: 'a list', fix: () => 'write each on a line of its own, after a hyphen and a space' },
  object: {
    expected: KEYS,
    fix: ({ key }) => `write its keys on lines of their own${key === '' ? '' : ' below it, indented by two spaces'}`,
  },
  record: { expected: KEYS, fix: () => 'write its keys on lines of their own, each with a colon and a space after it' },
};

/** The words of a schema's `.meta()`. @param message used if it has none */
function formWording(schema: Schema | undefined, typed: string, message: string): Omit<Wording, 'what'> {
  const { expected = message, fix = 'correct the value', known = [] } = mendingOf(schema) ?? {};
  return { expected, fix: suggest(nearest(typed, known), typeof fix === 'string' ? fix : fix(typed)) };
}

const wordings: { [Code in keyof Issues]: (issue: Issues[Code], context: Context) => Wording } = {
  invalid_type: (issue, context) => {
    const { expected, fix } = types[issue.expected] ?? { expected: issue.expected, fix: () => 'correct the value' };
    const wording = { expected };
    if (context.value === undefined) {
      return { what: `no ${context.name}`, ...wording, fix: `add a line that begins with "${context.key}:"` };
    }
    if (context.value === null) {
      return KEYS === expected
        ? { what: `nothing below ${context.name}`, ...wording, fix: fix(context) }
        : { what: `no ${context.name}`, ...wording, fix: 'write it after the colon, or remove the line' };
    }
    return { what: `wrong kind of value for ${context.name}`, ...wording, fix: fix(context) };
  },
  too_small: (issue, { name, isSpare }) => {
    if (issue.origin === 'array' && Number(issue.minimum) > 1) {
      const expected = `at least ${String(issue.minimum)} in the list`;
      return { what: `too few in ${name}`, expected, fix: 'add to the list' };
    }
    return issue.origin === 'string' || issue.origin === 'array'
      ? {
          what: `empty ${name}`,
          expected: issue.origin === 'string' ? 'text with something in it' : 'at least one in the list',
          fix: isSpare ? 'write it, or remove the line' : `write ${issue.origin === 'array' ? 'at least one' : 'it'}`,
        }
      : { what: `${name} is too small`, expected: `${String(issue.minimum)} or more`, fix: 'write a larger number' };
  },
  too_big: (issue, { name }) => {
    const expected = `${String(issue.maximum)} at the most`;
    return issue.origin === 'array'
      ? { what: `too many in ${name}`, expected: `${expected} in the list`, fix: 'take from the list' }
      : { what: `${name} is too large`, expected, fix: 'write less' };
  },
  invalid_format: (issue, { name, value, schema }) => ({
    what: `wrong form of ${name}`,
    ...formWording(schema, String(value), issue.message),
  }),
  invalid_value: (issue, { name, value }) => ({
    what: `unknown ${name}`,
    expected: orList(issue.values.map(String)),
    fix: suggest(nearest(String(value), issue.values.map(String)), 'write one of these words'),
  }),
  custom: (issue, { name, value, schema }) => ({
    what: `wrong form of ${name}`,
    ...formWording(schema, String(value), issue.message),
  }),
  invalid_key: (issue, { key, schema }) => ({
    what: 'wrong form of a key',
    ...formWording(schema, key, issue.message),
  }),
  not_multiple_of: (issue, { name }) => ({
    what: `wrong number for ${name}`,
    expected: `a multiple of ${issue.divisor}`,
    fix: 'correct the number',
  }),
  invalid_union: (_, { name }) => ({
    what: `wrong value for ${name}`,
    expected: 'one of the forms that are known',
    fix: 'correct the value',
  }),
  invalid_element: (_, { name }) => ({
    what: `wrong value in ${name}`,
    expected: 'one of the forms that are known',
    fix: 'correct the value',
  }),
};

function wordingOf<Code extends keyof Issues>(code: Code, issue: Issues[Code], context: Context): Wording {
  return wordings[code](issue, context);
}

function valueAt(root: unknown, path: KeyPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** An issue of Zod in the author's words, with its path. @param value as the schema saw it */
export function zodFaults(
  issue: Issue,
  value: unknown,
  schema: Schema,
  typed: (path: KeyPath) => string,
): { path: KeyPath; fault: Fault }[] {
  if (issue.code === 'unrecognized_keys') {
    const at = schemaAt(schema, issue.path);
    const known = Object.keys(at ? shapeOf(at) : {});
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      // Half of a sentence that was cut at a comma: { minutes: 2, what: Let one go, and wait. }
      const isCut = /\s/.test(key) && valueAt(value, path) === null;
      return {
        path,
        fault: {
          what: 'unknown key',
          expected: known.length === 0 ? 'no key' : orList(known),
          received: key,
          fix: isCut
            ? 'write the keys on lines of their own: between { and } a comma ends a value'
            : suggest(nearest(key, known), 'remove it'),
        },
      };
    });
  }
  const path = issue.path;
  const key = String(path.at(-1) ?? '');
  const found = valueAt(value, path);
  const at = issue.code === 'invalid_key' ? keySchemaAt(schema, path) : schemaAt(schema, path);
  const context: Context = {
    name: keyName(path),
    key,
    value: found,
    typed: typed(path),
    isSpare: typeof path.at(-1) === 'number' || (at !== undefined && isOptional(at)),
    schema: at,
  };
  const received = issue.code === 'invalid_key' ? key : describe(found, context.typed);
  return [{ path, fault: { ...wordingOf(issue.code, issue, context), received } }];
}

/** Zod's issues about a YAML document as findings, with their paths. */
export function zodFindings(
  issues: readonly Issue[],
  { value, source, schema }: { value: unknown; source: YamlSource; schema: Schema },
): { path: KeyPath; finding: Finding }[] {
  return issues
    .flatMap((issue) => zodFaults(issue, value, schema, (path) => source.typed(path) ?? ''))
    .map(({ path, fault }) => ({ path, finding: { line: source.lineOf(path), ...fault } }));
}
