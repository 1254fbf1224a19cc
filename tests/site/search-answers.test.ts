import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readSite } from '../support/site/built-site.ts';
import { answering } from '../support/site/search-index.ts';

/** A query, the title of the page that comes first, and what is said besides; only what is there is written. */
type Row = [query: string, first: string, besides?: { missing?: string[]; renamed?: string[]; nearest?: string[] }];

const fixture: Row[] = [
  ['marmalade', 'A long post about nothing but length'],
  ['Marmalade!', 'A long post about nothing but length'],
  ['marmal', 'A long post about nothing but length'],
  ['"marmalade"', 'A long post about nothing but length'],
  ['orange jam', 'A long post about nothing but length', { renamed: ['orange jam: marmalade'] }],
  ['oj', 'A long post about nothing but length', { renamed: ['oj: marmalade'] }],
  ['marmalade kubernetes', 'A long post about nothing but length', { missing: ['kubernetes'] }],
  ['コンタクト', 'コンタクトセンター'],
  ['AHT', 'nothing', { missing: ['AHT'], nearest: ['networking'] }],
  ['networcking', 'nothing', { missing: ['networcking'], nearest: ['networking'] }],
  ['marmelade', 'nothing', { missing: ['marmelade'] }],
  ['noteworthiness', 'nothing', { missing: ['noteworthiness'] }],
  ['whatsapp', 'nothing', { missing: ['whatsapp'] }],
  ['svg', 'nothing', { missing: ['svg'] }],
  ['🙂', 'nothing', { missing: ['🙂'] }],
  ['%', 'nothing'],
];

const content: Row[] = [
  ['complaint', 'Answering a complaint where everyone can see'],
  ['complaints', 'Answering a complaint where everyone can see'],
  ['golf', 'Who was never on the golf course'],
  ['focus group', 'You have a focus group and you keep emailing it offers'],
  ['rule of thirds', 'A third, a third, a third'],
  ['the crowded room', 'The crowded room'],
  ['e-mail', 'You have a focus group and you keep emailing it offers'],
  ['contact centre', 'What not to post from a contact centre'],
  [
    'call center',
    'What not to post from a contact centre',
    { renamed: ['call center: contact centre, helpline, helpdesk'] },
  ],
  [
    'Contact Center',
    'What not to post from a contact centre',
    { renamed: ['Contact Center: contact centre, helpline, helpdesk'] },
  ],
  ['QA', 'You would mark this down on a quality call', { renamed: ['QA: quality call'] }],
  ['CSAT', 'How this works', { renamed: ['CSAT: survey'] }],
  ['escalation', 'Answering a complaint where everyone can see', { renamed: ['escalation: complaint'] }],
  ['DM', 'Put it right', { renamed: ['DM: private message'] }],
  ['AHT', 'nothing', { missing: ['AHT'], nearest: ['measuring'] }],
  ['FCR', 'nothing', { missing: ['FCR'], nearest: ['measuring'] }],
  [
    'complant',
    'nothing',
    { missing: ['complant'], nearest: ['complaints', 'Answering a complaint where everyone can see'] },
  ],
  ['whatsapp', 'nothing', { missing: ['whatsapp'], nearest: ['social media'] }],
  ['kubernetes', 'nothing', { missing: ['kubernetes'] }],
];

for (const [name, rows] of [
  ['fixture', fixture],
  ['content', content],
] as const) {
  const ask = await answering(readSite(name).outDir);
  describe(`search tells the truth about the ${name}`, () => {
    for (const [query, first, besides] of rows) {
      test(`${query}: ${first}`, async () =>
        assert.deepEqual(await ask(query), { first, missing: [], renamed: [], nearest: [], ...besides }));
    }
  });
}
