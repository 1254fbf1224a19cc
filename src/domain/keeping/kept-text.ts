export type KeptText<Value> = { is: 'nothing' } | { is: 'value'; value: Value } | { is: 'foreign' };

/**
 * Reads a stored text. It may have been changed by hand, by another program or by another version, so nothing about it
 * is trusted.
 * @param text null for none
 * @param parse returns undefined, or throws, for data that it does not know
 * @returns `foreign` for a text that is not JSON or that `parse` does not know
 */
export function parseKept<Value>(text: string | null, parse: (data: unknown) => Value | undefined): KeptText<Value> {
  if (text === null) return { is: 'nothing' };
  try {
    const value = parse(JSON.parse(text, withoutPrototype));
    return value === undefined ? { is: 'foreign' } : { is: 'value', value };
  } catch {
    return { is: 'foreign' };
  }
}

/** An own `__proto__` is harmless until copied: `{ ...a }` keeps it, `b[key] = a[key]` obeys it. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
