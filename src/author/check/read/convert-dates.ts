import { day, instant } from '../../../schemas/values.ts';
import { readDay, readInstant } from './date-text.ts';
import type { Fault } from '../problem.ts';
import { describe, keyName } from './value-words.ts';
import { bareSchema, childSchema, isOptional, shapeOf, type Schema } from './schema-walk.ts';
import type { KeyPath, YamlSource } from './yaml-source.ts';

/** Unquoted text that the build's YAML reader takes for a date. */
const TAKEN_FOR_DATE =
  /^\d{4}-\d{2}-\d{2}$|^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?))?$/;

/** Replaces a date that has been reported, so that the schema does not report it again. */
const TOLD = new Date(0);

/** Whether a value has keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

interface DateFault {
  path: KeyPath;
  fault: Fault;
}

/**
 * Turns typed text into dates wherever the schema has a date.
 * @param timeZone the site's zone if known, for suggestions
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
    // The build would see a date here, so let the schema refuse it as text.
    return typeof value === 'string' && source.isPlain(path) && TAKEN_FOR_DATE.test(value) ? TOLD : value;
  };

  return { value: convert(source.value, root, []), faults };
}

function absent(fault: Fault, value: unknown, path: KeyPath): Fault {
  const fix = value === null ? 'write it after the colon' : `add a line that begins with "${String(path.at(-1))}:"`;
  return { ...fault, what: `no ${keyName(path)}`, received: 'nothing', fix };
}

/** Keys that must have a date. Coercion would turn a missing one into 1970. */
function requiredDates(schema: Schema | undefined): string[] {
  return Object.entries(schema ? shapeOf(schema) : {})
    .filter(([, child]) => !isOptional(child) && (child === instant || child === day))
    .map(([key]) => key);
}
