import { exercises } from '../../../schemas/exercises.ts';
import { textAttributes } from './components.ts';
import type { Finding } from '../problem.ts';
import { isComponent, isTag, lineOf, type Visited } from './tree.ts';

/** A component in a text. */
export interface ComponentUse {
  name: string;
  line: number;
  /** Those that are plain text; the others are reported elsewhere. */
  attributes: Readonly<Record<string, string>>;
}

/** The components of a text, in order. */
export function componentsOf(nodes: readonly Visited[]): ComponentUse[] {
  return nodes.flatMap(({ node }) =>
    isTag(node) && isComponent(node)
      ? [{ name: node.name ?? '', line: lineOf(node), attributes: textAttributes(node).attributes }]
      : [],
  );
}

/** Components with ids, or with something kept for the reader. */
const ONCE = new Set(['DeleteEverything', 'OneQuestion', ...Object.keys(exercises)]);

/** Components that a text may have once and has again. */
export function checkRepeated(components: readonly ComponentUse[]): Finding[] {
  const first = new Map<string, number>();
  return components.flatMap(({ name, line }): Finding[] => {
    const other = first.get(name);
    first.set(name, other ?? line);
    if (other === undefined || !ONCE.has(name)) return [];
    return [
      {
        line,
        what: `<${name}> twice`,
        expected: `<${name}> once in a text`,
        received: 'another',
        fix: `remove one of the two; the first is in line ${other}`,
      },
    ];
  });
}
