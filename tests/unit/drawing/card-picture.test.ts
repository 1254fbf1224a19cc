import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Card } from '../../../src/domain/cards/card.ts';
import { cardPicture, type Drawing } from '../../../src/drawing/card-picture.ts';
import { soundMark } from '../../../src/drawing/mark.ts';
import { Typeface } from '../../../src/drawing/typeface.ts';
import { drawingFont } from '../../../src/fonts/font-files.ts';
import { root } from '../../support/site/sites.ts';

const typeface = new Typeface(await drawingFont(root));
const mark = soundMark(readFileSync(join(root, 'src/assets/mark.svg'), 'utf8'));
const drawing: Drawing = { typeface, mark, siteTitle: 'A site' };

const draw = (card: Partial<Card>, more: Partial<Drawing> = {}) =>
  cardPicture(
    { path: '/cards/a.png', page: '/a/', art: 'data:image/svg+xml;base64,', ...card },
    { ...drawing, ...more },
  );
/** How many letters are drawn. */
const letters = ({ svg }: { svg: string }): number => svg.split('<path transform').length - 1;
const untitled = draw({});

describe('the title of a card', () => {
  const rows: readonly [what: string, title: string, drawn: number, note: RegExp | undefined][] = [
    ['is drawn, letter by letter', 'Ab cd', 4, undefined],
    ['may have accents, composed or not', 'Cafe\u0301', 4, undefined],
    ['of spaces alone is left out', ' \n ', 0, undefined],
    ['in letters that the font lacks is left out with a note', 'コンタクト', 0, /without its title: .*コ ン タ ク ト/],
    ['with one such character is left out too', 'Well done 🎉', 0, /without its title: .*🎉/],
    ['of one endless word is left out with a note', 'a'.repeat(200), 0, /its first word is too long/],
  ];
  for (const [what, title, drawn, note] of rows) {
    it(what, () => {
      const picture = draw({ title });
      assert.equal(letters(picture) - letters(untitled), drawn);
      if (note) assert.match(picture.note ?? '', note);
      else assert.equal(picture.note, undefined);
    });
  }

  it('that is too long is cut, and the note counts the words', () => {
    const words = Array.from({ length: 60 }, () => 'telephone');
    const { note = '' } = draw({ title: words.join(' ') });
    const [, cut] = /^has no room for the last (\d+) words of its title$/.exec(note) ?? assert.fail(note);
    assert.ok(Number(cut) > 0 && Number(cut) < 60);
  });
});

describe('a card', () => {
  it('is without the name of the site where the font cannot set it', () => {
    assert.equal(letters(untitled) - letters(draw({}, { siteTitle: '社' })), 'Asite'.length);
  });

  it('has no text element, which would be set in a font of the machine', () => {
    const { svg } = draw({ title: 'A <b>title</b> & "quotes"' });
    assert.doesNotMatch(svg, /<text|font-family/);
    assert.deepEqual(draw({ title: 'A' }), draw({ title: 'A' }));
  });
});
