import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  firstLineOf,
  GAP,
  gapsWords,
  OPENER_PURPOSES,
  openerLines,
} from '../../../../../src/domain/playbook/exercises/opener.ts';
import { hostileText } from '../../../../support/samples/hostile.ts';

const line = (who: string, where: string, noticed: string): string => openerLines({ who, where, noticed })[0] ?? '';

describe('the three lines', () => {
  test('ask, tell as much, ask again', () => {
    assert.deepEqual(openerLines({ who: 'Sam', where: 'the Leeds meet-up', noticed: 'you score calls in pairs' }), [
      'Hello Sam. I remember you from the Leeds meet-up. One thing has stayed with me: you score calls in pairs. How did that come about?',
      'Thank you, Sam. Where I work it goes like this: … The part that we have not worked out is …',
      'So both of us … What do you do when …?',
    ]);
    assert.equal(OPENER_PURPOSES.length, 3);
  });

  test('are none where nothing was answered', () => {
    for (const nothing of ['', '   ', '\n', ' , ; –'])
      assert.deepEqual(openerLines({ who: nothing, where: '', noticed: nothing }), []);
  });
});

describe('who', () => {
  const cases: [typed: string, begins: string, thanks: string][] = [
    ['sam', 'Hello sam. ', 'Thank you, sam. '],
    ['  Sam  O’Neil , ', 'Hello Sam O’Neil. ', 'Thank you, Sam O’Neil. '],
    ['Sam B.', 'Hello Sam B. ', 'Thank you, Sam B. '],
    ['Dr. van der Berg', 'Hello Dr. van der Berg. ', 'Thank you, Dr. van der Berg. '],
    ['Sam!', 'Hello Sam! ', 'Thank you, Sam! '],
    ['サム', 'Hello サム. ', 'Thank you, サム. '],
    ['The Anh', 'Hello The Anh. ', 'Thank you, The Anh. '],
    ['', 'Hello. ', 'Thank you. '],
  ];
  for (const [typed, begins, thanks] of cases) {
    test(`“${typed}”`, () => {
      const [first = '', second = ''] = openerLines({ who: typed, where: 'Leeds', noticed: 'the rota' });
      assert.ok(first.startsWith(`${begins}I remember`), first);
      assert.ok(second.startsWith(`${thanks}Where I work`), second);
    });
  }
});

describe('where', () => {
  const cases: [typed: string, sentence: string][] = [
    ['the Leeds meet-up', 'I remember you from the Leeds meet-up.'],
    ['The Leeds meet-up.', 'I remember you from the Leeds meet-up.'],
    ['at the Leeds meet-up', 'I remember you from the Leeds meet-up.'],
    ['At Leeds', 'I remember you from Leeds.'],
    ['on LinkedIn', 'I remember you from LinkedIn.'],
    ['We met at the coffee machine', 'I remember you from the coffee machine.'],
    ['I first met you in Leeds', 'I remember you from Leeds.'],
    ['met up at the canteen', 'I remember you from the canteen.'],
    ['I read it on the planners’ page', 'I remember you from the planners’ page.'],
    ['read your post about Saturdays', 'I remember you: I read your post about Saturdays.'],
    ['Read your post about Saturdays', 'I remember you: I read your post about Saturdays.'],
    ['I heard you speak in Leeds', 'I remember you: I heard you speak in Leeds.'],
    ['We sat at one table!', 'I remember you: we sat at one table!'],
    ['your post about Saturdays', 'I remember you from your post about Saturdays.'],
    ['Tuesday’s webinar (the long one)', 'I remember you from Tuesday’s webinar (the long one).'],
    ['online', 'I remember you from online.'],
    ['in', 'I remember you from in.'],
    ['the\nsecond floor', 'I remember you from the second floor.'],
    ['IT', 'I remember you from IT.'],
  ];
  for (const [typed, sentence] of cases) {
    test(`“${typed}”`, () => {
      assert.equal(
        line('Sam', typed, 'the rota'),
        `Hello Sam. ${sentence} One thing has stayed with me: the rota. How did that come about?`,
      );
    });
  }

  test('not answered, it is left out', () => {
    assert.equal(
      line('Sam', ' ', 'the rota'),
      'Hello Sam. One thing has stayed with me: the rota. How did that come about?',
    );
  });
});

