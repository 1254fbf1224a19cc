import { page, play, playbook, post, type Case } from './case.ts';

const X = 'posts/2026/x.mdx';

/** Front matter and YAML: keys, values, dates, names. */
export const frontMatterCases: readonly Case[] = [
  {
    name: 'an unknown key',
    change: { [X]: post({ titel: 'X' }) },
    says: `content/posts/2026/x.mdx:7  unknown key ← titel ⇒ did you mean "title"? Otherwise remove it`,
  },
  {
    name: 'an unknown key unlike any other',
    change: { [X]: post({ colour: 'red' }) },
    says: `content/posts/2026/x.mdx:7  unknown key ← colour ⇒ remove it`,
  },
  {
    name: 'an unknown key inside another',
    change: { [X]: post({ series: '{ name: S, part: 1, prat: 2 }' }) },
    says: `
content/posts/2026/x.mdx:7  unknown key ← prat ⇒ did you mean "part"? Otherwise remove it
  expected: name or part
`,
  },
  {
    name: 'an unknown key of a page',
    change: { 'pages/y.mdx': page({ desciption: 'x' }) },
    says: `
content/pages/y.mdx:4  unknown key ← desciption ⇒ did you mean "description"? Otherwise remove it
  expected: title, description, updated, showMix, draft or unlisted
`,
  },
  {
    name: 'no date',
    change: { [X]: post({ date: null }) },
    says: `content/posts/2026/x.mdx:1  no date ← nothing`,
  },
  {
    name: 'a date with nothing after the colon',
    change: { [X]: post({ date: '' }) },
    says: `content/posts/2026/x.mdx:3  no date ← nothing ⇒ write it after the colon`,
  },
  {
    name: 'no author and no category',
    change: { [X]: post({ author: null, category: null }) },
    says: `
content/posts/2026/x.mdx:1  no author ← nothing
content/posts/2026/x.mdx:1  no category ← nothing
`,
  },
  {
    name: 'a date without a zone, in winter',
    change: { [X]: post({ date: '2026-03-03T09:00:00' }) },
    says: `content/posts/2026/x.mdx:3  a date without a zone ← 2026-03-03T09:00:00`,
  },
  {
    name: 'a date without a zone, in summer',
    change: { [X]: post({ date: '2025-07-03 09:00' }) },
    says: `content/posts/2026/x.mdx:3  a date without a zone ← 2025-07-03 09:00 ⇒ write 2025-07-03T09:00+01:00 if it was 09:00 in Europe/London`,
  },
  {
    name: 'a quoted date without a zone',
    change: { [X]: post({ date: '"2026-03-03T09:00:00"' }) },
    says: `content/posts/2026/x.mdx:3  a date without a zone ← 2026-03-03T09:00:00`,
  },
  {
    name: 'a date that is only a day',
    change: { [X]: post({ date: '2026-03-03' }) },
    says: `content/posts/2026/x.mdx:3  a date without a time ← 2026-03-03`,
  },
  {
    name: 'an update that is only a day',
    change: { [X]: post({ updated: '2026-03-04' }) },
    says: `content/posts/2026/x.mdx:7  a date without a time ← 2026-03-04 ⇒ write 2026-03-04T09:00:00+00:00 if it was 09:00:00 in Europe/London`,
  },
  {
    name: 'a date in words',
    change: { [X]: post({ date: '3 March 2026' }) },
    says: `content/posts/2026/x.mdx:3  a date in an unknown form ← 3 March 2026`,
  },
  {
    name: 'a date that is a number',
    change: { [X]: post({ date: '2026' }) },
    says: `content/posts/2026/x.mdx:3  a date in an unknown form ← the number 2026`,
  },
  {
    name: 'a date that is a list',
    change: { [X]: post({ date: '[2026]' }) },
    says: `content/posts/2026/x.mdx:3  a date in an unknown form ← a list`,
  },
  {
    name: 'a month that does not exist',
    change: { [X]: post({ date: '2026-13-03T09:00:00Z' }) },
    says: `
content/posts/2026/x.mdx:3  a date that does not exist ← 2026-13-03T09:00:00Z
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
`,
  },
  {
    name: 'an hour that does not exist',
    change: { [X]: post({ date: '2026-03-03T25:00:00Z' }) },
    says: `
content/posts/2026/x.mdx:3  a date that does not exist ← 2026-03-03T25:00:00Z
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
`,
  },
  {
    name: 'a zone by its name',
    change: { [X]: post({ date: '2026-03-03T09:00:00 GMT' }) },
    says: `
content/posts/2026/x.mdx:3  a date with a zone in an unknown form ← 2026-03-03T09:00:00 GMT ⇒ end it with the hours and minutes from Greenwich, such as +01:00
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
`,
  },
  {
    name: 'a zone with a space before it',
    change: { [X]: post({ date: '2026-03-03T09:00:00 +01:00' }) },
    says: `content/posts/2026/x.mdx:3  a date in an unknown form ← 2026-03-03T09:00:00 +01:00 ⇒ write 2026-03-03T09:00:00+01:00`,
  },
  {
    name: 'a plain day with a time: changes',
    change: { [X]: post({ changes: '[{ date: 2026-03-04T10:00:00Z, words: Typo }]' }) },
    says: `content/posts/2026/x.mdx:7  a plain day with a time ← 2026-03-04T10:00:00Z`,
  },
  {
    name: 'a plain day that does not exist: thenAndNow',
    change: { [X]: post({ thenAndNow: '{ before: Was, now: Is, date: 2026-02-30 }' }) },
    says: `content/posts/2026/x.mdx:7  a date that does not exist ← 2026-02-30`,
  },
  {
    name: 'a quoted day that does not exist',
    change: { [X]: post({ thenAndNow: '{ before: Was, now: Is, date: "2026-02-30" }' }) },
    says: `content/posts/2026/x.mdx:7  a date that does not exist ← 2026-02-30`,
  },
  {
    name: 'a plain day with one digit: retelling',
    change: { [X]: post({ retelling: '{ by: sam, date: 2026-3-4, of: Y }' }) },
    says: `
content/posts/2026/x.mdx:7  a date in an unknown form ← 2026-3-4
  expected: a plain day, such as 2026-11-22
`,
  },
  {
    name: 'no day in a change',
    change: { [X]: post({ changes: '[{ words: Typo }]' }) },
    says: `
content/posts/2026/x.mdx:7  no date (changes, item 1) ← nothing ⇒ add a line that begins with "date:"
  expected: a plain day, such as 2026-11-22
`,
  },
  {
    name: 'an update of a page with a time',
    change: { 'pages/y.mdx': page({ updated: '2026-03-04T10:00:00Z' }) },
    says: `content/pages/y.mdx:4  a plain day with a time ← 2026-03-04T10:00:00Z`,
  },
  {
    name: 'an update of a page on a day that does not exist',
    change: { 'pages/y.mdx': page({ updated: '2026-02-30' }) },
    says: `content/pages/y.mdx:4  a date that does not exist ← 2026-02-30`,
  },
  {
    name: 'updated before it was written',
    change: { [X]: post({ updated: '2026-03-03T08:00:00Z' }) },
    says: `
content/posts/2026/x.mdx:7  updated before it was written ← 2026-03-03T08:00:00Z ⇒ correct the date or the update
  expected: a moment after 2026-03-03T09:00:00Z
`,
  },
  {
    name: 'an unknown tag',
    change: { [X]: post({ tags: '[networkng]' }) },
    says: `content/posts/2026/x.mdx:6  unknown tag ← networkng`,
  },
  {
    name: 'an alias in place of its tag',
    change: { [X]: post({ tags: '[contacts]' }) },
    says: `content/posts/2026/x.mdx:6  unknown tag ← contacts`,
  },
  {
    name: 'a misspelt alias',
    change: { [X]: post({ tags: '[contact]' }) },
    says: `content/posts/2026/x.mdx:6  unknown tag ← contact`,
  },
  {
    name: 'an unknown tag in a block list',
    change: { [X]: post({ tags: '\n  - trust\n  - zebras' }) },
    says: `content/posts/2026/x.mdx:8  unknown tag ← zebras ⇒ add it to taxonomy/tags.yaml`,
  },
  {
    name: 'a tag twice',
    change: { [X]: post({ tags: '[trust, trust]' }) },
    says: `
content/posts/2026/x.mdx:6  the same tag twice ← trust ⇒ remove one of the two
  expected: each once
`,
  },
  {
    name: 'an unknown category',
    change: { [X]: post({ category: 'Opinion' }) },
    says: `
content/posts/2026/x.mdx:5  unknown category ← Opinion ⇒ did you mean "opinion"? Otherwise add it to taxonomy/categories.yaml
  expected: a category of taxonomy/categories.yaml
`,
  },
  {
    name: 'an unknown author',
    change: { [X]: post({ author: 'sally' }) },
    says: `content/posts/2026/x.mdx:4  unknown author ← sally ⇒ write authors/sally.yaml for them`,
  },
  {
    name: 'an unknown author of a retelling',
    change: { [X]: post({ retelling: '{ by: same, date: 2026-03-04, of: Y }' }) },
    says: `content/posts/2026/x.mdx:7  unknown author ← same ⇒ did you mean "sam"? Otherwise write authors/same.yaml for them`,
  },
  {
    name: 'a play although there are none',
    change: { [X]: post({ plays: '[the-crowded-room]' }) },
    says: `content/posts/2026/x.mdx:7  unknown play ← the-crowded-room`,
  },
  {
    name: 'an unknown play',
    change: {
      ...playbook({ ask: 'the-crowded-room' }),
      'plays/the-crowded-room.mdx': play(),
      [X]: post({ plays: '[the-crowded-rom]' }),
    },
    says: `content/posts/2026/x.mdx:7  unknown play ← the-crowded-rom ⇒ did you mean "the-crowded-room"? Otherwise remove it until the play is there`,
  },
  {
    name: 'a number where text belongs',
    change: { [X]: post({ title: '2012' }) },
    says: `content/posts/2026/x.mdx:2  wrong kind of value for title ← the number 2012 ⇒ put it in quotes: "2012"`,
  },
  {
    name: 'a date where text belongs',
    change: { [X]: post({ title: '2012-04-10' }) },
    says: `content/posts/2026/x.mdx:2  wrong kind of value for title ← the date 2012-04-10 ⇒ put it in quotes: "2012-04-10"`,
  },
  {
    name: 'a number as a slug',
    change: { [X]: post({ slug: '007' }) },
    says: `
content/posts/2026/x.mdx:7  wrong kind of value for slug ← the number 007 ⇒ put it in quotes: "007"
  expected: text
`,
  },
  {
    name: 'a list where text belongs',
    change: { [X]: post({ title: '[a, b]' }) },
    says: `content/posts/2026/x.mdx:2  wrong kind of value for title ← a list ⇒ write one text after the colon`,
  },
  {
    name: 'an empty text',
    change: { [X]: post({ title: '"  "' }) },
    says: `
content/posts/2026/x.mdx:2  empty title ← nothing ⇒ write it, or remove the line
  expected: text with something in it
`,
  },
  {
    name: 'a text with nothing after the colon',
    change: { [X]: post({ title: '' }) },
    says: `content/posts/2026/x.mdx:2  no title ← nothing ⇒ write it after the colon, or remove the line`,
  },
  {
    name: 'text where a list belongs',
    change: { [X]: post({ tags: 'networking' }) },
    says: `
content/posts/2026/x.mdx:6  wrong kind of value for tags ← networking ⇒ write each on a line of its own, after a hyphen and a space
  expected: a list
`,
  },
  {
    name: 'text where true or false belongs',
    change: { [X]: post({ draft: 'yes' }) },
    says: `content/posts/2026/x.mdx:7  wrong kind of value for draft ← yes`,
  },
  {
    name: 'text where keys belong',
    change: { [X]: post({ series: 'Thirds' }) },
    says: `
content/posts/2026/x.mdx:7  wrong kind of value for series ← Thirds ⇒ write its keys on lines of their own below it, indented by two spaces
  expected: lines of the form "key: value"
`,
  },
  {
    name: 'a fraction where a whole number belongs',
    change: { [X]: post({ series: '{ name: S, part: 1.5 }' }) },
    says: `
content/posts/2026/x.mdx:7  wrong kind of value for part (series) ← the number 1.5 ⇒ write a whole number, without quotes
  expected: a whole number
`,
  },
  {
    name: 'a number that is too small',
    change: { [X]: post({ series: '{ name: S, part: 0 }' }) },
    says: `
content/posts/2026/x.mdx:7  part (series) is too small ← the number 0 ⇒ write a larger number
  expected: 1 or more
`,
  },
  {
    name: 'a key missing inside another',
    change: { [X]: post({ series: '{ part: 1 }' }) },
    says: `
content/posts/2026/x.mdx:7  no name (series) ← nothing ⇒ add a line that begins with "name:"
  expected: text
`,
  },
  {
    name: 'an unknown word',
    change: { [X]: post({ format: 'qoute' }) },
    says: `
content/posts/2026/x.mdx:7  unknown format ← qoute ⇒ did you mean "quote"? Otherwise write one of these words
  expected: standard, aside, link, image or quote
`,
  },
  {
    name: 'a malformed address',
    change: { [X]: post({ retelling: '{ by: sam, date: 2026-03-04, of: Y, url: example.org }' }) },
    says: `
content/posts/2026/x.mdx:7  wrong form of url (retelling) ← example.org ⇒ write the whole address, from https:// on
  expected: an address that begins with https://
`,
  },
  {
    name: 'several problems in one file',
    change: { [X]: post({ date: '2026-03-03', tags: '[networkng]', draft: 'yes' }, '# Words') },
    says: `
content/posts/2026/x.mdx:3  a date without a time ← 2026-03-03
content/posts/2026/x.mdx:6  unknown tag ← networkng
content/posts/2026/x.mdx:7  wrong kind of value for draft ← yes
content/posts/2026/x.mdx:10  a heading of the first level ← # Words
`,
  },
  {
    name: 'a colon in a title',
    change: { [X]: post({ title: 'Then: now' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read ← title: Then: now ⇒ put the value in quotes, since it has a colon in it
  expected: one colon followed by a space on a line, the one after the key
`,
  },
  {
    name: 'an open quote',
    change: { [X]: post({ title: '"Then and now' }) },
    says: `content/posts/2026/x.mdx:2  a line that cannot be read ← title: "Then and now ⇒ end the value with the quote that it begins with; inside '…' write '' for an apostrophe`,
  },
  {
    name: 'a quote inside a quote',
    change: { [X]: post({ title: `'It's here'` }) },
    says: `content/posts/2026/x.mdx:2  a line that cannot be read ← title: 'It's here' ⇒ end the value with the quote that it begins with; inside '…' write '' for an apostrophe`,
  },
  {
    name: 'a title that begins with an at sign',
    change: { [X]: post({ title: '@home' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read ← title: @home
  expected: a value that begins with a letter or digit, or stands in quotes
`,
  },
  {
    name: 'a title that begins with a star',
    change: { [X]: post({ title: '*Now*' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read ← title: *Now*
  expected: a value that begins with * or & stands in quotes
`,
  },
  {
    name: 'a title that begins with an ampersand',
    change: { [X]: post({ title: '&more' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read ← title: &more
  expected: a value that begins with * or & stands in quotes
`,
  },
  {
    name: 'a title that begins with an exclamation mark',
    change: { [X]: post({ title: '!now' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read ← title: !now
  expected: a value that begins with ! stands in quotes
`,
  },
  {
    name: 'an open bracket',
    change: { [X]: post({ tags: '[networking', draft: 'true' }) },
    says: `
content/posts/2026/x.mdx:6  a line that cannot be read ← tags: [networking ⇒ add the closing bracket
  expected: a list that begins with [ ends with ], one that begins with { ends with }
`,
  },
  {
    name: 'a key twice',
    change: { [X]: post({ tags: '[trust]\ntitle: Z' }) },
    says: `content/posts/2026/x.mdx:7  a key given twice ← title: Z`,
  },
  {
    name: 'a tab before a key',
    change: { [X]: post({ tags: '\n\t- trust' }) },
    says: `
content/posts/2026/x.mdx:7  a tab at the beginning of a line ← - trust ⇒ replace the tab with spaces
  expected: spaces at the beginning of a line
`,
  },
  {
    name: 'lines that begin at different columns',
    change: { [X]: post({ series: '\n  name: S\n   part: 1' }) },
    says: `
content/posts/2026/x.mdx:9  a line that cannot be read ← part: 1 ⇒ indent this line as far as the lines that it belongs to
  expected: lines that belong together begin at the same column
`,
  },
  {
    name: 'a key without a colon',
    change: { [X]: post({ tags: '[trust]\ndraft' }) },
    says: `
content/posts/2026/x.mdx:7  a line that cannot be read ← draft ⇒ put a colon and a space after the key
  expected: lines of the form "key: value"
`,
  },
  {
    name: 'a key without a space after its colon',
    change: { [X]: post({ tags: '[trust]\ndraft:true' }) },
    says: `
content/posts/2026/x.mdx:7  a line that cannot be read ← draft:true ⇒ put a colon and a space after the key
  expected: lines of the form "key: value"
`,
  },
  {
    name: 'a backslash in double quotes',
    change: { [X]: post({ title: '"a\\qb"' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read ← title: "a\\qb" ⇒ put the value between '…' instead
  expected: in a value between "…", a backslash only before a quote or another backslash
`,
  },
  {
    name: 'front matter that is a list',
    change: { [X]: '---\n- title\n---\n\nWords.\n' },
    says: `
content/posts/2026/x.mdx:1  wrong kind of value for the whole block ← a list ⇒ write its keys on lines of their own
  expected: lines of the form "key: value"
`,
  },
  {
    name: 'empty front matter',
    change: { [X]: '---\n---\n\nWords.\n' },
    says: `
content/posts/2026/x.mdx:1  no date ← nothing
content/posts/2026/x.mdx:1  no author ← nothing
content/posts/2026/x.mdx:1  no category ← nothing
`,
  },
  {
    name: 'no front matter',
    change: { [X]: 'Words.\n' },
    says: `content/posts/2026/x.mdx:1  no front matter ← Words.`,
  },
  {
    name: 'an empty file',
    change: { [X]: '' },
    says: `content/posts/2026/x.mdx:1  no front matter ← nothing`,
  },
  {
    name: 'front matter without an end',
    change: { [X]: '---\ntitle: X\n\nWords.\n' },
    says: `content/posts/2026/x.mdx:1  front matter without an end ← nothing`,
  },
  {
    name: 'front matter that ends in four hyphens',
    change: { [X]: post().replace('\n---\n', '\n----\n') },
    says: `content/posts/2026/x.mdx:7  front matter without an end ← ----`,
  },
  {
    name: 'front matter between plus signs',
    change: { [X]: '+++\ntitle = "X"\n+++\n\nWords.\n' },
    says: `content/posts/2026/x.mdx:1  no front matter ← +++`,
  },
];
