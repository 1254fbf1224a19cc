import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import {
  createCollection,
  createSpellingDictionary,
  createSpellingDictionaryFromTrieFile,
  type SpellingDictionary,
} from 'cspell-dictionary';
import { editDistance } from '../../domain/edit-distance.ts';

/** A dictionary. */
export interface Speller {
  /** Whether a word is right, capitals and all. */
  knows(word: string): boolean;
  /** Up to three suggestions, the likeliest first. */
  near(word: string): string[];
}

/** The dictionary lies beside the entry of its package. */
const BRITISH = new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb-mit'));

async function readBritish(): Promise<SpellingDictionary> {
  return createSpellingDictionaryFromTrieFile(gunzipSync(await readFile(BRITISH)), 'en-GB', BRITISH.href, {
    ignoreForbiddenWords: true,
  });
}

let british: Promise<SpellingDictionary> | undefined;

const MOST = 3;
/** Beyond so many changed letters, a suggestion is another word. */
const FURTHEST = 2;

/**
 * A speller of British English. A word in small letters may also be capitalised; a name has only its own capitals.
 * @param own the site's own words in cspell's form: one a line, `#` for remarks, `!` before a word that is refused here
 */
export async function britishSpeller(own: string): Promise<Speller> {
  // Read once: it takes a third of a second.
  british ??= readBritish();
  const ownWords = createSpellingDictionary(own.split('\n'), 'own', 'settings/words.txt');
  const all = createCollection([ownWords, await british], 'words');
  const isRefused = (word: string): boolean => all.isForbidden(word) || all.isForbidden(word.toLowerCase());
  const suggest = (word: string): string[] =>
    all
      .suggest(word, { numSuggestions: MOST, ignoreCase: false })
      .map((suggestion) => suggestion.word)
      .filter((suggestion) => editDistance(word, suggestion) <= FURTHEST);
  return {
    knows(word) {
      const plain = word.replaceAll('’', "'");
      return !isRefused(plain) && all.has(plain, { ignoreCase: false });
    },
    near(word) {
      const small = word.charAt(0).toLowerCase() + word.slice(1);
      if (small === word) return suggest(word);
      // Perhaps an ordinary word at the beginning of a sentence.
      const begun = suggest(small).map((each) => each.charAt(0).toUpperCase() + each.slice(1));
      return [...new Set([...begun, ...suggest(word)])].slice(0, MOST);
    },
  };
}
