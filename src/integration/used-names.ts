import { dirname, join } from 'node:path/posix';

const SCRIPT = /<script\b[^>]*\bsrc="(\/[^"]+\.js)"/g;
const IMPORT = /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** The words of each script and of all that it may import, by its path: pages share their scripts. */
const wordsByScript = new Map<string, ReadonlySet<string>>();

/**
 * The names that could be a class, an id or an element on a page: those in its HTML, and every word of its scripts.
 * @param readAsset the text of a file of the site, by its path
 */
export function usedNames(html: string, readAsset: (path: string) => string): ReadonlySet<string> {
  const names = new Set(['html', 'body', 'head']);
  for (const [, name = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) names.add(name.toLowerCase());
  for (const [, double, single, bare] of html.matchAll(/\s(?:class|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)) {
    for (const name of (double ?? single ?? bare ?? '').split(/\s+/)) names.add(name);
  }
  for (const [, script = ''] of html.matchAll(SCRIPT)) {
    for (const word of wordsOf(script, readAsset)) names.add(word);
  }
  return names;
}

function wordsOf(script: string, readAsset: (path: string) => string): ReadonlySet<string> {
  const known = wordsByScript.get(script);
  if (known) return known;
  const texts = new Map<string, string>();
  const gather = (path: string): void => {
    if (texts.has(path)) return;
    const text = readAsset(path);
    texts.set(path, text);
    for (const [, imported = ''] of text.matchAll(IMPORT)) gather(join(dirname(path), imported));
  };
  gather(script);
  const words = new Set([...texts.values()].flatMap((text) => text.match(/[a-z][\w-]*/gi) ?? []));
  wordsByScript.set(script, words);
  return words;
}
