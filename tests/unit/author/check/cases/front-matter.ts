import { page, play, playbook, post, type Case } from './case.ts';

const X = 'posts/2026/x.mdx';

/** Front matter and YAML: keys, values, dates, names. */
export const frontMatterCases: readonly Case[] = [
  {
    name: 'an unknown key',
    change: { [X]: post({ titel: 'X' }) },
    says: `
content/posts/2026/x.mdx:7  unknown key
  expected: title, date, updated, standfirst, description, author, category, tags, draft, unlisted, featured, format, series, plays, thenAndNow, changes, guid, slug, socialImage, third, huddleQuestion or retelling
  received: titel
  fix: did you mean "title"? Otherwise remove it
`,
  },
  {
    name: 'an unknown key that is near nothing',
    change: { [X]: post({ colour: 'red' }) },
    says: `
content/posts/2026/x.mdx:7  unknown key
  expected: title, date, updated, standfirst, description, author, category, tags, draft, unlisted, featured, format, series, plays, thenAndNow, changes, guid, slug, socialImage, third, huddleQuestion or retelling
  received: colour
  fix: remove it
`,
  },
  {
    name: 'an unknown key inside another',
    change: { [X]: post({ series: '{ name: S, part: 1, prat: 2 }' }) },
    says: `
content/posts/2026/x.mdx:7  unknown key
  expected: name or part
  received: prat
  fix: did you mean "part"? Otherwise remove it
`,
  },
  {
    name: 'an unknown key of a page',
    change: { 'pages/y.mdx': page({ desciption: 'x' }) },
    says: `
content/pages/y.mdx:4  unknown key
  expected: title, description, updated, showMix, draft or unlisted
  received: desciption
  fix: did you mean "description"? Otherwise remove it
`,
  },
  {
    name: 'no date',
    change: { [X]: post({ date: null }) },
    says: `
content/posts/2026/x.mdx:1  no date
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: nothing
  fix: add a line that begins with "date:"
`,
  },
  {
    name: 'a date with nothing after the colon',
    change: { [X]: post({ date: '' }) },
    says: `
content/posts/2026/x.mdx:3  no date
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: nothing
  fix: write it after the colon
`,
  },
  {
    name: 'no author and no category',
    change: { [X]: post({ author: null, category: null }) },
    says: `
content/posts/2026/x.mdx:1  no author
  expected: text
  received: nothing
  fix: add a line that begins with "author:"

content/posts/2026/x.mdx:1  no category
  expected: text
  received: nothing
  fix: add a line that begins with "category:"
`,
  },
  {
    name: 'a date without a zone, in winter',
    change: { [X]: post({ date: '2026-03-03T09:00:00' }) },
    says: `
content/posts/2026/x.mdx:3  a date without a zone
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 2026-03-03T09:00:00
  fix: write 2026-03-03T09:00:00+00:00 if it was 09:00:00 in Europe/London
`,
  },
  {
    name: 'a date without a zone, in summer',
    change: { [X]: post({ date: '2025-07-03 09:00' }) },
    says: `
content/posts/2026/x.mdx:3  a date without a zone
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 2025-07-03 09:00
  fix: write 2025-07-03T09:00+01:00 if it was 09:00 in Europe/London
`,
  },
  {
    name: 'a quoted date without a zone',
    change: { [X]: post({ date: '"2026-03-03T09:00:00"' }) },
    says: `
content/posts/2026/x.mdx:3  a date without a zone
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 2026-03-03T09:00:00
  fix: write 2026-03-03T09:00:00+00:00 if it was 09:00:00 in Europe/London
`,
  },
  {
    name: 'a date that is only a day',
    change: { [X]: post({ date: '2026-03-03' }) },
    says: `
content/posts/2026/x.mdx:3  a date without a time
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 2026-03-03
  fix: write 2026-03-03T09:00:00+00:00 if it was 09:00:00 in Europe/London
`,
  },
  {
    name: 'an update that is only a day',
    change: { [X]: post({ updated: '2026-03-04' }) },
    says: `
content/posts/2026/x.mdx:7  a date without a time
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 2026-03-04
  fix: write 2026-03-04T09:00:00+00:00 if it was 09:00:00 in Europe/London
`,
  },
  {
    name: 'a date in words',
    change: { [X]: post({ date: '3 March 2026' }) },
    says: `
content/posts/2026/x.mdx:3  a date in an unknown form
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 3 March 2026
  fix: write year, month and day as numbers, divided by hyphens, and leave nothing out
`,
  },
  {
    name: 'a date that is a number',
    change: { [X]: post({ date: '2026' }) },
    says: `
content/posts/2026/x.mdx:3  a date in an unknown form
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: the number 2026
  fix: write year, month and day as numbers, divided by hyphens, and leave nothing out
`,
  },
  {
    name: 'a date that is a list',
    change: { [X]: post({ date: '[2026]' }) },
    says: `
content/posts/2026/x.mdx:3  a date in an unknown form
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: a list
  fix: write year, month and day as numbers, divided by hyphens, and leave nothing out
`,
  },
  {
    name: 'a month that does not exist',
    change: { [X]: post({ date: '2026-13-03T09:00:00Z' }) },
    says: `
content/posts/2026/x.mdx:3  a date that does not exist
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 2026-13-03T09:00:00Z
  fix: correct the day or the time
`,
  },
  {
    name: 'an hour that does not exist',
    change: { [X]: post({ date: '2026-03-03T25:00:00Z' }) },
    says: `
content/posts/2026/x.mdx:3  a date that does not exist
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 2026-03-03T25:00:00Z
  fix: correct the day or the time
`,
  },
  {
    name: 'a zone by its name',
    change: { [X]: post({ date: '2026-03-03T09:00:00 GMT' }) },
    says: `
content/posts/2026/x.mdx:3  a date with a zone in an unknown form
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 2026-03-03T09:00:00 GMT
  fix: end it with the hours and minutes from Greenwich, such as +01:00
`,
  },
  {
    name: 'a zone with a space before it',
    change: { [X]: post({ date: '2026-03-03T09:00:00 +01:00' }) },
    says: `
content/posts/2026/x.mdx:3  a date in an unknown form
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 2026-03-03T09:00:00 +01:00
  fix: write 2026-03-03T09:00:00+01:00
`,
  },
  {
    name: 'a plain day with a time: changes',
    change: { [X]: post({ changes: '[{ date: 2026-03-04T10:00:00Z, words: Typo }]' }) },
    says: `
content/posts/2026/x.mdx:7  a plain day with a time
  expected: a plain day, such as 2026-11-22
  received: 2026-03-04T10:00:00Z
  fix: write 2026-03-04
`,
  },
  {
    name: 'a plain day that does not exist: thenAndNow',
    change: { [X]: post({ thenAndNow: '{ before: Was, now: Is, date: 2026-02-30 }' }) },
    says: `
content/posts/2026/x.mdx:7  a date that does not exist
  expected: a plain day, such as 2026-11-22
  received: 2026-02-30
  fix: correct the day or the time
`,
  },
  {
    name: 'a quoted day that does not exist',
    change: { [X]: post({ thenAndNow: '{ before: Was, now: Is, date: "2026-02-30" }' }) },
    says: `
content/posts/2026/x.mdx:7  a date that does not exist
  expected: a plain day, such as 2026-11-22
  received: 2026-02-30
  fix: correct the day or the time
`,
  },
  {
    name: 'a plain day with one digit: retelling',
    change: { [X]: post({ retelling: '{ by: sam, date: 2026-3-4, of: Y }' }) },
    says: `
content/posts/2026/x.mdx:7  a date in an unknown form
  expected: a plain day, such as 2026-11-22
  received: 2026-3-4
  fix: write year, month and day as numbers, divided by hyphens, and leave nothing out
`,
  },
  {
    name: 'no day in a change',
    change: { [X]: post({ changes: '[{ words: Typo }]' }) },
    says: `
content/posts/2026/x.mdx:7  no date (changes, item 1)
  expected: a plain day, such as 2026-11-22
  received: nothing
  fix: add a line that begins with "date:"
`,
  },
  {
    name: 'an update of a page with a time',
    change: { 'pages/y.mdx': page({ updated: '2026-03-04T10:00:00Z' }) },
    says: `
content/pages/y.mdx:4  a plain day with a time
  expected: a plain day, such as 2026-11-22
  received: 2026-03-04T10:00:00Z
  fix: write 2026-03-04
`,
  },
  {
    name: 'an update of a page that does not exist',
    change: { 'pages/y.mdx': page({ updated: '2026-02-30' }) },
    says: `
content/pages/y.mdx:4  a date that does not exist
  expected: a plain day, such as 2026-11-22
  received: 2026-02-30
  fix: correct the day or the time
`,
  },
  {
    name: 'updated before it was written',
    change: { [X]: post({ updated: '2026-03-03T08:00:00Z' }) },
    says: `
content/posts/2026/x.mdx:7  updated before it was written
  expected: a moment after 2026-03-03T09:00:00Z
  received: 2026-03-03T08:00:00Z
  fix: correct the date or the update
`,
  },
  {
    name: 'an unknown tag',
    change: { [X]: post({ tags: '[networkng]' }) },
    says: `
content/posts/2026/x.mdx:6  unknown tag
  expected: a tag of taxonomy/tags.yaml
  received: networkng
  fix: did you mean "networking"? Otherwise add it to taxonomy/tags.yaml
`,
  },
  {
    name: 'an unknown tag that is another name of one',
    change: { [X]: post({ tags: '[contacts]' }) },
    says: `
content/posts/2026/x.mdx:6  unknown tag
  expected: a tag of taxonomy/tags.yaml
  received: contacts
  fix: did you mean "networking"? Otherwise add it to taxonomy/tags.yaml
`,
  },
  {
    name: 'an unknown tag that is nearly another name of one',
    change: { [X]: post({ tags: '[contact]' }) },
    says: `
content/posts/2026/x.mdx:6  unknown tag
  expected: a tag of taxonomy/tags.yaml
  received: contact
  fix: did you mean "networking"? Otherwise add it to taxonomy/tags.yaml
`,
  },
  {
    name: 'an unknown tag in a list of lines',
    change: { [X]: post({ tags: '\n  - trust\n  - zebras' }) },
    says: `
content/posts/2026/x.mdx:8  unknown tag
  expected: a tag of taxonomy/tags.yaml
  received: zebras
  fix: add it to taxonomy/tags.yaml
`,
  },
  {
    name: 'a tag twice',
    change: { [X]: post({ tags: '[trust, trust]' }) },
    says: `
content/posts/2026/x.mdx:6  the same tag twice
  expected: each once
  received: trust
  fix: remove one of the two
`,
  },
  {
    name: 'an unknown category',
    change: { [X]: post({ category: 'Opinion' }) },
    says: `
content/posts/2026/x.mdx:5  unknown category
  expected: a category of taxonomy/categories.yaml
  received: Opinion
  fix: did you mean "opinion"? Otherwise add it to taxonomy/categories.yaml
`,
  },
  {
    name: 'an unknown author',
    change: { [X]: post({ author: 'sally' }) },
    says: `
content/posts/2026/x.mdx:4  unknown author
  expected: the name of a file in authors/
  received: sally
  fix: write authors/sally.yaml for them
`,
  },
  {
    name: 'an unknown author of a retelling',
    change: { [X]: post({ retelling: '{ by: same, date: 2026-03-04, of: Y }' }) },
    says: `
content/posts/2026/x.mdx:7  unknown author
  expected: the name of a file in authors/
  received: same
  fix: did you mean "sam"? Otherwise write authors/same.yaml for them
`,
  },
  {
    name: 'a play, before there are plays',
    change: { [X]: post({ plays: '[the-crowded-room]' }) },
    says: `
content/posts/2026/x.mdx:7  unknown play
  expected: the name of a file in plays/
  received: the-crowded-room
  fix: remove it until the play is there
`,
  },
  {
    name: 'a play that is not there',
    change: {
      ...playbook({ ask: 'the-crowded-room' }),
      'plays/the-crowded-room.mdx': play(),
      [X]: post({ plays: '[the-crowded-rom]' }),
    },
    says: `
content/posts/2026/x.mdx:7  unknown play
  expected: the name of a file in plays/
  received: the-crowded-rom
  fix: did you mean "the-crowded-room"? Otherwise remove it until the play is there
`,
  },
  {
    name: 'a number where text belongs',
    change: { [X]: post({ title: '2012' }) },
    says: `
content/posts/2026/x.mdx:2  wrong kind of value for title
  expected: text
  received: the number 2012
  fix: put it in quotes: "2012"
`,
  },
  {
    name: 'a date where text belongs',
    change: { [X]: post({ title: '2012-04-10' }) },
    says: `
content/posts/2026/x.mdx:2  wrong kind of value for title
  expected: text
  received: the date 2012-04-10
  fix: put it in quotes: "2012-04-10"
`,
  },
  {
    name: 'a number as a slug',
    change: { [X]: post({ slug: '007' }) },
    says: `
content/posts/2026/x.mdx:7  wrong kind of value for slug
  expected: text
  received: the number 007
  fix: put it in quotes: "007"
`,
  },
  {
    name: 'a list where text belongs',
    change: { [X]: post({ title: '[a, b]' }) },
    says: `
content/posts/2026/x.mdx:2  wrong kind of value for title
  expected: text
  received: a list
  fix: write one text after the colon
`,
  },
  {
    name: 'an empty text',
    change: { [X]: post({ title: '"  "' }) },
    says: `
content/posts/2026/x.mdx:2  empty title
  expected: text with something in it
  received: nothing
  fix: write it, or remove the line
`,
  },
  {
    name: 'a text with nothing after the colon',
    change: { [X]: post({ title: '' }) },
    says: `
content/posts/2026/x.mdx:2  no title
  expected: text
  received: nothing
  fix: write it after the colon, or remove the line
`,
  },
  {
    name: 'text where a list belongs',
    change: { [X]: post({ tags: 'networking' }) },
    says: `
content/posts/2026/x.mdx:6  wrong kind of value for tags
  expected: a list
  received: networking
  fix: write each on a line of its own, after a hyphen and a space
`,
  },
  {
    name: 'text where true or false belongs',
    change: { [X]: post({ draft: 'yes' }) },
    says: `
content/posts/2026/x.mdx:7  wrong kind of value for draft
  expected: true or false
  received: yes
  fix: write true or false, without quotes
`,
  },
  {
    name: 'text where keys belong',
    change: { [X]: post({ series: 'Thirds' }) },
    says: `
content/posts/2026/x.mdx:7  wrong kind of value for series
  expected: lines of the form "key: value"
  received: Thirds
  fix: write its keys on lines of their own below it, indented by two spaces
`,
  },
  {
    name: 'a number that is no whole number',
    change: { [X]: post({ series: '{ name: S, part: 1.5 }' }) },
    says: `
content/posts/2026/x.mdx:7  wrong kind of value for part (series)
  expected: a whole number
  received: the number 1.5
  fix: write a whole number, without quotes
`,
  },
  {
    name: 'a number that is too small',
    change: { [X]: post({ series: '{ name: S, part: 0 }' }) },
    says: `
content/posts/2026/x.mdx:7  part (series) is too small
  expected: 1 or more
  received: the number 0
  fix: write a larger number
`,
  },
  {
    name: 'a key missing inside another',
    change: { [X]: post({ series: '{ part: 1 }' }) },
    says: `
content/posts/2026/x.mdx:7  no name (series)
  expected: text
  received: nothing
  fix: add a line that begins with "name:"
`,
  },
  {
    name: 'a word that is none of those known',
    change: { [X]: post({ format: 'qoute' }) },
    says: `
content/posts/2026/x.mdx:7  unknown format
  expected: standard, aside, link, image or quote
  received: qoute
  fix: did you mean "quote"? Otherwise write one of these words
`,
  },
  {
    name: 'an address that is none',
    change: { [X]: post({ retelling: '{ by: sam, date: 2026-03-04, of: Y, url: example.org }' }) },
    says: `
content/posts/2026/x.mdx:7  wrong form of url (retelling)
  expected: an address that begins with https://
  received: example.org
  fix: write the whole address, from https:// on
`,
  },
  {
    name: 'several things wrong in one file, all at once',
    change: { [X]: post({ date: '2026-03-03', tags: '[networkng]', draft: 'yes' }, '# Words') },
    says: `
content/posts/2026/x.mdx:3  a date without a time
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: 2026-03-03
  fix: write 2026-03-03T09:00:00+00:00 if it was 09:00:00 in Europe/London

content/posts/2026/x.mdx:6  unknown tag
  expected: a tag of taxonomy/tags.yaml
  received: networkng
  fix: did you mean "networking"? Otherwise add it to taxonomy/tags.yaml

content/posts/2026/x.mdx:7  wrong kind of value for draft
  expected: true or false
  received: yes
  fix: write true or false, without quotes

content/posts/2026/x.mdx:10  a heading of the first level
  expected: headings of the text begin with ##
  received: # Words
  fix: write ##; the title is the heading of the first level
`,
  },
  {
    name: 'a colon in a title',
    change: { [X]: post({ title: 'Then: now' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read
  expected: one colon followed by a space on a line, the one after the key
  received: title: Then: now
  fix: put the value in quotes, since it has a colon in it
`,
  },
  {
    name: 'a quote that does not end',
    change: { [X]: post({ title: '"Then and now' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read
  expected: a value between two quotes, and nothing after the second
  received: title: "Then and now
  fix: end the value with the quote that it begins with; inside '…' write '' for an apostrophe
`,
  },
  {
    name: 'a quote inside a quote',
    change: { [X]: post({ title: `'It's here'` }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read
  expected: a value between two quotes, and nothing after the second
  received: title: 'It's here'
  fix: end the value with the quote that it begins with; inside '…' write '' for an apostrophe
`,
  },
  {
    name: 'a title that begins with an at sign',
    change: { [X]: post({ title: '@home' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read
  expected: a value that begins with a letter or digit, or stands in quotes
  received: title: @home
  fix: put the value in quotes
`,
  },
  {
    name: 'a title that begins with a star',
    change: { [X]: post({ title: '*Now*' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read
  expected: a value that begins with * or & stands in quotes
  received: title: *Now*
  fix: put the value in quotes
`,
  },
  {
    name: 'a title that begins with an ampersand',
    change: { [X]: post({ title: '&more' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read
  expected: a value that begins with * or & stands in quotes
  received: title: &more
  fix: put the value in quotes
`,
  },
  {
    name: 'a title that begins with an exclamation mark',
    change: { [X]: post({ title: '!now' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read
  expected: a value that begins with ! stands in quotes
  received: title: !now
  fix: put the value in quotes
`,
  },
  {
    name: 'a list whose bracket stays open',
    change: { [X]: post({ tags: '[networking', draft: 'true' }) },
    says: `
content/posts/2026/x.mdx:6  a line that cannot be read
  expected: a list that begins with [ ends with ], one that begins with { ends with }
  received: tags: [networking
  fix: add the closing bracket
`,
  },
  {
    name: 'a key twice',
    change: { [X]: post({ tags: '[trust]\ntitle: Z' }) },
    says: `
content/posts/2026/x.mdx:7  a key given twice
  expected: each key once
  received: title: Z
  fix: keep one of the two
`,
  },
  {
    name: 'a tab before a key',
    change: { [X]: post({ tags: '\n\t- trust' }) },
    says: `
content/posts/2026/x.mdx:7  a tab at the beginning of a line
  expected: spaces at the beginning of a line
  received: - trust
  fix: replace the tab with spaces
`,
  },
  {
    name: 'lines that begin at different columns',
    change: { [X]: post({ series: '\n  name: S\n   part: 1' }) },
    says: `
content/posts/2026/x.mdx:9  a line that cannot be read
  expected: lines that belong together begin at the same column
  received: part: 1
  fix: indent this line as far as the lines that it belongs to
`,
  },
  {
    name: 'a key without a colon',
    change: { [X]: post({ tags: '[trust]\ndraft' }) },
    says: `
content/posts/2026/x.mdx:7  a line that cannot be read
  expected: lines of the form "key: value"
  received: draft
  fix: put a colon and a space after the key
`,
  },
  {
    name: 'a key without a space after its colon',
    change: { [X]: post({ tags: '[trust]\ndraft:true' }) },
    says: `
content/posts/2026/x.mdx:7  a line that cannot be read
  expected: lines of the form "key: value"
  received: draft:true
  fix: put a colon and a space after the key
`,
  },
  {
    name: 'a backslash in double quotes',
    change: { [X]: post({ title: '"a\\qb"' }) },
    says: `
content/posts/2026/x.mdx:2  a line that cannot be read
  expected: in a value between "…", a backslash only before a quote or another backslash
  received: title: "a\\qb"
  fix: put the value between '…' instead
`,
  },
  {
    name: 'front matter that is a list',
    change: { [X]: '---\n- title\n---\n\nWords.\n' },
    says: `
content/posts/2026/x.mdx:1  wrong kind of value for the whole block
  expected: lines of the form "key: value"
  received: a list
  fix: write its keys on lines of their own
`,
  },
  {
    name: 'empty front matter',
    change: { [X]: '---\n---\n\nWords.\n' },
    says: `
content/posts/2026/x.mdx:1  no date
  expected: a day with time and zone, such as 2026-11-22T09:30:00+00:00
  received: nothing
  fix: add a line that begins with "date:"

content/posts/2026/x.mdx:1  no author
  expected: text
  received: nothing
  fix: add a line that begins with "author:"

content/posts/2026/x.mdx:1  no category
  expected: text
  received: nothing
  fix: add a line that begins with "category:"
`,
  },
  {
    name: 'no front matter',
    change: { [X]: 'Words.\n' },
    says: `
content/posts/2026/x.mdx:1  no front matter
  expected: a first line of three hyphens, then lines such as "title: …", then three hyphens again
  received: Words.
  fix: begin the file with its front matter
`,
  },
  {
    name: 'an empty file',
    change: { [X]: '' },
    says: `
content/posts/2026/x.mdx:1  no front matter
  expected: a first line of three hyphens, then lines such as "title: …", then three hyphens again
  received: nothing
  fix: begin the file with its front matter
`,
  },
  {
    name: 'front matter without an end',
    change: { [X]: '---\ntitle: X\n\nWords.\n' },
    says: `
content/posts/2026/x.mdx:1  front matter without an end
  expected: a line of three hyphens, and nothing else, after the front matter
  received: nothing
  fix: write a line of three hyphens between the front matter and the text
`,
  },
  {
    name: 'front matter that ends in four hyphens',
    change: { [X]: post().replace('\n---\n', '\n----\n') },
    says: `
content/posts/2026/x.mdx:7  front matter without an end
  expected: a line of three hyphens, and nothing else, after the front matter
  received: ----
  fix: write a line of three hyphens between the front matter and the text
`,
  },
  {
    name: 'front matter between plus signs',
    change: { [X]: '+++\ntitle = "X"\n+++\n\nWords.\n' },
    says: `
content/posts/2026/x.mdx:1  no front matter
  expected: a first line of three hyphens, then lines such as "title: …", then three hyphens again
  received: +++
  fix: begin the file with its front matter
`,
  },
];
