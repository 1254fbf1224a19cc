import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import {
  createCollection,
  createSpellingDictionary,
  createSpellingDictionaryFromTrieFile,
  type SpellingDictionary,
} from 'cspell-dictionary';
import leven from 'leven';

/** Knows how words are spelt. */
export interface Speller {
  /** Whether a word is right, capitals and all. */
  knows(word: string): boolean;
  /** Up to three words that somebody may have meant, the likeliest first. */
  near(word: string): string[];
}

/** The dictionary lies beside the settings that its package is entered by. */
const BRITISH = new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb-mit'));

async function readBritish(): Promise<SpellingDictionary> {
  return createSpellingDictionaryFromTrieFile(gunzipSync(await readFile(BRITISH)), 'en-GB', BRITISH.href, {
    ignoreForbiddenWords: true,
  });
}

let british: Promise<SpellingDictionary> | undefined;

const MOST = 3;
/** A suggestion with more letters changed than that is another word. */
const FURTHEST = 2;

/**
 * A speller of British English. What the dictionary knows in small letters, it knows in capitals and at the beginning of
 * a sentence too; a name, only with its own capitals.
 *
 * @param own the site's own words, in the form of cspell's dictionaries: one a line, `#` before a remark, `!` before a
 *   word that is wrong here although the dictionary has it
 */
export async function britishSpeller(own: string): Promise<Speller> {
  // It takes a third of a second to read.
  british ??= readBritish();
  const ownWords = createSpellingDictionary(own.split('\n'), 'own', 'settings/words.txt');
  const all = createCollection([ownWords, await british], 'words');
  const isRefused = (word: string): boolean => all.isForbidden(word) || all.isForbidden(word.toLowerCase());
  const suggest = (word: string): string[] =>
    all
      .suggest(word, { numSuggestions: MOST, ignoreCase: false })
      .map((suggestion) => suggestion.word)
      .filter((suggestion) => leven(word, suggestion) <= FURTHEST);
  return {
    knows(word) {
      const plain = word.replaceAll('’', "'");
      return !isRefused(plain) && all.has(plain, { ignoreCase: false });
    },
    near(word) {
      const small = word.charAt(0).toLowerCase() + word.slice(1);
      if (small === word) return suggest(word);
      // At the beginning of a sentence, a word that is no name.
      const begun = suggest(small).map((each) => each.charAt(0).toUpperCase() + each.slice(1));
      return [...new Set([...begun, ...suggest(word)])].slice(0, MOST);
    },
  };
}
