import { readPassages } from '../check/text/body.ts';
import { readText } from '../check/read/content-files.ts';
import { splitFrontMatter } from '../check/read/front-matter.ts';
import { isName, withoutAddresses, type Passage } from '../check/text/passages.ts';
import type { Finding } from '../check/problem.ts';
import { readYaml } from '../check/read/yaml-source.ts';

/** The words of a file. */
export interface TextFile {
  /** Below the content folder. */
  file: string;
  /** Those of its front matter or data. */
  data: Passage[];
  body: Passage[];
  /** Why it cannot be read, if so. */
  findings: Finding[];
}

/** Keys whose values are not the author's words: codes, and the titles of sources. */
const NOT_WORDS = new Set(['code', 'source']);

/** @param firstLine the line of the file on which the YAML begins */
function readData(yaml: string, firstLine: number): { passages: Passage[]; findings: Finding[] } {
  const source = readYaml(yaml, firstLine);
  if (source.findings.length > 0) return { passages: [], findings: source.findings };
  const words = source.texts().filter(({ key, text }) => !NOT_WORDS.has(key) && !isName(text, key));
  return {
    passages: words.map(({ text, lineAt }) => ({
      text: withoutAddresses(text),
      kind: 'sentences',
      lineAt,
      isAsTyped: true,
    })),
    findings: [],
  };
}

/** Reads the words of a post, page, play or data file. @throws if it cannot be read from disk */
export async function readTextFile(contentDir: string, file: string): Promise<TextFile> {
  const { text, findings } = await readText(contentDir, file);
  const unreadable = (all: readonly Finding[]): TextFile => ({ file, data: [], body: [], findings: [...all] });
  if (text === undefined) return unreadable(findings);
  if (!file.endsWith('.mdx')) {
    const { passages, findings: faults } = readData(text, 1);
    return { file, data: passages, body: [], findings: faults };
  }
  const split = splitFrontMatter(text);
  if ('finding' in split) return unreadable([split.finding]);
  const data = readData(split.yaml, split.yamlLine);
  const body = readPassages(split.body);
  return { file, data: data.passages, body: body.passages, findings: [...data.findings, ...body.findings] };
}
