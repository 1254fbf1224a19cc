import { day, instant } from '../../../schemas/values.ts';
import { readDay, readInstant } from './date-text.ts';
import type { Fault } from '../problem.ts';
import { describe, keyName } from './value-words.ts';
import { bareSchema, childSchema, isOptional, shapeOf, type Schema } from './schema-walk.ts';
import type { KeyPath, YamlSource } from './yaml-source.ts';

/** What the build's YAML reader takes for a date where no quotes say otherwise. */
const TAKEN_FOR_DATE =
  /^\d{4}-\d{2}-\d{2}$|^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?))?$/;

/** Stands in for a date that is told of already, so that the schema says nothing more about it. */
const TOLD = new Date(0);

/** Whether a value has keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** What is wrong with a date, and where. */
interface DateFault {
  path: KeyPath;
  fault: Fault;
}

/**
 * Turns the dates of a document from the text that the author typed into dates, where its schema has dates.
 * @param timeZone the site's zone, where it is known: messages suggest it
 */
export function convertDates(
  source: YamlSource,
  root: Schema,
  timeZone: string | undefined,
): { value: unknown; faults: DateFault[] } {
  const faults: DateFault[] = [];

  const toDate = (value: unknown, kind: Schema, path: KeyPath): Date => {
    const typed = source.typed(path) ?? '';
    const date = (kind === instant ? readInstant : readDay)(typeof value === 'string' ? value : typed, timeZone);
    if (date instanceof Date) return date;
    faults.push({
      path,
      fault:
        value === undefined || value === null
          ? absent(date, value, path)
          : { ...date, received: describe(value, typed) },
    });
    return TOLD;
  };

  const convert = (value: unknown, schema: Schema | undefined, path: KeyPath): unknown => {
    const bare = schema && bareSchema(schema);
    if (bare === instant || bare === day) return toDate(value, bare, path);
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) => convert(item, bare && childSchema(bare, index), [...path, index]));
    }
    if (isRecord(value)) {
      const keys = new Set([...Object.keys(value), ...requiredDates(bare)]);
      return Object.fromEntries(
        [...keys].map((key) => [key, convert(value[key], bare && childSchema(bare, key), [...path, key])]),
      );
    }
    // The build would see a date here: so does the schema, and says that it is no text.
    return typeof value === 'string' && source.isPlain(path) && TAKEN_FOR_DATE.test(value) ? TOLD : value;
  };

  return { value: convert(source.value, root, []), faults };
}

function absent(fault: Fault, value: unknown, path: KeyPath): Fault {
  const fix = value === null ? 'write it after the colon' : `add a line that begins with "${String(path.at(-1))}:"`;
  return { ...fault, what: `no ${keyName(path)}`, received: 'nothing', fix };
}

/** The keys of an object schema that must have a date. The schema would make a date of nothing, a wrong one. */
function requiredDates(schema: Schema | undefined): string[] {
  return Object.entries(schema ? shapeOf(schema) : {})
    .filter(([, child]) => !isOptional(child) && (child === instant || child === day))
    .map(([key]) => key);
}
