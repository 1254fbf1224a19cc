import { storyToldIn } from '../../../domain/playbook/stories/story.ts';
import { exercises } from '../../../schemas/exercises.ts';
import { textAttributes } from './components.ts';
import { shorten, type Finding } from '../problem.ts';
import { isComponent, isTag, lineOf, type Visited } from './tree.ts';

/** A component in a text, and where it stands. */
export interface ComponentUse {
  name: string;
  line: number;
  /** Those that are plain text; of the others the check tells elsewhere. */
  attributes: Readonly<Record<string, string>>;
}

/** The components of a text, in its order. */
export function componentsOf(nodes: readonly Visited[]): ComponentUse[] {
  return nodes.flatMap(({ node }) =>
    isTag(node) && isComponent(node)
      ? [{ name: node.name ?? '', line: lineOf(node), attributes: textAttributes(node).attributes }]
      : [],
  );
}

/** Components whose parts have ids, and that keep one thing for the reader. */
const ONCE = new Set(['OneQuestion', ...Object.keys(exercises)]);

/** What a text may have once and has again. */
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

/**
 * A story that the build, which looks for its tag in the text as it is typed, takes for another or finds without a tag.
 * @param source what was parsed
 */
export function checkStory(components: readonly ComponentUse[], source: string): Finding[] {
  const tag = components.find(({ name }) => name === 'BranchingScenario');
  const told = tag?.attributes['story'];
  const found = storyToldIn(source);
  // Of a tag without a name the check tells elsewhere.
  if (told === found || (tag && !told)) return [];
  const line = tag?.line ?? source.slice(0, source.indexOf('<BranchingScenario')).split('\n').length;
  const received = found === undefined ? shorten(source.split('\n')[line - 1] ?? '') : `story="${found}"`;
  const finding = { line, what: 'a story that the build reads otherwise', received };
  return told === undefined
    ? [{ ...finding, expected: 'no <BranchingScenario> in a comment or in code', fix: 'remove it there' }]
    : [
        {
          ...finding,
          expected: `<BranchingScenario story="${told}" /> in this very form, and none above it in a comment or in code`,
          fix: 'write it so, and remove any other',
        },
      ];
}
