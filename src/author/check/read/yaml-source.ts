import { isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar } from 'yaml';
import { yamlFindings } from './yaml-problems.ts';
import { yamlTexts, type YamlText } from './yaml-texts.ts';
import type { Finding } from '../problem.ts';

/** Keys and list positions, from the outside in. */
export type KeyPath = readonly PropertyKey[];

/** A YAML document that knows its lines. */
export interface YamlSource {
  /** Undefined if it cannot be read. Dates stay text, as typed. */
  value: unknown;
  findings: Finding[];
  /** The line in the file of a path, or of the nearest thing around it. */
  lineOf(path: KeyPath): number;
  /** A scalar as typed, without quotes; undefined for lists and maps. */
  typed(path: KeyPath): string | undefined;
  /** Whether a value was typed without quotes. */
  isPlain(path: KeyPath): boolean;
  texts(): YamlText[];
}

interface Place {
  node: unknown;
  /** Its offset in the text. */
  start: number;
}

const startOf = (node: unknown, otherwise: number): number =>
  (isScalar(node) || isMap(node) || isSeq(node)) && node.range ? node.range[0] : otherwise;

/** One step down. A map or list begins at its key, where an author would look for it. */
function step({ node, start }: Place, key: PropertyKey): Place | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
    if (pair === undefined) return undefined;
    const keyStart = startOf(pair.key, start);
    return { node: pair.value, start: isScalar(pair.value) ? startOf(pair.value, keyStart) : keyStart };
  }
  if (isSeq(node) && typeof key === 'number' && key in node.items) {
    return { node: node.items[key], start: startOf(node.items[key], start) };
  }
  return undefined;
}

function follow(root: Place, path: KeyPath): { place: Place; whole: boolean } {
  let place = root;
  for (const key of path) {
    const next = step(place, key);
    if (next === undefined) return { place, whole: false };
    place = next;
  }
  return { place, whole: true };
}

/**
 * Reads YAML by its core schema, which leaves dates as text: as dates they would lose their zones.
 * @param firstLine the line of the file on which the document begins
 */
export function readYaml(text: string, firstLine: number): YamlSource {
  const lines = new LineCounter();
  // Otherwise a list as a key makes the library write to the console.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const findings = yamlFindings(document, text, lineAt);
  const root: Place = { node: document.contents, start: 0 };
  const scalarAt = (path: KeyPath): Scalar | undefined => {
    const { place, whole } = follow(root, path);
    return whole && isScalar(place.node) ? place.node : undefined;
  };
  return {
    value: findings.length === 0 ? toValue(document.contents) : undefined,
    findings,
    lineOf: (path) => {
      const { place } = follow(root, path);
      // A missing top-level key belongs to the whole block, which begins with its fence.
      return place === root ? Math.max(1, firstLine - 1) : lineAt(place.start);
    },
    typed: (path) => {
      const scalar = scalarAt(path);
      return scalar === undefined ? undefined : (scalar.source ?? String(scalar.value));
    },
    isPlain: (path) => scalarAt(path)?.type === Scalar.PLAIN,
    texts: () => yamlTexts(document, text, lineAt),
  };
}

/** Plain values of a tree without aliases; keys become text, as in the build. */
function toValue(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(toValue);
  if (!isMap(node)) return null;
  // Not an object literal: `__proto__` must be a key like any other.
  return Object.fromEntries(
    node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : String(key), toValue(value)]),
  );
}
