import { defaultTreeAdapter, parseFragment } from 'parse5';

/** A start tag. */
export interface Tag {
  name: string;
  start: number;
  end: number;
  /** What stands in an element that holds text alone; empty for others. */
  text: string;
}

/** A comment, or a start tag to the first `>` that is in no attribute. */
const COMMENT_OR_TAG = /<!--|<([a-z][^\s/>]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;

/** Elements that hold text alone, whatever it looks like. Without scripting <noscript> holds elements. */
const TEXT_END: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp'].map((name) => [
    name,
    new RegExp(`</${name}[\\s/>]`, 'gi'),
  ]),
);

/** The start tags of a page. Parsing thousands of whole pages into trees takes ten times as long. */
export function* tagsIn(html: string): Generator<Tag> {
  let from = 0;
  for (let match; (match = next(COMMENT_OR_TAG, html, from));) {
    const [{ length }, written] = match;
    const name = written?.toLowerCase();
    const start = match.index;
    const end = start + length;
    from = end;
    if (name === undefined) {
      from = (next(/-->/g, html, start + 2)?.index ?? html.length) + 3;
      continue;
    }
    const textEnd = TEXT_END[name];
    if (textEnd) from = next(textEnd, html, end)?.index ?? html.length;
    yield { name, start, end, text: html.slice(end, from) };
  }
}

function next(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** The attributes of a tag, and where each stands in the page. */
export function attributesOf(
  html: string,
  { start, end }: Tag,
): Map<string, { value: string; start: number; end: number }> {
  const [element] = parseFragment(html.slice(start, end), { sourceCodeLocationInfo: true }).childNodes;
  if (!element || !defaultTreeAdapter.isElementNode(element)) return new Map();
  return new Map(
    element.attrs.map(({ name, value }) => {
      const place = element.sourceCodeLocation?.attrs?.[name];
      return [name, { value, start: start + (place?.startOffset ?? 0), end: start + (place?.endOffset ?? 0) }];
    }),
  );
}
