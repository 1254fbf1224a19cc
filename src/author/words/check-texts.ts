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
import { quoteFindings } from './quotes.ts';
import { readability, readingAgeFindings } from './reading-age.ts';
import { britishSpeller, type Speller } from './speller.ts';
import { spellingFindings } from './spelling.ts';
import { readTextFile, type TextFile } from './text-file.ts';

/** The findings of a check of words. */
export interface WordsReport {
  /** By file and line. */
  problems: Problem[];
  /** Of every file, by path. */
  figures: Figures[];
}

/** Files with words to check; addresses, what readers may type and the settings of this check are left out. */
function hasWords(path: string): boolean {
  const isLeftOut = ['settings/redirects.yaml', 'settings/vocabulary.yaml', wordFiles.voice].includes(path);
  return /\.(?:mdx|yaml)$/.test(path) && !isLeftOut;
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
    ...(voice.quotes === undefined ? [] : quoteFindings(passages)),
    ...bannedFindings(passages, voice),
    ...(voice.readingAge === undefined ? [] : readingAgeFindings(passages, voice.readingAge)),
  ];
}

function figuresOf({ file, data, body }: TextFile): Figures {
  const all = [...data, ...body];
  return { file, text: wordsIn(body), all: wordsIn(all), readingAge: readability(all)?.age };
}

/**
 * Finds words in a content folder that its own voice refuses.
 * @param contentDir absolute
 * @param cwd the author's working folder: paths below it are shown relative to it
 * @throws only if a file cannot be read from disk
 */
export async function checkWords(contentDir: string, cwd: string): Promise<WordsReport> {
  const seen = { contentDir, cwd };
  const files = await listFiles(contentDir);
  if (files === undefined) return { problems: asShown([noFolder(contentDir)], seen), figures: [] };
  const paths = files.map(({ path }) => path);
  const settings = paths.includes(wordFiles.voice)
    ? await readYamlFile(wordFiles.voice, { contentDir, schema: voiceSchema, mayBeEmpty: true })
    : undefined;
  // The sound keys of a voice count even if others are not sound.
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
