/** An old path and the one that replaces it. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Follows a redirect to where it ends.
 * @returns the final path, or the loop it runs into: its paths in order, the first repeated at the end
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
