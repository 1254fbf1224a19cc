import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  detailWords,
  findDetails,
  foundWords,
  type Detail,
} from '../../../../../src/domain/playbook/exercises/personal-details.ts';
import { hostileText } from '../../../../support/samples/hostile.ts';

const found = (text: string): [kind: Detail['kind'], text: string][] =>
  findDetails(text).map(({ kind, text: each }) => [kind, each]);

describe('what may identify a person is found', () => {
  const cases: [text: string, ...details: [Detail['kind'], string][]][] = [
    // Addresses.
    ['Write to sam@example.org.', ['email', 'sam@example.org']],
    ['<Sam.O’Neil+rota@mail.example.co.uk>', ['email', 'Sam.O’Neil+rota@mail.example.co.uk']],
    ['mailto:sam_99999999@example.org?subject=x', ['email', 'sam_99999999@example.org']],
    ['a@b.example, c@d.example', ['email', 'a@b.example'], ['email', 'c@d.example']],
    ['büro@müller.example', ['email', 'büro@müller.example']],
    // British telephone numbers, from those that Ofcom reserves for drama.
    ['Ring 07700 900123.', ['phone', '07700 900123']],
    ['07700900123', ['phone', '07700900123']],
    ['07700-900-123', ['phone', '07700-900-123']],
    ['020 7946 0958', ['phone', '020 7946 0958']],
    ['(020) 7946 0958', ['phone', '(020) 7946 0958']],
    ['(ring 020 7946 0958)', ['phone', '020 7946 0958']],
    ['(020 7946 0958)', ['phone', '020 7946 0958']],
    ['+44 (0)20 7946 0958', ['phone', '+44 (0)20 7946 0958']],
    ['+442079460958', ['phone', '+442079460958']],
    ['(+44) 20 7946 0958', ['phone', '(+44) 20 7946 0958']],
    ['0044 20 7946 0958', ['phone', '0044 20 7946 0958']],
    ['0117 496 0123 or 0118 496 0123', ['phone', '0117 496 0123'], ['phone', '0118 496 0123']],
    ['01632 960 123', ['phone', '01632 960 123']],
    ['0808 157 0123', ['phone', '0808 157 0123']],
    ['0845 46 47', ['phone', '0845 46 47']],
    ['tel:07700.900.123', ['phone', '07700.900.123']],
    ['07700\u00A0900\u00A0123', ['phone', '07700\u00A0900\u00A0123']],
    ['07700 900.123', ['phone', '07700 900.123']],
    ['07700 900 – 123', ['phone', '07700 900 – 123']],
    // Foreign telephone numbers.
    ['+1 (212) 555-0123', ['phone', '+1 (212) 555-0123']],
    ['(212) 555-0123', ['phone', '(212) 555-0123']],
    ['212.555.0123', ['phone', '212.555.0123']],
    ['+49 30 901820', ['phone', '+49 30 901820']],
    ['+33 1 23 45 67 89', ['phone', '+33 1 23 45 67 89']],
    ['+353 1 496 0123', ['phone', '+353 1 496 0123']],
    ['00 49 30 901820', ['phone', '00 49 30 901820']],
    // Accounts, cards, sort codes, references.
    ['account 31926819', ['number', '31926819']],
    ['sort code 60-16-13', ['number', '60-16-13']],
    ['sort code 60 16 13, account 3192 6819', ['number', '60 16 13'], ['number', '3192 6819']],
    ['sort code 11-01-12, which is a date to some', ['number', '11-01-12']],
    ['card 4929 1234 5678 9012', ['number', '4929 1234 5678 9012']],
    ['4929-1234-5678-9012', ['number', '4929-1234-5678-9012']],
    ['4929123456789012', ['number', '4929123456789012']],
    ['3782 822463 10005', ['number', '3782 822463 10005']],
    ['GB33BUKB20201555555555', ['number', '20201555555555']],
    ['NHS number 943 476 5919', ['number', '943 476 5919']],
    ['QQ123456C', ['number', '123456']],
    ['order #1234567', ['number', '1234567']],
    ['case 00123456', ['number', '00123456']],
    ['https://shop.example/customers/123456', ['number', '123456']],
    ['her date of birth as 20261124', ['number', '20261124']],
    ['250 000 calls', ['number', '250 000']],
    ['a price of £20 07700 900123', ['phone', '07700 900123']],
    ['978 0 306 40615 8, which no book has', ['number', '978 0 306 40615 8']],
  ];
  for (const [text, ...details] of cases) test(text, () => assert.deepEqual(found(text), details));
});

