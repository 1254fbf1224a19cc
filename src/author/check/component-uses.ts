import type { Finding } from './problem.ts';
import type { Site } from './site.ts';
import { isComponent, isTag, lineOf, type Visited } from './tree.ts';

/** A component in a text, and where it stands. */
export interface ComponentUse {
  name: string;
  line: number;
}

/** The components of a text, in its order. */
export function componentsOf(nodes: readonly Visited[]): ComponentUse[] {
  return nodes.flatMap(({ node }) =>
    isTag(node) && isComponent(node) ? [{ name: node.name ?? '', line: lineOf(node) }] : [],
  );
}

/** A second count of the last ten: its parts have ids, and the reader has one last ten. */
export function checkRepeated(components: readonly ComponentUse[]): Finding[] {
  const [first, ...others] = components.filter(({ name }) => name === 'OneQuestion');
  return others.map(({ line }) => ({
    line,
    what: '<OneQuestion> twice',
    expected: '<OneQuestion /> once in a text',
    received: 'another',
    fix: `remove one of the two; the first is in line ${first?.line ?? 1}`,
  }));
}

/** Links to the assessment that readers are given, where the settings name none. */
export function checkAssessmentLinks(components: readonly ComponentUse[], { settings }: Site): Finding[] {
  // Of settings that cannot be read, and of a name with something wrong with it, the check tells elsewhere.
  if (!settings?.reading.isReadable || 'assessment' in settings.reading.raw) return [];
  return components
    .filter(({ name }) => name === 'AssessmentLink')
    .map(({ line }) => ({
      line,
      what: '<AssessmentLink> to no assessment',
      expected: '"assessment" in settings/site.yaml, with the name of a file in assessments/',
      received: 'nothing',
      fix: 'write that line in settings/site.yaml, or remove the tag',
    }));
}
