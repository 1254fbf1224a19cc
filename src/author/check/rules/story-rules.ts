import { playNames, unknownName } from './names.ts';
import { nearest, suggest } from '../nearest.ts';
import { inFile, shorten, type Finding, type Problem } from '../problem.ts';
import { byPassage, wayFindings, type Passages } from './scenario-ways.ts';
import type { Scenario, Site } from '../read/read-site.ts';

/** What ends a sentence, with whatever closes a quotation or brackets after it. */
const SENTENCE_END = /[.!?…:]["'”’)]*$/;

/** Lines of a text that stop in mid-sentence: each line that YAML leaves is a paragraph. */
function brokenLines({ reading }: Scenario, passages: Passages): Finding[] {
  return Object.entries(passages).flatMap(([name, { text }]): Finding[] => {
    const broken = text.split('\n').find((line) => line.trim() !== '' && !SENTENCE_END.test(line.trim()));
    if (broken === undefined) return [];
    return [
      {
        line: reading.lineOf([...byPassage(name), 'text']),
        what: 'a paragraph that stops in mid-sentence',
        expected: 'a sign such as a full stop at the end of each paragraph',
        received: shorten([...broken.trim()].slice(-40).join('')),
        fix: 'begin the text with "text: >-", and divide its paragraphs by an empty line',
      },
    ];
  });
}

/** Plays that endings name and that are not there, or are named twice by one. */
function endingFindings({ reading }: Scenario, passages: Passages, plays: readonly string[]): Finding[] {
  const names = playNames(plays);
  return Object.entries(passages).flatMap(([passage, { ending }]) =>
    (ending?.plays ?? []).flatMap((play, index, all): Finding[] => {
      const line = reading.lineOf([...byPassage(passage), 'ending', 'plays', index]);
      const unknown = unknownName(play, names);
      if (unknown) return [{ line, ...unknown }];
      if (all.indexOf(play) === index) return [];
      return [
        { line, what: 'the same play twice', expected: 'each once', received: play, fix: 'remove one of the two' },
      ];
    }),
  );
}

/** The stories that plays name. */
function toldStories({ plays }: Site) {
  return plays.flatMap(({ reading }) =>
    (reading.body?.components ?? [])
      .filter(({ name }) => name === 'BranchingScenario')
      .map(({ line, attributes: { story } }) => ({ file: reading.file, line, story })),
  );
}

/** Plays that name a story which is not there, and stories that no play names. */
function namingProblems(site: Site): Problem[] {
  const slugs = site.scenarios.map(({ slug }) => slug);
  const named = toldStories(site);
  const unknown = named.flatMap(({ file, line, story = '' }): Problem[] => {
    // Of a name that is missing or no name at all, the check tells elsewhere.
    if (story === '' || slugs.includes(story)) return [];
    const fix = suggest(nearest(story, slugs), 'write that file, or remove the tag until it is there');
    const expected = 'the name of a file in scenarios/, without .yaml';
    return [{ file, line, what: 'unknown story', expected, received: shorten(story), fix }];
  });
  // It may be the one that was meant, or stand in a text that cannot be read.
  if (unknown.length > 0 || site.plays.some(({ reading }) => reading.body?.anchors === undefined)) return unknown;
  return site.scenarios
    .filter(({ slug }) => named.every(({ story }) => story !== slug))
    .map(({ reading: { file }, slug }) => ({
      file,
      line: 1,
      what: 'a story that no play tells',
      expected: `<BranchingScenario story="${slug}" /> in the text of a play`,
      received: 'nothing',
      fix: 'write that line in a play, or keep the story outside the content folder',
    }));
}

/** What no schema can say of branching stories: whether one can get through them, and what they and plays name. */
export function checkScenarios(site: Site): Problem[] {
  const plays = site.plays.map(({ slug }) => slug);
  const own = site.scenarios.flatMap((scenario) => {
    const { passages = {} } = scenario.data;
    return inFile(scenario.reading.file, [
      ...wayFindings(scenario),
      ...brokenLines(scenario, passages),
      ...endingFindings(scenario, passages, plays),
    ]);
  });
  return [...own, ...namingProblems(site)];
}
