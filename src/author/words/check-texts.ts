import { doubledWords } from '../../domain/doubled-words.ts';
import { voiceSchema, type Voice } from '../../schemas/voice.ts';
import { wordFiles } from '../check/read/collection-files.ts';
import { listFiles, readText } from '../check/read/content-files.ts';
import { asShown, noFolder, shownPath } from '../check/read/shown-paths.ts';
import { wordsIn, type Passage } from '../check/text/passages.ts';
import { inFile, shorten, type Finding, type Problem } from '../check/problem.ts';
import { readYamlFile } from '../check/read/read-file.ts';
import type { Figures } from './figures.ts';
import { bannedFindings } from './phrases.ts';
import { readability, readingAgeFindings } from './reading-age.ts';
import { britishSpeller, type Speller } from './speller.ts';
import { spellingFindings } from './spelling.ts';
import { readTextFile, type TextFile } from './text-file.ts';

/** What the check of words found. */
export interface WordsReport {
  /** By file and line. */
  problems: Problem[];
  /** Of every file, in the order of their paths. */
  figures: Figures[];
}

/** Files of words: texts and data, but for those that say where something stands or how this check goes. */
function hasWords(path: string): boolean {
  return /\.(?:mdx|yaml)$/.test(path) && path !== 'settings/redirects.yaml' && path !== wordFiles.voice;
}

function doubledFindings(passages: readonly Passage[]): Finding[] {
  return passages.flatMap(({ text, lineAt }) =>
    doubledWords(text).map(({ words, index }) => ({
      line: lineAt(index),
      what: 'a word twice in a row',
      expected: 'the word once',
      received: shorten(words),
      fix: 'remove one of the two, or reword the text',
    })),
  );
}

function findingsIn({ data, body, findings }: TextFile, voice: Voice, speller: Speller | undefined): Finding[] {
  if (findings.length > 0) return findings;
  const passages = [...data, ...body];
  return [
    ...(speller ? spellingFindings(passages, speller) : []),
    ...doubledFindings(passages),
    ...bannedFindings(passages, voice),
    ...(voice.readingAge === undefined ? [] : readingAgeFindings(passages, voice.readingAge)),
  ];
}

function figuresOf({ file, data, body }: TextFile): Figures {
  const all = [...data, ...body];
  return { file, text: wordsIn(body), all: wordsIn(all), readingAge: readability(all)?.age };
}

/**
 * Reads every text of a content folder as a reader would, and finds words that its own voice refuses.
 * @param contentDir the content folder, absolute
 * @param cwd the folder that the author works in: files below it are named as seen from there
 * @throws only where a file cannot be read at all
 */
export async function checkWords(contentDir: string, cwd: string): Promise<WordsReport> {
  const seen = { contentDir, cwd };
  const files = await listFiles(contentDir);
  if (files === undefined) return { problems: asShown([noFolder(contentDir)], seen), figures: [] };
  const paths = files.map(({ path }) => path);
  const settings = paths.includes(wordFiles.voice)
    ? await readYamlFile(wordFiles.voice, { contentDir, schema: voiceSchema, mayBeEmpty: true })
    : undefined;
  // Of a voice with something wrong with it, the rest is asked all the same.
  const voice = voiceSchema.parse(settings?.sound ?? {});
  const own = paths.includes(wordFiles.words) ? await readText(contentDir, wordFiles.words) : undefined;
  const speller = voice.spelling === undefined ? undefined : await britishSpeller(own?.text ?? '');
  const texts = await Promise.all(paths.filter(hasWords).map((path) => readTextFile(contentDir, path)));
  const problems = [
    ...(settings ? inFile(wordFiles.voice, settings.findings) : []),
    ...(own ? inFile(wordFiles.words, own.findings) : []),
    ...texts.flatMap((text) => inFile(text.file, findingsIn(text, voice, speller))),
  ];
  return {
    problems: asShown(problems, seen),
    figures: texts.map((text) => ({ ...figuresOf(text), file: shownPath(text.file, seen) })),
  };
}
