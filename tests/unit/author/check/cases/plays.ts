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
/** Two or three plays, A, B and C, with different titles. */
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

/** Plays: their schema, the rules across them, and what refers to them. */
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
    'as many steps as there may be',
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
content/plays/a.mdx:1  no skipWhen ← nothing ⇒ add a line that begins with "skipWhen:"
  expected: text
content/plays/a.mdx:20  unknown key ← skipwhen ⇒ did you mean "skipWhen"? Otherwise remove it
  expected: title, habit, what, picture, pictureAlt, why, posts, signs, skipWhen, prep, minutes, smallest, people, need, safety, safetyExtra, steps, worked, example, variations, before, after, sources, story, changes or huddle
`,
  ),
  row(
    'a misspelt key of a step',
    { steps: '\n  - do: D.\n    how: H.\n    minutes: 5\n    minuts: 5' },
    `
content/plays/a.mdx:19  unknown key ← minuts ⇒ did you mean "minutes"? Otherwise remove it
  expected: do, how or minutes
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
content/plays/a.mdx:3  wrong form of habit ← Help First ⇒ write the id that it has in the assessment, in place of its label
  expected: a slug: small letters, digits and single hyphens
content/plays/a.mdx:11  unknown key ← and wait. ⇒ write the keys on lines of their own: between { and } a comma ends a value
  expected: minutes or what
content/plays/a.mdx:17  wrong kind of value for worked, item 1 ← lines of the form "key: value" ⇒ put all of it in quotes, since it has a colon in it
  expected: text
`,
  ),
  row(
    'no post',
    { posts: '[]' },
    `
content/plays/a.mdx:6  empty posts ← an empty list ⇒ write at least one
  expected: at least one in the list
`,
  ),
  row(
    'eight steps',
    { minutes: '8', steps: steps(1, 1, 1, 1, 1, 1, 1, 1) },
    `
content/plays/a.mdx:15  too many in steps ← a list ⇒ take from the list
  expected: 7 at the most in the list
`,
  ),
  row(
    'a smallest version of four minutes',
    { smallest: '{ minutes: 4, what: W. }' },
    `
content/plays/a.mdx:11  minutes (smallest) is too large ← the number 4 ⇒ write less
  expected: 3 at the most
`,
  ),
  row(
    'half a minute',
    { steps: steps(4.5, 0.5) },
    `
content/plays/a.mdx:15  wrong kind of value for minutes (steps, item 1) ← the number 4.5 ⇒ write a whole number, without quotes
  expected: a whole number
content/plays/a.mdx:15  wrong kind of value for minutes (steps, item 2) ← the number 0.5 ⇒ write a whole number, without quotes
  expected: a whole number
`,
  ),
  row(
    'unknown people',
    { people: 'pairs' },
    `
content/plays/a.mdx:12  unknown people ← pairs ⇒ did you mean "pair"? Otherwise write one of these words
  expected: alone, pair or team
`,
  ),
  row(
    'an unknown list of safety',
    { safety: '[posting]' },
    `
content/plays/a.mdx:14  unknown safety, item 1 ← posting ⇒ write one of these words
  expected: post or meet
`,
  ),
  row(
    'a list of safety twice',
    { safety: '[post, meet, post]' },
    `
content/plays/a.mdx:14  wrong form of safety ← a list ⇒ remove the second
  expected: each of its words once
`,
  ),
  row(
    'no safety',
    { safety: null },
    `
content/plays/a.mdx:1  no safety ← nothing ⇒ add a line that begins with "safety:"
  expected: a list
`,
  ),
  row(
    'a huddle question without a question mark',
    { huddle: 'Talk about it.' },
    `
content/plays/a.mdx:20  wrong form of huddle ← Talk about it. ⇒ end it with a question mark
  expected: a question
`,
  ),
  row(
    'a source without https',
    { sources: '[{ source: S., href: example.org }]' },
    `
content/plays/a.mdx:21  wrong form of href (sources, item 1) ← example.org ⇒ write the whole address, from https:// on
  expected: an address that begins with https://
`,
  ),
  row(
    'a change without a day',
    { changes: '[{ date: 24 November, what: W. }]' },
    `
content/plays/a.mdx:19  a date in an unknown form ← 24 November
  expected: a plain day, such as 2026-11-22
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
content/plays/a.mdx:21  a change that is older than the one above it ← 2026-03-03 ⇒ put the changes in order, or correct the day
  expected: 2026-04-01 or later: the oldest change comes first
`,
  ),
  row(
    'a change without a day after others, reported once',
    { changes: '[{ date: 2026-03-03, what: W. }, { date: May, what: W. }]' },
    `
