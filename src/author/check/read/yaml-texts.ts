import { isPair, isScalar, Scalar, visit, type Document } from 'yaml';

/** A text in a YAML document: a value, never a key. */
export interface YamlText {
  text: string;
  /** The nearest key around it. */
  key: string;
  /** The line in the file of the character at an offset of the text. */
  lineAt: (offset: number) => number;
}

/** What a text in double quotes has for spaces: those that are typed, those that are spelt, and a break with a sign. */
const SPELT_SPACES = /(?:\s|\\[\sntrvf_LP])*/y;
/** What it has for any other character. */
const SPELT = /\\(?:x..|u.{4}|U.{8}|.)|./sy;

/** Where the characters of a value in double quotes stand in its source, which is read escape by escape. */
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

/** Further than that nothing takes a character from where it is looked for. */
const FARTHEST = 10;

/**
 * Where the characters of any other value stand in its source. YAML folds lines, but it keeps the order: every character
 * that is no space is the next one like it.
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

/**
 * Every text of a document.
 * @param source what the document was read from, @param lineAt the line in the file of an offset of the source
 */
export function yamlTexts(document: Document, source: string, lineAt: (offset: number) => number): YamlText[] {
  const texts: YamlText[] = [];
  visit(document, {
    Scalar(role, node, path) {
      if (role === 'key' || typeof node.value !== 'string' || !node.range) return;
      const pair = path.findLast(isPair);
      const [from, to] = node.range;
      const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
      // The line of the sign, as in ">-", is no text.
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