describe('what identifies nobody is left alone', () => {
  const texts = [
    '',
    'Sixty seats, phones only, Sundays open.',
    // Account names, and addresses without a domain.
    '@sam and sam@localhost',
    'the @ at 9',
    // Dates.
    '24 November 2026',
    '2026-11-24',
    '2026-11-24T18:00:00',
    '24/11/2026 and 24/11/26 and 11/24/2026',
    '24.11.2026',
    '1.2.2026',
    '24.11.26',
    '24-11-2026',
    'on 24-11-2026 1200 people called',
    // Years.
    '2012, 2014 and 2026',
    '2012–2014',
    '2012-2014',
    '2012 2014',
    '2025-26',
    '2025/26',
    'in 2026 120 people',
    'in autumn 2025 10000 calls',
    // Times.
    '18:00-22:00',
    '09:30 – 17:30',
    '9.30-17.30',
    '09.30–17.30.',
    '0900-1730',
    'at 18:00:00 1200 calls',
    'from 6 to 10',
    // Prices.
    '£250000',
    '£ 250000 or € 300000',
    '£1,250,000.00',
    '$1500000',
    'GBP 250000',
    '250000 pounds and 1250000.50 euros',
    // Thousands, decimals, shares.
    '3.000.000',
    '2.000.000-3.000.000',
    '3,000,000',
    '1,234,567.891234',
    '3.000.000,50.',
    '1’234’567',
    '3\u00A0000\u00A0000',
    '3.14159265',
    '0.123456789',
    '99.999999 %',
    // Ranges.
    '200–300 calls',
    '200-300 calls',
    '900-1200 calls',
    '1200–1500',
    '25000-30000',
    // Adjacent counts, and short numbers.
    'We went from 1200. 4500 came later.',
    '10, 20, 30, 40, 50, 60',
    '12345',
    'call 999, 111 or 101',
    '+1,200 calls and + 15',
    'version 10.15.7',
    '4/3/3',
    // Books and papers.
    'ISBN 978-0-306-40615-7',
    'ISBN-10: 0-306-40615-2',
    '9780306406157',
    '978 0 306 40615 7',
    'doi:10.1037/a0013350',
    'https://doi.org/10.1177/1069072719844924',
  ];
  for (const text of texts) test(`“${text}”`, () => assert.deepEqual(found(text), []));
});

const digits = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const words = fc.constantFrom('', 'Ring ', 'in line two: ', '“', '- ', 'tel. ');
const after = fc.constantFrom('', '.', ', or write', '”', '\nThen');

/** A British number reserved for drama, grouped as people do. */
const british = fc
  .tuple(fc.constantFrom('+44 ', '+44 (0)', '0044 ', '0'), digits(3), fc.constantFrom(' ', '', '-', '.'))
  .map(([begins, end, sign]) => `${begins}7700${sign}900${sign}${end}`);

