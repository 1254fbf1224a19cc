/** The only fragment read. Fragments are never sent to a server. */
const FRAGMENT = '#r=';

/** Anything longer is neither a code nor a link to one, and is not parsed. */
const LONGEST = 1000;

/**
 * The private link of a result: `/self-assessment/#r=SN1-…`. It reveals every answer to anyone who has it.
 * @param page the address of the assessment, with or without the origin, without a fragment
 * @param code from `encode`
 */
export function resultLink(page: string, code: string): string {
  return page + FRAGMENT + code;
}

/**
 * The code, not yet decoded, in an address's fragment or in pasted text: a bare code, a fragment, or a link, perhaps
 * in spaces or angle brackets. Of a fragment, only `#r=` is read.
 * @returns undefined for an empty text, another fragment, or an address without one; `decode` explains what was pasted
 * instead
 */
export function codeIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.replace(/^[\s<]+/u, '').replace(/[\s>]+$/u, '');
  const fragmentAt = bare.indexOf('#');
  const isAddress = fragmentAt === -1 && bare.includes('/');
  const isOther = fragmentAt !== -1 && !bare.startsWith(FRAGMENT, fragmentAt);
  if (isAddress || isOther) return undefined;
  const code = fragmentAt === -1 ? bare : unescaped(bare.slice(fragmentAt + FRAGMENT.length));
  return code.trim() || undefined;
}

/** Browsers escape characters such as spaces in fragments. Text that is not escaped stays unchanged. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