content/plays/a.mdx:19  a date in an unknown form ← May
  expected: a plain day, such as 2026-11-22
`,
  ),
  row(
    'other minutes than those of the steps',
    { minutes: '10' },
    `
content/plays/a.mdx:10  other minutes than those of the steps ← 10 ⇒ write 5, or correct the minutes of a step
  expected: 5, the sum of the steps
`,
  ),
  row(
    'a smallest version that takes longer than the play',
    { minutes: '1', steps: steps(1) },
    `
content/plays/a.mdx:11  a smallest version that takes longer than the play ← 2 ⇒ write a smaller one, or correct one of the two numbers
  expected: 1 at the most
`,
  ),
  row(
    'as many words as the printed card has room for',
    {
      minutes: '7',
      steps: steps(1, 1, 1, 1, 1, 1, 1).replace('D.', `"${words(46)}"`),
      safety: '[post]',
      safetyExtra: `["${words(33)}"]`,
      worked: `["${words(16)}", "${words(20)}"]`,
    },
    '',
  ),
  row(
    'more words than the printed card has room for',
    {
      title: `"${words(7)}"`,
      what: `"${words(30)}"`,
      need: `["${words(15)}", "${words(6)}"]`,
      steps: steps(2, 3).replaceAll('D.', `"${words(27)}"`),
      worked: `["${words(37)}"]`,
      safetyExtra: `["${words(13)}"]`,
    },
    (
      [
        [2, 'title', 6, 7, '1 word'],
        [4, 'what', 22, 30, '8 words'],
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
    'a post that is not public',
    { posts: '[2026/x]' },
    `
content/plays/a.mdx:6  a play whose posts are not public ← 2026/x ⇒ name another post, or publish one of these
  expected: at least one public post that it grew from
`,
    { 'posts/2026/x.mdx': post({ draft: 'true' }) },
  ),
  row(
    'posts that are unknown, without a year, and repeated',
    { posts: '[2026/first-pots, second-post, 2027/zebra, 2026/first-post, 2026/first-post]' },
    `
content/plays/a.mdx:6  unknown post ← 2026/first-pots ⇒ did you mean "2026/first-post"? Otherwise name another, or write the post first
content/plays/a.mdx:6  unknown post ← second-post ⇒ did you mean "2026/second-post"? Otherwise name another, or write the post first
content/plays/a.mdx:6  unknown post ← 2027/zebra ⇒ name another, or write the post first
content/plays/a.mdx:6  the same post twice ← 2026/first-post ⇒ remove one of the two
  expected: each once
`,
  ),
  row(
    'a misspelt play in a post',
    {},
    `content/posts/2026/x.mdx:7  unknown play ← side-step ⇒ did you mean "side-steps"? Otherwise remove it until the play is there`,
    { 'posts/2026/x.mdx': post({ plays: '[side-step]' }), 'plays/side-steps.mdx': play({ title: 'Q' }) },
  ),
  row('as many words as a play may have', {}, '', { [A]: playOf(words(250)) }),
  row(
    'a text that is too short: tasks and footnotes do not count',
    {},
    `content/plays/a.mdx:23  a text that is too short for a play ← 119 words ⇒ write 1 more`,
    { [A]: playOf(`${words(119)}[^1]\n\n- [ ] Do it.\n\n[^1]: A note.`) },
  ),
  row(
    'a text that is too long: headings and components count',
    {},
    `
content/plays/a.mdx:23  a text that is too long for a play ← 252 words ⇒ take 2 away
  expected: 120 to 250 words below the front matter, without what there is to tick
