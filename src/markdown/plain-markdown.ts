/**
 * Texts that are Markdown alone, and how to give them the HTML that MDX gives.
 */

/**
 * Where MDX is more than Markdown, or reads it differently: components, expressions, imports and exports; pictures,
 * which become components; indented code, which MDX does not have. A rule at the start would be read as front matter.
 * Code, tables and tasks have styles that `integration/vite/text-components.ts` gives to MDX.
 */
const MDX =
  /[<{}`]|!\[|^\s*\|?\s*:?-+:?\s*\||^\s*[-*+] \[[ x]\]|^(?:import|export)\b|^[ \d>*+.)-]*(?: {4}|\t)|(?<![^])(?:---|\+\+\+)/m;

/** Whether the body of a text means the same as Markdown and as MDX. */
export function isPlainMarkdown(body: string): boolean {
  return !MDX.test(body);
}

/** A tag, with its attributes, or a quotation mark outside of tags. */
const TAG_OR_QUOTE = /<(\/?\w+)((?:[^">]|"[^"]*")*)>|["']/g;

/** A data attribute that is empty, or has no value because it is true. */
const DATA_ATTRIBUTE = / (data-[\w-]+)(=""|(?= |$))/g;

const EMPTY_ELEMENTS = new Set(['br', 'hr', 'input']);
const ESCAPES: Readonly<Record<string, string>> = { '"': '&quot;', "'": '&#39;' };

/** HTML of Markdown, written as MDX writes the same tree, so that a text has the same bytes either way. */
export function mdxHtml(html: string): string {
  return html.trim().replaceAll(TAG_OR_QUOTE, (match, name?: string, attributes = '') => {
    if (name === undefined) return ESCAPES[match] ?? match;
    const written = attributes
      .replaceAll('&#x27;', "'")
      .replaceAll(DATA_ATTRIBUTE, (_: string, data: string, empty: string) => ` ${data}${empty ? '' : '="true"'}`);
    return `<${name}${written}${EMPTY_ELEMENTS.has(name) ? '/' : ''}>`;
  });
}
