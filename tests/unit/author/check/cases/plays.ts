import { play, playbook, playOf, post, site, words, type Case } from './case.ts';

const A = 'plays/a.mdx';
const B = 'plays/b.mdx';
const C = 'plays/c.mdx';

type Front = Parameters<typeof play>[0];

const row = (name: string, front: Front, says: string, more: Case['change'] = {}): Case => ({
  name,
  change: { ...playbook(), [A]: play(front), ...more },
  says,
});
/** Rows of two plays or three: A, B and C, each with a title of its own. */
const rows = (name: string, plays: readonly Front[], says: string, more: Case['change'] = {}): Case => ({
  name,
  change: {
    ...playbook(),
    ...Object.fromEntries(plays.map((front, at) => [[A, B, C][at] ?? '', play({ title: `P${at}`, ...front })])),
    ...more,
  },
  says,
});

const WITH_BANK = playbook({ ask: 'a', keep: 'b-side' });
const KEEPING: Case['change'] = { 'plays/b-side.mdx': play({ title: 'Q', habit: 'keep' }) };

const steps = (...minutes: readonly number[]): string =>
  `[${minutes.map((each) => `{ do: D., how: H., minutes: ${each} }`).join(', ')}]`;

/** Plays: what their schema says, what is looked at across them, and what others say of them. */
export const playCases: readonly Case[] = [
  row('a whole play', {}, ''),
  row(
    'every key of a play',
    {
      prep: '5',
      people: 'team',
      safety: '[]',
      safetyExtra: '[Never a name.]',
      before: '[]',
      after: '[]',
      sources: '[{ source: "Nobody (2014), On asking.", href: "https://example.org/a%28b%29" }]',
    },
    '',
  ),
  row(
    'seven steps, and the smallest version that is the whole play',
    {
      minutes: '7',
      steps: steps(1, 1, 1, 1, 1, 1, 1),
    },
    '',
  ),
  row('a smallest version as long as the play', { minutes: '2', steps: steps(1, 1) }, ''),
  rows(
    'plays before and after each other',
    [{ after: '[b, c]' }, { before: '[a]', after: '[c]' }, { before: '[a, b]' }],
    '',
  ),
  row('a post that names its play', {}, '', { 'posts/2026/x.mdx': post({ plays: '[a]' }) }),
  row('a draft beside a public post', { posts: '[2026/x, 2026/first-post]' }, '', {
    'posts/2026/x.mdx': post({ draft: 'true' }),
  }),
  row('habits of an assessment, each with a play', {}, '', { ...WITH_BANK, ...KEEPING }),
  {
    name: 'a text with headings, components, a picture and links',
    change: {
      ...playbook(),
      [A]: play(
        {},
        '## A\n\n<Aside label="x">\n\nWords.\n\n</Aside>\n\n![p](./p.png)\n\n[a](#a) [b](/2026/03/01/first-post/#a-heading) [c](../../about/)',
      ),
      'plays/p.png': 'p',
    },
    says: '',
  },
  row(
    'a misspelt key',
    { skipWhen: null, skipwhen: 'S.' },
    `
content/plays/a.mdx:1  no skipWhen
  expected: text
  received: nothing
  fix: add a line that begins with "skipWhen:"

content/plays/a.mdx:20  unknown key
  expected: title, habit, what, why, posts, signs, skipWhen, prep, minutes, smallest, people, need, safety, safetyExtra, steps, worked, example, variations, before, after, sources, story, changes or huddle
  received: skipwhen
  fix: did you mean "skipWhen"? Otherwise remove it
`,
  ),
  row(
    'a misspelt key of a step',
    { steps: '\n  - do: D.\n    how: H.\n    minutes: 5\n    minuts: 5' },
    `
content/plays/a.mdx:19  unknown key
  expected: do, how or minutes
  received: minuts
  fix: did you mean "minutes"? Otherwise remove it
`,
  ),
  row(
    'sentences that a comma or a colon cuts, and a label in place of an id',
    {
      habit: 'Help First',
      smallest: '{ minutes: 1, what: Let one go, and wait. }',
      worked: '\n  - You have found this: a question',
    },
    `
content/plays/a.mdx:3  wrong form of habit
  expected: a slug: small letters, digits and single hyphens
  received: Help First
  fix: write the id that it has in the assessment, in place of its label

content/plays/a.mdx:11  unknown key
  expected: minutes or what
  received: and wait.
  fix: write the keys on lines of their own: between { and } a comma ends a value

content/plays/a.mdx:17  wrong kind of value for worked, item 1
  expected: text
  received: lines of the form "key: value"
  fix: put all of it in quotes, since it has a colon in it
`,
  ),
  row(
    'no post',
    { posts: '[]' },
    `
content/plays/a.mdx:6  empty posts
  expected: at least one in the list
  received: an empty list
  fix: write at least one
`,
  ),
  row(
    'eight steps',
    { minutes: '8', steps: steps(1, 1, 1, 1, 1, 1, 1, 1) },
    `
content/plays/a.mdx:15  too many in steps
  expected: 7 at the most in the list
  received: a list
  fix: take from the list
`,
  ),
  row(
    'a smallest version of four minutes',
    { smallest: '{ minutes: 4, what: W. }' },
    `
content/plays/a.mdx:11  minutes (smallest) is too large
  expected: 3 at the most
  received: the number 4
  fix: write less
`,
  ),
  row(
    'half a minute',
    { steps: steps(4.5, 0.5) },
    `
content/plays/a.mdx:15  wrong kind of value for minutes (steps, item 1)
  expected: a whole number
  received: the number 4.5
  fix: write a whole number, without quotes

content/plays/a.mdx:15  wrong kind of value for minutes (steps, item 2)
  expected: a whole number
  received: the number 0.5
  fix: write a whole number, without quotes
`,
  ),
  row(
    'people that there are not',
    { people: 'pairs' },
    `
content/plays/a.mdx:12  unknown people
  expected: alone, pair or team
  received: pairs
  fix: did you mean "pair"? Otherwise write one of these words
`,
  ),
  row(
    'a list of safety that there is not',
    { safety: '[posting]' },
    `
content/plays/a.mdx:14  unknown safety, item 1
  expected: post or meet
  received: posting
  fix: write one of these words
`,
  ),
  row(
    'a list of safety twice',
    { safety: '[post, meet, post]' },
    `
content/plays/a.mdx:14  wrong form of safety
  expected: each of its words once
  received: a list
  fix: remove the second
`,
  ),
  row(
    'no word on safety',
    { safety: null },
    `
content/plays/a.mdx:1  no safety
  expected: a list
  received: nothing
  fix: add a line that begins with "safety:"
`,
  ),
  row(
    'a question for the huddle that asks nothing',
    { huddle: 'Talk about it.' },
    `
content/plays/a.mdx:20  wrong form of huddle
  expected: a question
  received: Talk about it.
  fix: end it with a question mark
`,
  ),
  row(
    'a source without https',
    { sources: '[{ source: S., href: example.org }]' },
    `
content/plays/a.mdx:21  wrong form of href (sources, item 1)
  expected: an address that begins with https://
  received: example.org
  fix: write the whole address, from https:// on
`,
  ),
  row(
    'a change on no day',
    { changes: '[{ date: 24 November, what: W. }]' },
    `
content/plays/a.mdx:19  a date in an unknown form
  expected: a plain day, such as 2026-11-22
  received: 24 November
  fix: write year, month and day as numbers, divided by hyphens, and leave nothing out
`,
  ),
  row(
    'changes in order, two of them on one day',
    { changes: '[{ date: 2026-03-03, what: W. }, { date: 2026-03-03, what: W. }, { date: 2026-04-01, what: W. }]' },
    '',
  ),
  row(
    'changes with the newest first',
    { changes: '\n  - { date: 2026-04-01, what: W. }\n  - date: 2026-03-03\n    what: W.' },
    `
content/plays/a.mdx:21  a change that is older than the one above it
  expected: 2026-04-01 or later: the oldest change comes first
  received: 2026-03-03
  fix: put the changes in order, or correct the day
`,
  ),
  row(
    'a change on no day after others is told of once',
    { changes: '[{ date: 2026-03-03, what: W. }, { date: May, what: W. }]' },
    `
content/plays/a.mdx:19  a date in an unknown form
  expected: a plain day, such as 2026-11-22
  received: May
  fix: write year, month and day as numbers, divided by hyphens, and leave nothing out
`,
  ),
  row(
    'other minutes than those of the steps',
    { minutes: '10' },
    `
content/plays/a.mdx:10  other minutes than those of the steps
  expected: 5, the sum of the steps
  received: 10
  fix: write 5, or correct the minutes of a step
`,
  ),
  row(
    'a smallest version that takes longer than the play',
    { minutes: '1', steps: steps(1) },
    `
content/plays/a.mdx:11  a smallest version that takes longer than the play
  expected: 1 at the most
  received: 2
  fix: write a smaller one, or correct one of the two numbers
`,
  ),
  row(
    'as many words as the printed card has room for',
    {
      minutes: '7',
      steps: steps(1, 1, 1, 1, 1, 1, 1).replace('D.', `"${words(46)}"`),
      safety: '[post]',
      safetyExtra: `["${words(33)}"]`,
      signs: `["${words(20)}", "${words(40)}"]`,
      worked: `["${words(16)}", "${words(20)}"]`,
    },
    '',
  ),
  row(
    'more words than the printed card has room for',
    {
      title: `"${words(7)}"`,
      what: `"${words(30)}"`,
      signs: `["${words(21)}"]`,
      skipWhen: `"${words(21)}"`,
      smallest: `{ minutes: 2, what: "${words(25)}" }`,
      need: `["${words(15)}", "${words(6)}"]`,
      steps: steps(2, 3).replaceAll('D.', `"${words(27)}"`),
      worked: `["${words(37)}"]`,
      safetyExtra: `["${words(13)}"]`,
    },
    (
      [
        [2, 'title', 6, 7, '1 word'],
        [4, 'what', 22, 30, '8 words'],
        [7, 'signs', 20, 21, '1 word'],
        [8, 'skipWhen', 20, 21, '1 word'],
        [11, 'smallest', 24, 25, '1 word'],
        [13, 'need', 20, 21, '1 word'],
        [15, 'steps', 52, 54, '2 words'],
        [16, 'worked', 36, 37, '1 word'],
        [21, 'safetyExtra', 12, 13, '1 word'],
      ] as const
    )
      .map(
        ([line, key, most, found, over]) => `
content/plays/a.mdx:${line}  more in ${key} than the printed card has room for
  expected: ${most} words at the most
  received: ${found} words
  fix: take ${over} out
`,
      )
      .join(''),
  ),
  row(
    'a post that nobody can read',
    { posts: '[2026/x]' },
    `
content/plays/a.mdx:6  a play whose posts are not public
  expected: at least one public post that it grew from
  received: 2026/x
  fix: name another post, or publish one of these
`,
    { 'posts/2026/x.mdx': post({ draft: 'true' }) },
  ),
  row(
    'posts that are not there, without a year, and twice',
    { posts: '[2026/first-pots, second-post, 2027/zebra, 2026/first-post, 2026/first-post]' },
    `
content/plays/a.mdx:6  unknown post
  expected: the path of a post below posts/, without .mdx
  received: 2026/first-pots
  fix: did you mean "2026/first-post"? Otherwise name another, or write the post first

content/plays/a.mdx:6  unknown post
  expected: the path of a post below posts/, without .mdx
  received: second-post
  fix: did you mean "2026/second-post"? Otherwise name another, or write the post first

content/plays/a.mdx:6  unknown post
  expected: the path of a post below posts/, without .mdx
  received: 2027/zebra
  fix: name another, or write the post first

content/plays/a.mdx:6  the same post twice
  expected: each once
  received: 2026/first-post
  fix: remove one of the two
`,
  ),
  row(
    'a play that is misspelt in a post',
    {},
    `
content/posts/2026/x.mdx:7  unknown play
  expected: the name of a file in plays/
  received: side-step
  fix: did you mean "side-steps"? Otherwise remove it until the play is there
`,
    { 'posts/2026/x.mdx': post({ plays: '[side-step]' }), 'plays/side-steps.mdx': play({ title: 'Q' }) },
  ),
  row('as many words as a play may have', {}, '', { [A]: playOf(words(250)) }),
  row(
    'a text that is too short, whose lists of tasks and footnotes do not count',
    {},
    `
content/plays/a.mdx:23  a text that is too short for a play
  expected: 120 to 250 words below the front matter, without what there is to tick
  received: 119 words
  fix: write 1 more
`,
    { [A]: playOf(`${words(119)}[^1]\n\n- [ ] Do it.\n\n[^1]: A note.`) },
  ),
  row(
    'a text that is too long, with its headings and what is in its components',
    {},
    `
content/plays/a.mdx:23  a text that is too long for a play
  expected: 120 to 250 words below the front matter, without what there is to tick
  received: 252 words
  fix: take 2 away
`,
    { [A]: playOf(`## What now\n\n${words(200)}\n\n<Aside label="Opinion">\n\n${words(50)}\n\n</Aside>`) },
  ),
  row(
    'a text of nothing but a component',
    {},
    `
content/plays/a.mdx:23  a text that is too short for a play
  expected: 120 to 250 words below the front matter, without what there is to tick
  received: 0 words
  fix: write 120 more
`,
    { [A]: playOf('<OneQuestion />') },
  ),
  row(
    'no text, which is told of once',
    {},
    `
content/plays/a.mdx:24  no text
  expected: a text below the front matter
  received: nothing
  fix: write the text; until it is there, keep the file out of the content folder
`,
    { [A]: playOf('') },
  ),
  rows(
    'two plays with one title',
    [{ title: 'Go first' }, { title: 'Go First' }],
    `
content/plays/b.mdx:2  two plays with one title
  expected: a title of its own
  received: Go First, which plays/a.mdx has too
  fix: give one of the two another title
`,
  ),
  row(
    'a file name that makes no address',
    {},
    `
content/plays/Go First.mdx:1  a file name that makes no address
  expected: small letters, digits and single hyphens
  received: Go First
  fix: rename it to go-first
`,
    { 'plays/Go First.mdx': play({ title: 'Q' }) },
  ),
  row(
    'a play in a folder',
    {},
    `
content/plays/x/b.mdx:1  a file that nothing reads
  expected: a post, page, author, taxonomy, settings, assessment, play or story file
  received: b.mdx
  fix: did you mean "plays/b.mdx"? Otherwise remove it, or keep it outside the content folder
`,
    { 'plays/x/b.mdx': play({ title: 'Q' }) },
  ),
  rows(
    'related plays that are not there, and twice',
    [{ after: '[b, b, zebra]' }, { before: '[a]' }],
    `
content/plays/a.mdx:21  the same play twice
  expected: each once
  received: b
  fix: remove one of the two

content/plays/a.mdx:21  unknown play
  expected: the name of a file in plays/
  received: zebra
  fix: remove it until the play is there
`,
  ),
  rows(
    'a play that does not say that it comes after',
    [{ after: '[b]' }, { before: '[c]' }, { after: '[b]' }],
    `
content/plays/a.mdx:21  a play that comes after this one and does not say so
  expected: a in "before" of plays/b.mdx
  received: c
  fix: add a there, or remove b here
`,
  ),
  rows(
    'a play that does not say that it comes before',
    [{}, { before: '[a]' }],
    `
content/plays/b.mdx:21  a play that comes before this one and does not say so
  expected: b in "after" of plays/a.mdx
  received: nothing
  fix: add b there, or remove a here
`,
  ),
  rows(
    'a list of related plays with something wrong with it is not told of as one-sided',
    [{ after: '[b]' }, { before: 'a' }],
    `
content/plays/b.mdx:21  wrong kind of value for before
  expected: a list
  received: a
  fix: write each on a line of its own, after a hyphen and a space
`,
  ),
  rows(
    'a play before itself',
    [{ before: '[a]' }],
    `
content/plays/a.mdx:21  plays in a circle
  expected: an order in which no play comes before itself
  received: a before a
  fix: take one of these steps out of "before" and "after"
`,
  ),
  rows(
    'plays in a circle',
    [
      { before: '[c]', after: '[b]' },
      { before: '[a]', after: '[c]' },
      { before: '[b]', after: '[a]' },
    ],
    `
content/plays/a.mdx:22  plays in a circle
  expected: an order in which no play comes before itself
  received: a before b before c before a
  fix: take one of these steps out of "before" and "after"
`,
  ),
  row(
    'a habit of no assessment',
    { habit: 'kepe' },
    `
content/plays/a.mdx:3  unknown habit
  expected: ask or keep
  received: kepe
  fix: did you mean "keep"? Otherwise write the id of a habit of the assessment
`,
    { ...WITH_BANK, ...KEEPING },
  ),
  row(
    'a habit by its label',
    { habit: 'ask-first' },
    `
content/plays/a.mdx:3  unknown habit
  expected: ask or keep
  received: ask-first
  fix: did you mean "ask"? Otherwise write the id of a habit of the assessment
`,
    { ...WITH_BANK, ...KEEPING },
  ),
  {
    name: 'plays without an assessment, whose habits nobody knows then',
    change: { [A]: play({ habit: 'zebra' }), [B]: play({ title: 'Q' }) },
    says: `
content/settings/site.yaml:1  plays without an assessment, so that no page shows them
  expected: "assessment", with the name of a file in assessments/: plays stand below its habits
  received: nothing
  fix: write that line, or remove the folder plays/
`,
  },
  row(
    'an assessment whose name is missing, which is told of once',
    {},
    `
content/settings/site.yaml:8  no assessment
  expected: text
  received: nothing
  fix: write it after the colon, or remove the line
`,
    { 'settings/site.yaml': site('') },
  ),
  row(
    'settings that cannot be read and may name an assessment',
    {},
    `
content/settings/site.yaml:9  a key given twice
  expected: each key once
  received: title: U
  fix: keep one of the two
`,
    { 'settings/site.yaml': `${site('bank')}title: U\n` },
  ),
  row(
    'a habit without a play',
    {},
    `
content/assessments/bank.yaml:16  a habit without a play
  expected: a play with "habit: keep"
  received: nothing
  fix: write one in plays/, or give the habit of another play
`,
    { ...WITH_BANK, 'plays/b-side.mdx': play({ title: 'Q' }) },
  ),
  row(
    'a play that an assessment leads to and that has no file',
    {},
    `
content/assessments/bank.yaml:22  unknown play
  expected: the name of a file in plays/
  received: b-side
  fix: did you mean "b-sides"? Otherwise write the file, or lead to another play
`,
    { ...WITH_BANK, 'plays/b-sides.mdx': play({ title: 'Q', habit: 'keep' }) },
  ),
  {
    name: 'links, headings, components and pictures of a play',
    change: {
      ...playbook(),
      [A]: play({}, '# A\n\n<Asid label="x">\n\nWords.\n\n</Asid>\n\n![p](./p.png)\n\n[a](#b) [b](/zebra/)'),
    },
    says: `
content/plays/a.mdx:23  a heading of the first level
  expected: headings of the text begin with ##
  received: # A
  fix: write ##; the title is the heading of the first level

content/plays/a.mdx:25  unknown component
  expected: <Aside>, <AssessmentLink>, <Figure>, <OneQuestion>, <PullQuote>, <Sheet>, <ThenAndNow>, <VideoLink>, <BranchingScenario>, <DraftHelper>, <IfThenPlan>, <OpenerBuilder>, <PlayChecklist>, <PromiseLedger> or <ThirdsLog>
  received: <Asid>
  fix: did you mean "Aside"? Otherwise write the text without it

content/plays/a.mdx:31  an image that is not there
  expected: a file beside this one, such as ./picture.png
  received: ./p.png
  fix: put the picture there, or correct the name

content/plays/a.mdx:33  a link to a heading that is not there
  expected: the anchor of a heading of that text
  received: #b
  fix: did you mean "#a"? Otherwise write the heading in small letters, with hyphens for its spaces

content/plays/a.mdx:33  a link to nothing
  expected: the address of a page that is there
  received: /zebra/
  fix: correct the address
`,
  },
  row('a link to a play', {}, '', { 'posts/2026/x.mdx': post({}, '[a](/playbook/a/) [b](/playbook/print/)') }),
  row(
    'a play that the home page leads to and that is not there',
    {},
    `
content/settings/site.yaml:9  readersPlay names a play that is not there
  expected: the name of a file in plays/, without .mdx
  received: aa
  fix: did you mean "a"? Otherwise correct the line, or remove it
`,
    { ...WITH_BANK, ...KEEPING, 'settings/site.yaml': `${site('bank')}readersPlay: aa\n` },
  ),
  row('a play that the home page leads to', {}, '', {
    ...WITH_BANK,
    ...KEEPING,
    'settings/site.yaml': `${site('bank')}readersPlay: a\n`,
  }),
  row(
    'a play with the name of a page',
    {},
    `
content/plays/print.mdx:1  an address that the site needs for itself
  expected: another name than print
  received: print
  fix: give the play another name, such as print-1
`,
    { 'plays/print.mdx': play({ title: 'Q' }) },
  ),
  {
    name: 'exercises whose parts do not go together',
    change: {
      ...playbook(),
      [A]: play(
        {},
        '<PlayChecklist label="L" due="yes" rounds="3">\n\n- [ ] A *b*\n- [ ] C\n  - [ ] D\n- [ ] A b\n\n</PlayChecklist>\n\n<IfThenPlan when="If it rings" act="then I answer." />',
      ),
    },
    says: `
content/plays/a.mdx:23  wrong form of rounds of <PlayChecklist>
  expected: one of "due" and "rounds": what has days is gone through once
  received: 3
  fix: remove one of the two

content/plays/a.mdx:26  a task of <PlayChecklist> with more than its words, or less
  expected: one line of the form "- [ ] Something to do"
  received: a list
  fix: give each thing to do a line of its own

content/plays/a.mdx:28  a task of <PlayChecklist> that stands there twice
  expected: other words in each line: a tick is kept by the words of its line
  received: A b
  fix: say how the two differ, or remove one

content/plays/a.mdx:32  wrong form of when of <IfThenPlan>
  expected: what follows "If", without a full stop
  received: If it rings
  fix: write it rings

content/plays/a.mdx:32  wrong form of act of <IfThenPlan>
  expected: what follows "then I", without a full stop
  received: then I answer.
  fix: write answer
`,
  },
  {
    name: 'attributes of exercises that are no text, or without their word',
    change: {
      ...playbook(),
      [A]: play(
        {},
        '<PlayChecklist label="L" due>\n\n- [ ] A\n\n</PlayChecklist>\n\n<DraftHelper label={1}>\n\n- [ ] A\n\n</DraftHelper>',
      ),
    },
    says: `
content/plays/a.mdx:23  unknown due of <PlayChecklist>
  expected: yes
  received: nothing
  fix: write due="yes"

content/plays/a.mdx:29  a value of <DraftHelper> that is no text
  expected: text between quotes
  received: label={1}
  fix: write label="text"
`,
  },
  {
    name: 'tasks that are more than a line of words',
    change: {
      ...playbook(),
      [A]: play(
        {},
        '<PlayChecklist label="L">\n\n- [ ] <Aside label="x">y</Aside>\n- [ ] A\n  goes on\n- [ ] B\n\n</PlayChecklist>',
      ),
    },
    says: `
content/plays/a.mdx:25  a task of <PlayChecklist> with more than its words, or less
  expected: one line of the form "- [ ] Something to do"
  received: <Aside>
  fix: give each thing to do a line of its own

content/plays/a.mdx:27  a task of <PlayChecklist> that goes on in the next line
  expected: one line of the form "- [ ] Something to do"
  received: goes on
  fix: begin this line with "- [ ] ", or put both in one line
`,
  },
  {
    name: 'exercises with the wrong things in them',
    change: {
      ...playbook(),
      [A]: play(
        {},
        '<PlayChecklist label="L" rounds="1">\n\n- [ ] A\n- [x] B\n\n</PlayChecklist>\n\n<DraftHelper label="L">\n\nWords.\n\n- [ ] A\n\n</DraftHelper>\n\n<PlayChecklist label="M">\n\n- [ ] A\n\n</PlayChecklist>\n\n<BranchingScenario />\n\n<ThirdsLog>\n\nWords.\n\n</ThirdsLog>',
      ),
      'posts/2026/x.mdx': post({}, '<ThirdsLog />'),
    },
    says: `
content/plays/a.mdx:23  unknown rounds of <PlayChecklist>
  expected: 2, 3, 4, 5, 6, 7, 8 or 9
  received: 1
  fix: did you mean "2"? Otherwise write one of these words

content/plays/a.mdx:26  <PlayChecklist> with something else than a list of tasks in it
  expected: lines of the form "- [ ] Something to do", with empty lines around them
  received: a list without boxes, or with ticked ones
  fix: begin each line with "- [ ] ", and move everything else out of the tag

content/plays/a.mdx:32  <DraftHelper> with something else than a list of tasks in it
  expected: lines of the form "- [ ] Something to do", with empty lines around them
  received: a paragraph
  fix: begin each line with "- [ ] ", and move everything else out of the tag

content/plays/a.mdx:38  <PlayChecklist> twice
  expected: <PlayChecklist> once in a text
  received: another
  fix: remove one of the two; the first is in line 23

content/plays/a.mdx:44  <BranchingScenario> without a story
  expected: "story" in the front matter, with the name of a file in scenarios/
  received: nothing
  fix: write that line, or remove the tag

content/plays/a.mdx:46  <ThirdsLog> with something in it
  expected: <ThirdsLog />
  received: <ThirdsLog>…</ThirdsLog>
  fix: end the tag with /> and write the text outside of it

content/posts/2026/x.mdx:9  an exercise outside the playbook
  expected: <ThirdsLog> in a file of plays/
  received: <ThirdsLog>
  fix: remove it, and link to the play that has it
`,
  },
  row(
    'a play without front matter',
    {},
    `
content/plays/b.mdx:1  no front matter
  expected: a first line of three hyphens, then lines such as "title: …", then three hyphens again
  received: Words.
  fix: begin the file with its front matter
`,
    { [B]: 'Words.\n' },
  ),
];
