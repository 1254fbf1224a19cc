import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { formatTheme, parseTheme, THEME_KEY, THEME_SCRIPT, THEMES, type Theme } from '../../../src/domain/theme.ts';

/** What the script in the head sets on the root, given the stored text or the error of reading it. */
function themeShown(text: string | null | Error): unknown {
  const dataset: Record<string, unknown> = {};
  const getItem = (key: string): string | null => {
    if (text instanceof Error) throw text;
    return key === THEME_KEY ? text : '"another key"';
  };
  runInNewContext(THEME_SCRIPT, { document: { documentElement: { dataset } }, localStorage: { getItem } });
  assert.deepEqual(Object.keys(dataset), 'theme' in dataset ? ['theme'] : []);
  return dataset['theme'] ?? 'system';
}

describe('the element and the script in the head read a kept text as the same theme', () => {
  const table: [text: string | null, expected: Theme][] = [
    ['"light"', 'light'],
    ['"dark"', 'dark'],
    ['"system"', 'system'],
    [null, 'system'],
    ['', 'system'],
    ['dark', 'system'],
    ['null', 'system'],
    [' "dark"', 'system'],
    ['"dark"\n', 'system'],
    ['"Dark"', 'system'],
    ['"dark""light"', 'system'],
    ['["dark"]', 'system'],
    ['{"theme":"dark"}', 'system'],
    ['{', 'system'],
    ['1', 'system'],
    ['<img src=x onerror=alert(1)>', 'system'],
    ['"constructor"', 'system'],
    ['"__proto__"', 'system'],
  ];
  for (const [text, expected] of table) {
    test(`${JSON.stringify(text)}: ${expected}`, () => {
      assert.equal(parseTheme(text), expected);
      assert.equal(themeShown(text), expected);
    });
  }

  test('blocked storage: system', () => assert.equal(themeShown(new Error('denied')), 'system'));
});

test('what is kept is what was chosen', () => {
  for (const theme of THEMES) assert.equal(parseTheme(formatTheme(theme)), theme);
});

test('the script in the head needs no escaping in HTML', () => assert.doesNotMatch(THEME_SCRIPT, /[<>&]/));
