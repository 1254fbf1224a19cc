import { isPair, isScalar, Scalar, visit, type Document } from 'yaml';

/** A text value of a YAML document. */
export interface YamlText {
  text: string;
  /** The nearest key around it. */
  key: string;
  /** The line in the file of an offset of the text. */
  lineAt: (offset: number) => number;
}

/** White space in a double-quoted text: typed, escaped, or an escaped line break. */
const SPELT_SPACES = /(?:\s|\\[\sntrvf_LP])*/y;
/** Any other character in it. */
const SPELT = /\\(?:x..|u.{4}|U.{8}|.)|./sy;

/** The offsets of a double-quoted value's characters in its source, read escape by escape. */
function speltPlacesIn(source: string, value: string): number[] {
  const after = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from;
    pattern.test(source);
    return pattern.lastIndex || from;
  };
  let next = source.indexOf('"') + 1;
  return Array.from({ length: value.length }, (_, index) => {
    if (/\s/.test(value.charAt(index))) return next;
    const place = after(SPELT_SPACES, next);
    next = after(SPELT, place);
    return place;
  });
}

/** How far ahead a character is looked for. */
const FARTHEST = 10;

/**
 * The offsets of any other value's characters in its source. YAML folds lines but keeps the order, so each character is
 * the next one like it.
 */
function placesIn(source: string, value: string): number[] {
  let next = 0;
  return Array.from({ length: value.length }, (_, index) => {
    const character = value.charAt(index);
    if (/\s/.test(character)) return next;
    while (/\s/.test(source.charAt(next))) next += 1;
    const found = source.slice(next, next + FARTHEST).indexOf(character);
    if (found < 0) return next;
    next += found + 1;
    return next - 1;
  });
}

/** Every text of a document. @param lineAt the line in the file of an offset of the source */
export function yamlTexts(document: Document, source: string, lineAt: (offset: number) => number): YamlText[] {
  const texts: YamlText[] = [];
  visit(document, {
    Scalar(role, node, path) {
      if (role === 'key' || typeof node.value !== 'string' || !node.range) return;
      const pair = path.findLast(isPair);
      const [from, to] = node.range;
      const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
      // Skip the line of the indicator, such as `>-`.
      const start = isBlock ? source.indexOf('\n', from) + 1 : from;
      const find = node.type === Scalar.QUOTE_DOUBLE ? speltPlacesIn : placesIn;
      let places: number[] | undefined;
      texts.push({
        text: node.value,
        key: isScalar(pair?.key) ? String(pair.key.value) : '',
        lineAt: (offset) => {
          places ??= find(source.slice(start, to), String(node.value));
          return lineAt(start + (places[offset] ?? 0));
        },
      });
    },
  });
  return texts;
}
