import type { CountQuestion, Item } from '../../../../domain/assessment/bank.ts';
import type { AssessmentEntry } from '../../read/read-site.ts';
import type { KeyPath } from '../../read/yaml-source.ts';

/** A part of an assessment with its path. */
export interface Placed<Part> {
  part: Part;
  path: KeyPath;
}

/** Every question of the habits. */
export function itemsWithPaths({ habits = [] }: AssessmentEntry['bank']): Placed<Item>[] {
  return habits.flatMap(({ items }, at) =>
    items.map((part, index) => ({ part, path: ['habits', at, 'items', index] })),
  );
}

/** Every question: those of the habits, then the count. */
export function questionsOf(bank: AssessmentEntry['bank']): Placed<Item | CountQuestion>[] {
  return [...itemsWithPaths(bank), ...(bank.count ? [{ part: bank.count, path: ['count'] }] : [])];
}

/** Every play that is named. */
export function playsOf(bank: AssessmentEntry['bank']): Placed<string>[] {
  const items = itemsWithPaths(bank).map(({ part, path }) => ({ part: part.play, path: [...path, 'play'] }));
  const { count, mostlyReads } = bank;
  if (mostlyReads) items.push({ part: mostlyReads.play, path: ['mostlyReads', 'play'] });
  if (count === undefined) return items;
  const steps = (['promoting', 'talking', 'adding'] as const).map((direction) => ({
    part: count.next[direction].play,
    path: ['count', 'next', direction, 'play'],
  }));
  return [...items, ...steps, { part: count.fallback, path: ['count', 'fallback'] }];
}

/** Every text of a value, however deep. */
export function textsOf(value: unknown, path: KeyPath = []): Placed<string>[] {
  if (typeof value === 'string') return [{ part: value, path }];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsOf(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, [...path, key]));
}
