import { storyFaults, type StoryFault } from '../../../domain/playbook/stories/story-graph.ts';
import { nearest, suggest } from '../nearest.ts';
import { shorten, type Fault, type Finding } from '../problem.ts';
import type { ScenarioEntry } from '../read/read-site.ts';
import type { KeyPath } from '../read/yaml-source.ts';

/** Passages of sound form. */
export type Passages = NonNullable<ScenarioEntry['data']['passages']>;

export const byPassage = (passage: string): KeyPath => ['passages', passage];

/** The place of a fault, and its words. */
function told(fault: StoryFault, start: string, passages: Passages): { path: KeyPath } & Fault {
  const names = Object.keys(passages);
  const expected = 'the name of a passage of this story';
  switch (fault.is) {
    case 'no start': {
      const fix = suggest(nearest(start, names), 'write the name of the passage that comes first');
      return { path: ['start'], what: 'a start that is not there', expected, received: shorten(start), fix };
    }
    case 'nowhere': {
      const to = passages[fault.passage]?.choices?.[fault.choice]?.to ?? '';
      return {
        path: [...byPassage(fault.passage), 'choices', fault.choice, 'to'],
        what: 'a choice that leads nowhere',
        expected,
        received: shorten(to),
        fix: suggest(nearest(to, names), 'write that passage, or lead to another'),
      };
    }
    case 'dead end':
      return {
        path: byPassage(fault.passage),
        what: 'a passage where the story stops',
        expected: '"choices", or an "ending"',
        received: 'neither',
        fix: 'write how it goes on, or how it ends',
      };
    case 'both':
      return {
        path: [...byPassage(fault.passage), 'ending'],
        what: 'a passage that goes on and ends',
        expected: '"choices" or an "ending"',
        received: 'both',
        fix: 'remove one of the two',
      };
    case 'unreachable':
      return {
        path: byPassage(fault.passage),
        what: 'a passage that no reader reaches',
        expected: `a way to it from "${start}", where the story starts`,
        received: 'none',
        fix: `lead to it with "to: ${fault.passage}" from a passage that is reached, or remove it`,
      };
    case 'endless':
      return {
        path: byPassage(fault.passages[0] ?? ''),
        what: 'passages that go round for ever',
        expected: 'a choice that leads out of them, so that the story can end',
        received: `${fault.passages.join(', ')}, which ${fault.passages.length === 1 ? 'leads only to itself' : 'lead only to each other'}`,
        fix: 'lead from one of them to an ending, or to a passage that leads there',
      };
    case 'no ending':
      return {
        path: ['passages'],
        what: 'a story that never ends',
        expected: 'at least one passage with an "ending"',
        received: 'none',
        fix: 'write "ending:" with a title and plays in place of the choices of a passage',
      };
  }
}

/** What is wrong with the ways through a story. */
export function wayFindings({ reading, data: { start, passages } }: ScenarioEntry): Finding[] {
  if (start === undefined || passages === undefined) return [];
  return storyFaults({ start, passages }).map((fault) => {
    const { path, ...words } = told(fault, start, passages);
    return { line: reading.lineOf(path), ...words };
  });
}
