/** At-rules that hold rules; all others stay as they are. */
const GROUPS = /^@(?:layer|media|supports|container)\b/;

/** The names in each style sheet, and what is left of it, by those that are used: pages of one kind share both. */
const namesBySheet = new Map<string, readonly string[]>();
const known = new Map<string, string>();

/**
 * The rules of a style sheet that could match something. Errs on the side of keeping: what stands in the parentheses of
 * `:is()`, `:not()` and their like is not looked at, and nested rules go with the rule around them.
 *
 * @param css minified, so without comments
 * @param isUsed whether a class, an id or the name of an element occurs anywhere
 */
export function usedStyles(css: string, isUsed: (name: string) => boolean): string {
  const names = namesBySheet.get(css) ?? [...new Set(css.match(/[a-z][\w-]*/gi))];
  namesBySheet.set(css, names);
  const key = `${names.filter(isUsed).join(' ')} ${css}`;
  const left = known.get(key) ?? usedRules(css, isUsed);
  known.set(key, left);
  return left;
}

function usedRules(css: string, isUsed: (name: string) => boolean): string {
  let used = '';
  for (const { before, block } of rulesOf(css)) {
    if (block === undefined) used += before;
    else if (GROUPS.test(before)) {
      const inside = usedRules(block, isUsed);
      if (inside !== '') used += `${before}{${inside}}`;
    } else if (before.startsWith('@')) used += `${before}{${block}}`;
    else {
      const selectors = partsOf(before, ',').filter((selector) => namesIn(selector).every(isUsed));
      if (selectors.length > 0) used += `${selectors.join()}{${block}}`;
    }
  }
  return used;
}

/** Each rule with its block, or a statement such as `@layer a,b;` without one. */
function* rulesOf(css: string): Generator<{ before: string; block?: string }> {
  let start = 0;
  while (start < css.length) {
    const end = find(css, start, '{;');
    if (css[end] !== '{') {
      const before = css.slice(start, end + 1);
      if (before.trim() !== '') yield { before };
      start = end + 1;
      continue;
    }
    const close = find(css, end + 1, '}');
    yield { before: css.slice(start, end).trim(), block: css.slice(end + 1, close) };
    start = close + 1;
  }
}

/** Where one of some characters stands next, outside strings and brackets; the end where none does. */
function find(css: string, from: number, wanted: string): number {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (depth === 0 && wanted.includes(character)) return at;
    if (character === '\\') at += 1;
    else if (character === '"' || character === "'") {
      for (at += 1; at < css.length && css[at] !== character; at += 1) if (css[at] === '\\') at += 1;
    } else if ('({['.includes(character)) depth += 1;
    else if (')}]'.includes(character)) depth -= 1;
  }
  return css.length;
}

function partsOf(text: string, separator: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start <= text.length;) {
    const end = find(text, start, separator);
    parts.push(text.slice(start, end));
    start = end + 1;
  }
  return parts;
}

/** The classes, ids and elements that a selector asks for outside of parentheses and brackets. */
function namesIn(selector: string): string[] {
  let outside = '';
  for (let start = 0; start < selector.length;) {
    const open = find(selector, start, '([');
    outside += `${selector.slice(start, open)} `;
    start = open < selector.length ? find(selector, open + 1, ')]') + 1 : open;
  }
  return [...outside.matchAll(/(?<![\w:-])[.#]?([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}
