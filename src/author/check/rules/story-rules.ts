import { playNames, unknownName } from './unknown-names.ts';
import { nearest, suggest } from '../nearest.ts';
import { inFile, shorten, type Finding, type Problem } from '../problem.ts';
import { byPassage, wayFindings, type Passages } from './scenario-ways.ts';
import type { PlayEntry, ScenarioEntry, SiteContent } from '../read/read-site.ts';

/** The end of a sentence, with closing quotes or brackets. */
const SENTENCE_END = /[.!?…:]["'”’)]*$/;

/** Paragraphs that stop in mid-sentence, because YAML kept a line break. */
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

/** Plays that an ending names twice, or that do not exist. */
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

/** A story that does not exist, and a name without a tag or a tag without a name. */
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
  // An unreadable text may hold the tag.
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
  // A story named on the tag, and an unsound name, are reported elsewhere.
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

/** Stories that no play tells, unless an unknown or unsound name may be meant for one. */
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

/** The rules for stories that no schema can state: their ways, and what they and plays name. */
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
