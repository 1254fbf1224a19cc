import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt, readSite } from '../support/site/built-site.ts';
import { elements, rawText } from '../support/site/html-tree.ts';

const { document } = pageAt(readSite('fixture'), '/');
const css = [...elements(document, 'style')].map(rawText).join('\n');

test('pages change with a CSS transition, and without one for readers who want less motion', () => {
  assert.match(
    css,
    /@media \(prefers-reduced-motion:\s*no-preference\)\s*\{[^}]*@view-transition\s*\{\s*navigation:\s*auto/,
  );
  assert.equal(css.split('@view-transition').length, 2);
});

test('animations take at most 200 ms, and only where motion is welcome', () => {
  const moving = [...css.matchAll(/(?:transition|animation(?:-duration)?):([^;}]+)/g)].map(([, value = '']) => value);
  assert.ok(moving.length > 0);
  for (const value of moving) {
    for (const [, number, unit] of value.matchAll(/(\d*\.?\d+)(m?s)\b/g)) {
      assert.ok(Number(number) * (unit === 's' ? 1000 : 1) <= 200, value);
    }
  }
  const outside = css.replaceAll(
    /@media \(prefers-reduced-motion:\s*no-preference\)\s*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g,
    '',
  );
  assert.doesNotMatch(outside, /transition:|animation/);
});
