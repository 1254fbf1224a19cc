/** The only fragment that is read. A fragment is sent to no server. */
const FRAGMENT = '#r=';

/** More than this is neither a code nor a link to one, and is not looked at. */
const LONGEST = 1000;

/**
 * The private link of a result: `/self-assessment/#r=SN1-…`. Whoever has it has every answer.
 * @param page the address of the assessment, with or without the site's, and without a fragment
 * @param code as `encode` gives it
 */
export function resultLink(page: string, code: string): string {
  return page + FRAGMENT + code;
}

/**
 * The text of a code in an address's fragment, or in what a reader pasted: a bare code, a fragment, or a link with
 * spaces or angle brackets around it. It is yet to be decoded. Where a text has a fragment, only `#r=` is read.
 * @returns undefined where there is none: nothing at all, another fragment, an address without one. `decode` has a
 * sentence for whatever was pasted then
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

/** Browsers escape what a fragment may not hold, such as spaces. A text that is not escaped is taken as it stands. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
