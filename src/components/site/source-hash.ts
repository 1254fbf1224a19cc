/**
 * The hash that allows an inline script or style in a Content-Security-Policy.
 * @param text exactly what is between the tags
 * @returns `sha256-…`, in base 64
 */
export async function sourceHash(text: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
