import type { z } from 'astro/zod';
import { readPlan } from '../../../domain/playbook/exercises/plan.ts';
import { toSlug } from '../../../domain/slug.ts';
import { nearest, suggest } from '../nearest.ts';
import { orList, type Fault, type Finding } from '../problem.ts';
import { describe, keyName } from './received.ts';
import { isOptional, schemaAt, shapeOf, type Schema } from './schema-walk.ts';
import type { Path, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;
/** Unknown keys are told one by one, the others by the table below. */
type Issues = { [Each in Exclude<Issue, { code: 'unrecognized_keys' }> as Each['code']]: Each };

/** What a sentence about an issue needs to know besides. */
interface Context {
  /** The name of the value: `part (series)`. */
  name: string;
  /** Its key alone. */
  key: string;
  value: unknown;
  typed: string;
  /** Whether the line may be left out. */
  isSpare: boolean;
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

/** What a value must look like where the schema itself does not say it in words. */
const formats: Record<string, { expected: string; fix: string }> = {
  email: { expected: 'an e-mail address', fix: 'write one address, such as you@example.com' },
  date: { expected: 'a day that exists, such as 2026-11-22', fix: 'write year, month and day, divided by hyphens' },
  url: { expected: 'an address on the web', fix: 'write the whole address, from https:// on' },
};

const PATH_FIX = 'begin it with one slash and leave no space in it, such as /about/';
const patterns: Record<string, { expected: string; fix: string }> = {
  '/^\\d+$/': { expected: 'digits and nothing else, such as 12', fix: 'write the number alone' },
  '/\\?$/': { expected: 'a question', fix: 'end it with a question mark' },
  '/^[A-Z]{2}$/': { expected: 'two capitals, such as SN', fix: 'write two capitals from A to Z' },
  '/^[A-Z][A-Z0-9]*$/': {
    expected: 'capitals and digits, such as L4',
    fix: 'begin it with a capital, and use only capitals and digits',
  },
  '/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/': {
    expected: 'small letters, digits and single hyphens, such as the-door',
    fix: 'begin it with a letter, and write hyphens for its spaces',
  },
};

/** How to mend a value that a rule of the contract refuses, by its key; every other such value is a slug. */
const customFixes: Record<string, (text: string) => string> = {
  timeZone: (text) =>
    suggest(nearest(text, Intl.supportedValuesOf('timeZone')), 'write the name of the city that sets your clocks'),
  url: (text) => (URL.canParse(text) ? `write ${new URL(text).origin}` : 'write the whole address, from https:// on'),
  when: (text) => `write ${readPlan({ when: text, act: text }).plan?.when ?? 'it out'}`,
  act: (text) => `write ${readPlan({ when: text, act: text }).plan?.act ?? 'it out'}`,
  rounds: () => 'remove one of the two',
  habit: () => 'write the id that it has in the assessment, in place of its label',
  safety: () => 'remove the second',
};

/** A fix for what should be a slug. @param levels what stands between the levels of a nested one */
function slugFix(text: string, levels = '-'): string {
  const slug = text
    .replace(/\.(?:mdx|yaml)$/, '')
    .split('/')
    .map(toSlug)
    .filter(Boolean)
    .join(levels);
  return slug === '' ? 'use small letters, digits and hyphens' : `write ${slug}`;
}

/** The words that the schema gives itself; Zod's own begin like this and speak to developers. */
const ownWords = (message: string): string | undefined =>
  /^(?:Invalid|Too|Unrecognized)/.test(message) ? undefined : message;

const wordings: { [Code in keyof Issues]: (issue: Issues[Code], context: Context) => Wording } = {
  invalid_type: (issue, context) => {
    const { expected, fix } = types[issue.expected] ?? { expected: issue.expected, fix: () => 'correct the value' };
    const wording = { expected: ownWords(issue.message) ?? expected };
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
  invalid_format: (issue, { name }) => {
    const known = formats[issue.format] ?? patterns[issue.pattern ?? ''];
    const { expected, fix } = known ?? { expected: issue.format, fix: PATH_FIX };
    return { what: `wrong form of ${name}`, expected: ownWords(issue.message) ?? expected, fix };
  },
  invalid_value: (issue, { name, value }) => ({
    what: `unknown ${name}`,
    expected: orList(issue.values.map(String)),
    fix: suggest(nearest(String(value), issue.values.map(String)), 'write one of these words'),
  }),
  custom: (issue, { name, key, value }) => ({
    what: `wrong form of ${name}`,
    expected: issue.message,
    fix: customFixes[key]?.(String(value)) ?? slugFix(String(value)),
  }),
  invalid_key: (issue, { key }) => {
    const [inner] = issue.issues;
    const known = inner?.code === 'invalid_format' ? patterns[inner.pattern ?? ''] : undefined;
    if (known) return { what: 'wrong form of a key', ...known };
    const fix = key.startsWith('/') || inner?.code !== 'custom' ? PATH_FIX : slugFix(key, '/');
    return { what: 'wrong form of a key', expected: inner?.message ?? 'another key', fix };
  },
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

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** What is wrong by one issue of Zod, and where in the value. @param value the value as the schema saw it */
export function zodFaults(
  issue: Issue,
  value: unknown,
  schema: Schema,
  typed: (path: Path) => string,
): { path: Path; fault: Fault }[] {
  if (issue.code === 'unrecognized_keys') {
    const at = schemaAt(schema, issue.path);
    const known = Object.keys(at ? shapeOf(at) : {});
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      // Half of a sentence, which was cut at its comma: { minutes: 2, what: Let one go, and wait. }
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
  const at = schemaAt(schema, path);
  const context: Context = {
    name: keyName(path),
    key,
    value: found,
    typed: typed(path),
    isSpare: typeof path.at(-1) === 'number' || (at !== undefined && isOptional(at)),
  };
  const received = issue.code === 'invalid_key' ? key : describe(found, context.typed);
  return [{ path, fault: { ...wordingOf(issue.code, issue, context), received } }];
}

/** Zod's issues about a YAML document as findings, each with its path. */
export function zodFindings(
  issues: readonly Issue[],
  { value, source, schema }: { value: unknown; source: YamlSource; schema: Schema },
): { path: Path; finding: Finding }[] {
  return issues
    .flatMap((issue) => zodFaults(issue, value, schema, (path) => source.typed(path) ?? ''))
    .map(({ path, fault }) => ({ path, finding: { line: source.lineOf(path), ...fault } }));
}