describe('in any text', () => {
  test('a British mobile number is found, however it is written', () => {
    fc.assert(
      fc.property(words, british, after, (before, number, end) => {
        assert.deepEqual(found(before + number + end), [['phone', number]]);
      }),
    );
  });

  test('six digits or more are found, unless they are an ISBN', () => {
    fc.assert(
      fc.property(
        words,
        fc.stringMatching(/^[1-9]\d{5,18}$/).filter((run) => !/^97[89]/.test(run)),
        after,
        (before, run, end) => assert.deepEqual(found(before + run + end), [['number', run]]),
      ),
    );
  });

  test('days, times and prices are not', () => {
    const harmless = fc.oneof(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).chain((date) => {
        const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
        return fc.constantFrom(
          `${year}-${month}-${day}`,
          `${day}/${month}/${year}`,
          `${day}.${month}.${year}`,
          `${day}-${month}-${year}`,
          `${Number(day)}.${Number(month)}.${year}`,
          year,
        );
      }),
      fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${hour}:${String(minute).padStart(2, '0')}`),
      fc.nat(999_999_999).map((pounds) => `£${pounds}`),
      fc.nat(999_999_999).map((count) => count.toLocaleString('en-GB')),
      fc.nat(99_999).map(String),
    );
    fc.assert(
      fc.property(
        fc.array(harmless, { maxLength: 6 }),
        fc.constantFrom(', ', ' and ', '\n', ' / ', '; '),
        (parts, glue) => {
          assert.deepEqual(found(parts.join(glue)), []);
        },
      ),
    );
  });

  test('details are where they are said to be, in order, each once', () => {
    const text = fc
      .array(fc.oneof(hostileText, british, digits(8), fc.emailAddress(), fc.constantFrom(' ', ', ', '(', ')')), {
        maxLength: 8,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (each) => {
        let end = 0;
        for (const detail of findDetails(each)) {
          assert.equal(each.slice(detail.at, detail.at + detail.text.length), detail.text);
          assert.ok(detail.at >= end);
          end = detail.at + detail.text.length;
          assert.ok(detail.kind === 'email' || detail.text.replaceAll(/\D/g, '').length >= 6);
          assert.doesNotThrow(() => detailWords(each, detail));
        }
      }),
    );
  });

  test('nothing is found without an @ or six digits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map((each) => each.replaceAll(/[@\d]/g, '')),
        (each) => {
          assert.deepEqual(found(each), []);
        },
      ),
    );
  });

  test('the search is quick', () => {
    const start = performance.now();
    for (const part of [
      'a',
      '1',
      ' ',
      '1 ',
      '1.',
      '1,000,',
      '(',
      '+',
      '@',
      'a@',
      'a.',
      '1-',
      '£1',
      '10.1000/',
      'ISBN 1',
    ])
      findDetails(part.repeat(2500));
    assert.ok(performance.now() - start < 1000, `${performance.now() - start} ms`);
  });
});

describe('in words', () => {
  const cases: [text: string, words: string[]][] = [
    ['07700 900123', ['A phone number: “07700 900123”, at the beginning.']],
    ['Please ring me on 07700 900123', ['A phone number: “07700 900123”, after “ring me on”.']],
    ['Ask\nsam@example.org', ['An e-mail address: “sam@example.org”, at the beginning of line 2.']],
    [
      'Her account, 31926819, and card 4929123456789012',
      [
        'A long number: “31926819”, after “Her account,”.',
        'A long number: “4929123456789012”, after “31926819, and card”.',
      ],
    ],
    [`${'x'.repeat(60)} 123456`, [`A long number: “123456”, after “…${'x'.repeat(40)}”.`]],
  ];
  for (const [text, sentences] of cases) {
    test(sentences.join(' '), () =>
      assert.deepEqual(
        findDetails(text).map((detail) => detailWords(text, detail)),
        sentences,
      ),
    );
  }

  test('the result never reassures too far', () => {
    const limits = 'This looks for three patterns; it cannot know a customer’s story.';
    assert.equal(foundWords([]), `No e-mail address, phone number or long number was found. ${limits}`);
    assert.equal(foundWords(findDetails('a@b.example')), `Found: an e-mail address. ${limits}`);
    assert.equal(
      foundWords(findDetails('a@b.example, 123456, 07700 900123, 1234567')),
      `Found: an e-mail address, a phone number and 2 long numbers. ${limits}`,
    );
  });
});
