/** An old address and the one that replaces it, both paths on this site. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Follows a redirect to where it ends.
 * @returns the path it ends at, or the loop that it runs into, as the paths met in order with the first one repeated
 */
export function followRedirect(
  start: string,
  redirects: ReadonlyMap<string, string>,
): { end: string } | { loop: string[] } {
  const met = [start];
  let current = start;
  for (;;) {
    const next = redirects.get(current);
    if (next === undefined) return { end: current };
    if (met.includes(next)) return { loop: [...met.slice(met.indexOf(next)), next] };
    met.push(next);
    current = next;
  }
}