describe('what was noticed', () => {
  const cases: [typed: string, rest: string][] = [
    ['you score calls in pairs', 'you score calls in pairs.'],
    ['You score calls in pairs.', 'you score calls in pairs.'],
    ['that you score calls in pairs', 'that you score calls in pairs.'],
    ['your question about Saturdays', 'your question about Saturdays.'],
    ['Priya’s question', 'Priya’s question.'],
    ['do you really score in pairs?', 'do you really score in pairs?'],
    ['you said “never again.”', 'you said “never again.”'],
    ['you said “never again”', 'you said “never again”.'],
    ['half an hour for one call …', 'half an hour for one call …'],
    ['forty minutes,', 'forty minutes.'],
    ['', '…'],
  ];
  for (const [typed, rest] of cases) {
    test(`“${typed}”`, () => {
      assert.equal(line('Sam', '', typed), `Hello Sam. One thing has stayed with me: ${rest} How did that come about?`);
    });
  }
});

describe('whatever is typed', () => {
  const typed = fc.oneof(hostileText, fc.string({ unit: 'grapheme' }), fc.lorem());
  const answers = fc.record({ who: typed, where: typed, noticed: typed });

  test('there are three lines or none, each one line that ends', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const lines = openerLines(given);
        assert.ok([0, 3].includes(lines.length));
        for (const each of lines) {
          assert.match(each, /[.!?…][)\]"'’”]*$/u);
          assert.doesNotMatch(each, /\s{2}|[\r\n\t\u2028]/u);
          assert.equal(each, each.trim());
        }
      }),
    );
  });

  test('no full stop is doubled that was not typed', () => {
    const word = fc.stringMatching(/^[\p{L}\d' ]{1,20}[.!?]?$/u);
    fc.assert(
      fc.property(word, word, word, (who, where, noticed) => {
        for (const each of openerLines({ who, where, noticed })) assert.doesNotMatch(each, /[.!?] ?[.!?]/u);
      }),
    );
  });

  test('a name stands in it as it was typed, but for its spaces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\p{L}[\p{L}.’ -]{0,20}\p{L}$/u), (who) => {
        const name = who.replaceAll(/\s+/gu, ' ');
        const [first = '', second = ''] = openerLines({ who, where: '', noticed: '' });
        assert.ok(first.startsWith(`Hello ${name}. `));
        assert.ok(second.startsWith(`Thank you, ${name}. `));
      }),
    );
  });

  test('it does not take long', () => {
    const start = performance.now();
    for (const part of [' ', '-', ', ', 'a', '(', 'at ', 'we met '])
      openerLines({ who: part.repeat(5000), where: part.repeat(5000), noticed: part.repeat(5000) });
    assert.ok(performance.now() - start < 500);
  });
});

test('gaps are counted in words', () => {
  assert.equal(gapsWords('So both of us are late.'), '');
  assert.equal(gapsWords(`So ${GAP}`), '1 gap is left, where the dots are. Only you can fill it.');
  assert.match(gapsWords(openerLines({ who: 'Sam', where: '', noticed: '' }).join('\n')), /^5 gaps are left/);
});

test('the first line is the first with anything in it', () => {
  const cases: [text: string, line: string][] = [
    ['', ''],
    ['one', 'one'],
    ['\n  \none  \n\ntwo\n', 'one'],
    ['one\r\ntwo', 'one'],
  ];
  for (const [text, first] of cases) assert.equal(firstLineOf(text), first);
});
