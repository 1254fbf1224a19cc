import type { z } from 'astro/zod';
import { collectionFiles } from '../../../schemas/collections.ts';
import { readBody, type Body, type BodyReader } from '../text/body.ts';
import { isRecord } from './convert-dates.ts';
import { readText } from './content-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Finding } from '../problem.ts';
import { validate } from './validate.ts';
import { readYaml, type KeyPath, type YamlSource } from './yaml-source.ts';

/** A file of a collection, checked against everything that needs no other file. */
export interface Reading {
  /** Below the content folder. */
  file: string;
  /** The values of the keys without a problem. */
  sound: Record<string, unknown>;
  /** All values, sound or not. */
  raw: Record<string, unknown>;
  lineOf: (path: KeyPath) => number;
  /** The text below the front matter; undefined for data. */
  body: Body | undefined;
  findings: Finding[];
  /** Whether its data could be read at all. */
  isReadable: boolean;
}

interface ReadingOptions {
  contentDir: string;
  schema: z.ZodType;
  /** `readBody()` by default. */
  bodyReader?: BodyReader | undefined;
  /** The site's zone, if known. */
  timeZone?: string | undefined;
  /** Whether the file may say nothing. */
  mayBeEmpty?: boolean;
}

const unreadable = (file: string, findings: Finding[], body?: Body): Reading => ({
  file,
  sound: {},
  raw: {},
  lineOf: () => 1,
  body,
  findings,
  isReadable: false,
});

function readData(file: string, source: YamlSource, { schema, timeZone }: ReadingOptions, body?: Body): Reading {
  if (source.findings.length > 0) return unreadable(file, source.findings, body);
  const { findings, sound } = validate(source, schema, timeZone);
  return {
    file,
    sound,
    raw: isRecord(source.value) ? source.value : {},
    lineOf: source.lineOf,
    body,
    findings,
    isReadable: true,
  };
}

const withFindings = (reading: Reading, findings: readonly Finding[]): Reading => ({
  ...reading,
  findings: [...findings, ...reading.findings],
});

const emptyFile = (mayBeEmpty: boolean): Finding => ({
  line: 1,
  what: 'an empty file',
  expected: mayBeEmpty ? '{} where there is nothing to say' : 'lines of the form "key: value"',
  received: 'nothing',
  fix: mayBeEmpty ? 'write {} or remove the file' : 'write what the site needs to know',
});

/** Reads a YAML file. */
export async function readYamlFile(file: string, options: ReadingOptions): Promise<Reading> {
  const { mayBeEmpty = false } = options;
  const { text, findings } = await readText(options.contentDir, file);
  if (text === undefined) return unreadable(file, findings);
  const source = readYaml(text, 1);
  const { value } = source;
  const saysNothing = value === null || (isRecord(value) && Object.keys(value).length === 0 && !mayBeEmpty);
  if (saysNothing) return unreadable(file, [...findings, emptyFile(mayBeEmpty)]);
  return withFindings(readData(file, source, options), findings);
}

/** Reads a post, page or play: front matter and text. */
export async function readMdxFile(file: string, options: ReadingOptions): Promise<Reading> {
  const { text, findings } = await readText(options.contentDir, file);
  if (text === undefined) return unreadable(file, findings);
  const split = splitFrontMatter(text);
  // Without front matter, there is no telling where the text begins.
  if ('finding' in split) return unreadable(file, [...findings, split.finding]);
  const { bodyReader = readBody } = options;
  const body = bodyReader(split.body, file.startsWith(`${collectionFiles.plays.base}/`));
  const source = readYaml(split.yaml, split.yamlLine);
  // Empty front matter is an object without keys, so that missing keys are reported.
  const reading = readData(file, source.value === null ? { ...source, value: {} } : source, options, body);
  return withFindings(reading, [...findings, ...body.findings]);
}
