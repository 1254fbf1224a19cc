import { shorten } from '../problem.ts';
import type { KeyPath } from './yaml-source.ts';

/** The name of a value in messages, innermost key first: `part (series)`, `tags, item 2`. */
export function keyName(path: KeyPath): string {
  const words = (keys: KeyPath): string =>
    keys.map((key) => (typeof key === 'number' ? `item ${key + 1}` : String(key))).join(', ');
  const last = path.findLastIndex((key) => typeof key !== 'number');
  if (last < 1) return words(path) || 'the whole block';
  return `${words(path.slice(last))} (${words(path.slice(0, last))})`;
}

/** A value in words, for `received`. @param typed as the author typed it, which may say more than the value: `007` */
export function describe(value: unknown, typed = ''): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value === 'number') return `the number ${shorten(typed || String(value))}`;
  if (value instanceof Date) return `the date ${shorten(typed)}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'lines of the form "key: value"';
  return shorten(String(value));
}
