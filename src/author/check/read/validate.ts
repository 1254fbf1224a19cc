import type { z } from 'astro/zod';
import { convertDates, isRecord } from './convert-dates.ts';
import type { Finding } from '../problem.ts';
import type { YamlSource } from './yaml-source.ts';
import { zodFindings } from './zod-problems.ts';

interface Validated {
  findings: Finding[];
  /** The value without unsound keys, for rules across entries. */
  sound: Record<string, unknown>;
}

/**
 * Validates a document by the schema that the build uses.
 * @param timeZone the site's zone if known, for suggestions
 */
export function validate(source: YamlSource, schema: z.ZodType, timeZone?: string): Validated {
  const { value, faults } = convertDates(source, schema, timeZone);
  const result = schema.safeParse(value);
  const told = [
    ...faults.map(({ path, fault }) => ({ path, finding: { line: source.lineOf(path), ...fault } })),
    ...(result.success ? [] : zodFindings(result.error.issues, { value, source, schema })),
  ];
  const broken = new Set(told.map(({ path }) => path[0]));
  const entries = isRecord(value) ? Object.entries(value).filter(([key]) => !broken.has(key)) : [];
  return { findings: told.map(({ finding }) => finding), sound: Object.fromEntries(entries) };
}