`,
    { [A]: playOf(`## What now\n\n${words(200)}\n\n<Aside label="Opinion">\n\n${words(50)}\n\n</Aside>`) },
  ),
  row(
    'a text of nothing but a component',
    {},
    `content/plays/a.mdx:23  a text that is too short for a play ← 0 words ⇒ write 120 more`,
    { [A]: playOf('<OneQuestion />') },
  ),
  row('no text, reported once', {}, `content/plays/a.mdx:24  no text ← nothing`, { [A]: playOf('') }),
  rows(
    'two plays with one title',
    [{ title: 'Go first' }, { title: 'Go First' }],
    `
content/plays/b.mdx:2  two plays with one title ← Go First, which plays/a.mdx has too ⇒ give one of the two another title
  expected: a title of its own
`,
  ),
  row(
    'a file name that is not a slug',
    {},
    `content/plays/Go First.mdx:1  a file name that makes no address ← Go First ⇒ rename it to go-first`,
    { 'plays/Go First.mdx': play({ title: 'Q' }) },
  ),
  row(
    'a play in a folder',
    {},
    `content/plays/x/b.mdx:1  a file that nothing reads ← b.mdx ⇒ did you mean "plays/b.mdx"? Otherwise remove it, or keep it outside the content folder`,
    { 'plays/x/b.mdx': play({ title: 'Q' }) },
  ),
  rows(
    'related plays that are unknown, and repeated',
    [{ after: '[b, b, zebra]' }, { before: '[a]' }],
    `
content/plays/a.mdx:21  the same play twice ← b
content/plays/a.mdx:21  unknown play ← zebra
`,
  ),
  rows(
    'a play that does not say that it comes after',
    [{ after: '[b]' }, { before: '[c]' }, { after: '[b]' }],
    `
content/plays/a.mdx:21  a play that comes after this one and does not say so ← c ⇒ add a there, or remove b here
  expected: a in "before" of plays/b.mdx
`,
  ),
  rows(
    'a play that does not say that it comes before',
    [{}, { before: '[a]' }],
    `
content/plays/b.mdx:21  a play that comes before this one and does not say so ← nothing ⇒ add b there, or remove a here
  expected: b in "after" of plays/a.mdx
`,
  ),
  rows(
    'an unsound list of related plays is not reported as one-sided',
    [{ after: '[b]' }, { before: 'a' }],
    `
content/plays/b.mdx:21  wrong kind of value for before ← a ⇒ write each on a line of its own, after a hyphen and a space
  expected: a list
`,
  ),
  rows('a play before itself', [{ before: '[a]' }], `content/plays/a.mdx:21  plays in a circle ← a before a`),
  rows(
    'plays in a circle',
    [
      { before: '[c]', after: '[b]' },
      { before: '[a]', after: '[c]' },
      { before: '[b]', after: '[a]' },
    ],
    `content/plays/a.mdx:22  plays in a circle ← a before b before c before a`,
  ),
  row(
    'an unknown habit',
    { habit: 'kepe' },
    `content/plays/a.mdx:3  unknown habit ← kepe ⇒ did you mean "keep"? Otherwise write the id of a habit of the assessment`,
    { ...WITH_BANK, ...KEEPING },
  ),
  row(
    'a habit by its label',
    { habit: 'ask-first' },
    `content/plays/a.mdx:3  unknown habit ← ask-first ⇒ did you mean "ask"? Otherwise write the id of a habit of the assessment`,
    { ...WITH_BANK, ...KEEPING },
  ),
  {
    name: 'plays without an assessment',
    change: { [A]: play({ habit: 'zebra' }), [B]: play({ title: 'Q' }) },
    says: `
content/settings/site.yaml:1  plays without an assessment, so that no page shows them ← nothing ⇒ write that line, or remove the folder plays/
  expected: "assessment", with the name of a file in assessments/: plays stand below its habits
`,
  },
  row(
    'an assessment without a name, reported once',
    {},
    `
content/settings/site.yaml:8  no assessment ← nothing ⇒ write it after the colon, or remove the line
  expected: text
`,
    { 'settings/site.yaml': site('') },
  ),
  row(
    'settings that cannot be read and may name an assessment',
    {},
    `content/settings/site.yaml:9  a key given twice ← title: U`,
    { 'settings/site.yaml': `${site('bank')}title: U\n` },
  ),
  row(
    'a habit without a play',
    {},
    `
content/assessments/bank.yaml:16  a habit without a play ← nothing ⇒ write one in plays/, or give the habit of another play
  expected: a play with "habit: keep"
`,
    { ...WITH_BANK, 'plays/b-side.mdx': play({ title: 'Q' }) },
  ),
  row(
    'an unknown play in an assessment',
    {},
    `content/assessments/bank.yaml:22  unknown play ← b-side ⇒ did you mean "b-sides"? Otherwise write the file, or lead to another play`,
    { ...WITH_BANK, 'plays/b-sides.mdx': play({ title: 'Q', habit: 'keep' }) },
  ),
  {
    name: 'links, headings, components and pictures of a play',
    change: {
      ...playbook(),
      [A]: play({}, '# A\n\n<Asid label="x">\n\nWords.\n\n</Asid>\n\n![p](./p.png)\n\n[a](#b) [b](/zebra/)'),
    },
    says: `
content/plays/a.mdx:23  a heading of the first level ← # A
content/plays/a.mdx:25  unknown component ← <Asid>
  expected: <Aside>, <AssessmentLink>, <DeleteEverything>, <Figure>, <OneQuestion>, <PullQuote>, <Sheet>, <ThenAndNow>, <VideoLink>, <BranchingScenario>, <DraftHelper>, <IfThenPlan>, <OpenerBuilder>, <PlayChecklist>, <PromiseLedger> or <ThirdsLog>
content/plays/a.mdx:31  an image that is not there ← ./p.png
content/plays/a.mdx:33  a link to a heading that is not there ← #b ⇒ did you mean "#a"? Otherwise write the heading in small letters, with hyphens for its spaces
content/plays/a.mdx:33  a link to nothing ← /zebra/
`,
  },
  row('a link to a play', {}, '', { 'posts/2026/x.mdx': post({}, '[a](/playbook/a/) [b](/playbook/print/)') }),
  row(
    'a play with the name of a page',
    {},
    `
content/plays/print.mdx:1  an address that the site needs for itself ← print ⇒ give the play another name, such as print-1
  expected: another name than print
`,
    { 'plays/print.mdx': play({ title: 'Q' }) },
  ),
  {
    name: 'exercises whose attributes clash',
    change: {
      ...playbook(),
      [A]: play(
        {},
        '<PlayChecklist label="L" due="yes" rounds="3">\n\n- [ ] A *b*\n- [ ] C\n  - [ ] D\n- [ ] A b\n\n</PlayChecklist>\n\n<IfThenPlan when="If it rings" act="then I answer." />',
      ),
    },
    says: `
content/plays/a.mdx:23  wrong form of rounds of <PlayChecklist> ← 3 ⇒ remove one of the two
  expected: one of "due" and "rounds": what has days is gone through once
content/plays/a.mdx:26  a task of <PlayChecklist> with more than its words, or less ← a list
content/plays/a.mdx:28  a task of <PlayChecklist> that stands there twice ← A b ⇒ say how the two differ, or remove one
  expected: other words in each line: a tick is kept by the words of its line
content/plays/a.mdx:32  wrong form of when of <IfThenPlan> ← If it rings ⇒ write it rings
  expected: what follows "If", without a full stop
content/plays/a.mdx:32  wrong form of act of <IfThenPlan> ← then I answer. ⇒ write answer
  expected: what follows "then I", without a full stop
`,
  },
  {
    name: 'attributes of exercises that are not text, or have no value',
    change: {
      ...playbook(),
      [A]: play(
        {},
        '<PlayChecklist label="L" due>\n\n- [ ] A\n\n</PlayChecklist>\n\n<DraftHelper label={1}>\n\n- [ ] A\n\n</DraftHelper>',
      ),
    },
    says: `
content/plays/a.mdx:23  unknown due of <PlayChecklist> ← nothing ⇒ write due="yes"
  expected: yes
content/plays/a.mdx:29  a value of <DraftHelper> that is no text ← label={1} ⇒ write label="text"
  expected: text between quotes
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
content/plays/a.mdx:25  a task of <PlayChecklist> with more than its words, or less ← <Aside>
content/plays/a.mdx:27  a task of <PlayChecklist> that goes on in the next line ← goes on ⇒ begin this line with "- [ ] ", or put both in one line
  expected: one line of the form "- [ ] Something to do"
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
content/plays/a.mdx:23  unknown rounds of <PlayChecklist> ← 1 ⇒ did you mean "2"? Otherwise write one of these words
  expected: 2, 3, 4, 5, 6, 7, 8 or 9
content/plays/a.mdx:26  <PlayChecklist> with something else than a list of tasks in it ← a list without boxes, or with ticked ones ⇒ begin each line with "- [ ] ", and move everything else out of the tag
  expected: lines of the form "- [ ] Something to do", with empty lines around them
content/plays/a.mdx:32  <DraftHelper> with something else than a list of tasks in it ← a paragraph ⇒ begin each line with "- [ ] ", and move everything else out of the tag
  expected: lines of the form "- [ ] Something to do", with empty lines around them
content/plays/a.mdx:38  <PlayChecklist> twice ← another ⇒ remove one of the two; the first is in line 23
  expected: <PlayChecklist> once in a text
content/plays/a.mdx:44  <BranchingScenario> without a story ← nothing
content/plays/a.mdx:46  <ThirdsLog> with something in it ← <ThirdsLog>…</ThirdsLog> ⇒ end the tag with /> and write the text outside of it
  expected: <ThirdsLog />
content/posts/2026/x.mdx:9  an exercise outside the playbook ← <ThirdsLog>
  expected: <ThirdsLog> in a file of plays/
`,
  },
  row('a play without front matter', {}, `content/plays/b.mdx:1  no front matter ← Words.`, { [B]: 'Words.\n' }),
];
