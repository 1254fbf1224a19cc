import { playNames, unknownName } from './unknown-names.ts';
import { nearest, suggest } from '../nearest.ts';
import { inFile, shorten, type Finding, type Problem } from '../problem.ts';
import { byPassage, wayFindings, type Passages } from './scenario-ways.ts';
import type { PlayEntry, ScenarioEntry, SiteContent } from '../read/read-site.ts';

/** What ends a sentence, with whatever closes a quotation or brackets after it. */
const SENTENCE_END = /[.!?…:]["'”’)]*$/;

/** Lines of a text that stop in mid-sentence: each line that YAML leaves is a paragraph. */
function brokenLines({ reading }: ScenarioEntry, passages: Passages): Finding[] {
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
function endingFindings({ reading }: ScenarioEntry, passages: Passages, plays: readonly string[]): Finding[] {
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

/** Plays that name an unknown story, and those where only one of the name and its place in the text is there. */
function namingFindings({ reading, data: { story } }: PlayEntry, stories: readonly string[]): Finding[] {
  const line = reading.lineOf(['story']);
  const findings: Finding[] = [];
  if (story !== undefined && !stories.includes(story)) {
    findings.push({
      line,
      what: 'unknown story',
      expected: 'the name of a file in scenarios/, without .yaml',
      received: story,
      fix: suggest(nearest(story, stories), 'write that file, or remove the line until it is there'),
    });
  }
  // A text that cannot be read may hold the tag.
  if (reading.body?.anchors === undefined) return findings;
  const tag = reading.body.components.find(({ name }) => name === 'BranchingScenario');
  if (story !== undefined && !tag) {
    findings.push({
      line,
      what: 'a story without its place in the text',
      expected: '<BranchingScenario /> in the text',
      received: 'nothing',
      fix: 'write that line where the story belongs, or remove "story"',
    });
  }
  // Of "story" on the tag, and of a value with something wrong with it, the check says so elsewhere.
  if (tag && !('story' in reading.raw) && !('story' in tag.attributes)) {
    findings.push({
      line: tag.line,
      what: '<BranchingScenario> without a story',
      expected: '"story" in the front matter, with the name of a file in scenarios/',
      received: 'nothing',
      fix: 'write that line, or remove the tag',
    });
  }
  return findings;
}

/** Stories that no play tells, unless it may be one whose name is unknown or unsound. */
function untoldProblems({ plays, scenarios }: SiteContent): Problem[] {
  const told = new Set(plays.map(({ data }) => data.story));
  const slugs = new Set(scenarios.map(({ slug }) => slug));
  const isSure = plays.every(
    ({ reading, data: { story } }) =>
      reading.isReadable && (story === undefined ? !('story' in reading.raw) : slugs.has(story)),
  );
  if (!isSure) return [];
  return scenarios
    .filter(({ slug }) => !told.has(slug))
    .map(({ reading: { file }, slug }) => ({
      file,
      line: 1,
      what: 'a story that no play tells',
      expected: `a play with "story: ${slug}"`,
      received: 'nothing',
      fix: 'write that line in a play, or keep the story outside the content folder',
    }));
}

/** What no schema can say of branching stories: whether one can get through them, and what they and plays name. */
export function checkScenarios(site: SiteContent): Problem[] {
  const plays = site.plays.map(({ slug }) => slug);
  const own = site.scenarios.flatMap((scenario) => {
    const { passages = {} } = scenario.data;
    return inFile(scenario.reading.file, [
      ...wayFindings(scenario),
      ...brokenLines(scenario, passages),
      ...endingFindings(scenario, passages, plays),
    ]);
  });
  const names = site.scenarios.map(({ slug }) => slug);
  const naming = site.plays.flatMap((play) => inFile(play.reading.file, namingFindings(play, names)));
  return [...own, ...naming, ...untoldProblems(site)];
}
