import { isPair, isScalar, Scalar, visit, type Document } from 'yaml';

/** A text in a YAML document: a value, never a key. */
export interface YamlText {
  text: string;
  /** The nearest key around it. */
  key: string;
  /** The line in the file of the character at an offset of the text. */
  lineAt: (offset: number) => number;
}

/** Further than that no escape takes a character from where it is looked for. */
const LONGEST_ESCAPE = 10;

/**
 * Where the characters of a value stand in its source. YAML folds lines and knows escapes, but it keeps the order: every
 * character that is no space is the next one like it. One that an escape spells stands where the one before it does.
 */
function placesIn(source: string, value: string): number[] {
  let next = 0;
  return Array.from({ length: value.length }, (_, index) => {
    const character = value.charAt(index);
    if (/\s/.test(character)) return next;
    while (/\s/.test(source.charAt(next))) next += 1;
    const found = source.slice(next, next + LONGEST_ESCAPE).indexOf(character);
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
      let places: number[] | undefined;
      texts.push({
        text: node.value,
        key: isScalar(pair?.key) ? String(pair.key.value) : '',
        lineAt: (offset) => {
          places ??= placesIn(source.slice(start, to), String(node.value));
          return lineAt(start + (places[offset] ?? 0));
        },
      });
    },
  });
  return texts;
}
