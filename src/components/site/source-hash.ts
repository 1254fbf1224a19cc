const known = new Map<string, Promise<`sha256-${string}`>>();

/**
 * The hash that allows an inline script or style in a Content-Security-Policy. Each text is hashed once: it stands on
 * thousands of pages.
 * @param text exactly what is between the tags
 * @returns `sha256-…`, in base 64
 */
export function sourceHash(text: string): Promise<`sha256-${string}`> {
  const hash = known.get(text) ?? hashed(text);
  known.set(text, hash);
  return hash;
}

async function hashed(text: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
