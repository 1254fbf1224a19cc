import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../../support/site/sites.ts';

const NOUNS =
  'answers|cards|characters|choices|contributions|days|drawings|ends|entries|files|gaps|habits|letters|levels|' +
  'minutes|options|pages|parts|passages|plays|points|posts|problems|promises|questions|results|sections|seconds|sheets|' +
  'sources|steps|tags|things|times|topics|weeks|words|years';

/** A value in a text with a noun for many behind it. Constants, and lists that a formatter wrote, are more than one. */
const UNCOUNTED = new RegExp(
  `\\{(?!ten\\}|(?:inWords\\()?[A-Z_]+\\)?\\}|[^{}]*\\b(?:counted|plural|format))[^{}\\n,;]*\\}(?:</\\w+>)?(?:\\{' '\\}|\\s)+` +
    `(?:<\\w+>)?(?:[a-z]+ )?(?:${NOUNS})\\b(?!=)`,
  'g',
);

describe('a number and its noun come from domain/number-words.ts, which knows one from many', () => {
  const rows: readonly [source: string, found: number][] = [
    ['`${many} questions`', 1],
    ['<b>{total}</b> plays', 1],
    ["{inWords(habits.length)}{' '}\n  habits", 1],
    ['`${count} short things`', 1],
    ["`${counted(many, 'question')} in ${MOST} words`", 0],
    ['up to {inWords(MOST_WORDS)} words', 0],
    ['<PlayRows plays={plays} words="Begin" />', 0],
  ];
  for (const [source, found] of rows) {
    test(source, () => assert.equal(source.match(UNCOUNTED)?.length ?? 0, found));
  }

  test('in all of src', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => /\.(?:ts|astro)$/.test(file));
    const found = sources.flatMap((file) =>
      (readFileSync(join(root, 'src', file), 'utf8').match(UNCOUNTED) ?? []).map((text) => `${file}: ${text}`),
    );
    assert.deepEqual(found, []);
  });
});
