import { play, post, site, type Case } from './case.ts';

const A = 'assessments/a.yaml';

/** An assessment in which nothing is wrong: rows change lines of it, or add keys below it. */
const BANK = `code: AB
version: 1
title: How?
answerSets:
  TWO:
    about: The last two …
    options: [Neither, One, Both]
    cannotSay: I can’t say
habits:
  - id: ask
    label: Ask
    heading: In the room
    means: M.
    ifThen: If I arrive, then I ask.
    items:
      - id: ask1
        answers: TWO
        question: Of the last two people, how many did you ask?
        play: ask-first
      - id: ask2
        answers: TWO
        reversed: true
        question: Of the last two people, how many did you tell?
        hint: In a hurry, or not.
        play: say-so
  - id: share
    label: Share
    heading: The last ten
    means: M.
count:
  id: last
  habit: share
  question: Sort the last ten.
  hint: Roughly.
  heaps: { talk: { name: T }, add: { name: A, hint: h }, promote: { name: P }, other: { name: O } }
  next:
    promoting: { play: say-so, ifThen: 'If x, then y.' }
    talking: { play: ask-first, ifThen: 'If x, then y.' }
    adding: { play: say-so, ifThen: 'If x, then y.' }
  fallback: say-so
bands:
  - { from: 0, label: Low, meaning: Less. }
  - { from: 50.5, label: High, meaning: More. }
nearTheLine: 5
workingLimit: 25
fewestAnswers: 2
caveats: [C.]
description: D.
before: [B.]
`;

/** The plays that it leads to. */
const PLAYS: Case['change'] = {
  'plays/ask-first.mdx': play(),
  'plays/say-so.mdx': play({ title: 'S', habit: 'share' }),
};

type Change = readonly [from: string, to: string];

/** The assessment with some of its words changed, each of which has to be there. */
function bank(...changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the assessment of these cases has no ${from}`);
    return text.replace(from, to);
  }, BANK);
}

const COUNT = BANK.slice(BANK.indexOf('count:'), BANK.indexOf('bands:'));
const HABITS = BANK.slice(BANK.indexOf('habits:'), BANK.indexOf('count:'));
const SHARE = '  - id: share\n    label: Share\n    heading: The last ten\n    means: M.\n';
const SECOND = `  - id: ask
    label: Ask again
    heading: In the hall
    means: M.
    ifThen: If I go, then I ask.
    items:
      - { id: ask3, answers: TWO, question: How many?, play: say-so }
      - { id: ask4, answers: TWO, question: How many?, play: say-so }
`;
const QUESTION = 'Of the last two people, how many did you ask?';
const words = (number: number): string => `${Array.from({ length: number }, (_, at) => `w${at}`).join(' ')}?`;

const row = (name: string, changes: readonly Change[], says: string, more: Case['change'] = {}): Case => ({
  name,
  change: { ...PLAYS, [A]: bank(...changes), 'settings/site.yaml': site('a'), ...more },
  says,
});

/** Assessments: what their schema says, and what is looked at across their parts. */
export const assessmentCases: readonly Case[] = [
  row('a whole assessment', [], ''),
  row(
    'an assessment without a count',
    [
      [SHARE, ''],
      [COUNT, ''],
    ],
    '',
    { 'plays/say-so.mdx': play({ title: 'S' }) },
  ),
  row('the longest question', [[QUESTION, words(30)]], ''),
  row('a question with words that hold a not', [[QUESTION, 'How many notes did you knot?']], ''),
  row('one answer that is enough for a score', [['fewestAnswers: 2', 'fewestAnswers: 1']], ''),
  row('two assessments, and a default', [], '', {
    'assessments/b.yaml': bank(['code: AB', 'code: CD']),
    'settings/site.yaml': site('b'),
  }),
  row('a link to the default, in a text', [], '', {
    'posts/2026/x.mdx': post({}, '<AssessmentLink label="How?">\n\nWords.\n\n</AssessmentLink>'),
  }),
  row('two versions of one assessment', [], '', {
    'assessments/b.yaml': bank(['version: 1', 'version: 2']),
    'settings/site.yaml': site('b'),
  }),
  row(
    'ids that habits and questions share',
    [
      ['id: ask1', 'id: ask'],
      ['id: last', 'id: share'],
    ],
    '',
  ),
  row(
    'no code',
    [['code: AB\n', '']],
    `
content/assessments/a.yaml:1  no code
  expected: text
  received: nothing
  fix: add a line that begins with "code:"
`,
  ),
  row(
    'a code in small letters',
    [['code: AB', 'code: ab']],
    `
content/assessments/a.yaml:1  wrong form of code
  expected: two capitals, such as SN
  received: ab
  fix: write two capitals from A to Z
`,
  ),
  row(
    'a version below 1',
    [['version: 1', 'version: 0']],
    `
content/assessments/a.yaml:2  version is too small
  expected: 1 or more
  received: the number 0
  fix: write a larger number
`,
  ),
  row(
    'a misspelt key',
    [['nearTheLine', 'nearTheLin']],
    `
content/assessments/a.yaml:1  no nearTheLine
  expected: a number
  received: nothing
  fix: add a line that begins with "nearTheLine:"

content/assessments/a.yaml:44  unknown key
  expected: code, version, title, name, description, before, answerSets, habits, count, bands, nearTheLine, workingLimit, fewestAnswers, mostlyReads, caveats, evidence or changes
  received: nearTheLin
  fix: did you mean "nearTheLine"? Otherwise remove it
`,
  ),
  row(
    'a misspelt key of a question',
    [['reversed: true', 'reverse: true']],
    `
content/assessments/a.yaml:22  unknown key
  expected: id, answers, question, hint, reversed or play
  received: reverse
  fix: did you mean "reversed"? Otherwise remove it
`,
  ),
  row(
    'an answer that is a number',
    [['One, Both', '1, Both']],
    `
content/assessments/a.yaml:7  wrong kind of value for options, item 2 (answerSets, TWO)
  expected: text
  received: the number 1
  fix: put it in quotes: "1"
`,
  ),
  row(
    'a set of one answer',
    [['[Neither, One, Both]', '[Neither]']],
    `
content/assessments/a.yaml:7  too few in options (answerSets, TWO)
  expected: at least 2 in the list
  received: a list
  fix: add to the list
`,
  ),
  row(
    'a set whose name is no name',
    [['  TWO:', '  two:']],
    `
content/assessments/a.yaml:5  wrong form of a key
  expected: capitals and digits, such as L4
  received: two
  fix: begin it with a capital, and use only capitals and digits
`,
  ),
  row(
    'an id that is no slug',
    [['id: ask1', 'id: Ask One']],
    `
content/assessments/a.yaml:16  wrong form of id (habits, item 1, items, item 1)
  expected: a slug: small letters, digits and single hyphens
  received: Ask One
  fix: write ask-one
`,
  ),
  row(
    'a play that is no slug',
    [['play: ask-first', 'play: Ask first']],
    `
content/assessments/a.yaml:19  wrong form of play (habits, item 1, items, item 1)
  expected: a slug: small letters, digits and single hyphens
  received: Ask first
  fix: write ask-first
`,
  ),
  row(
    'no habits',
    [[HABITS, 'habits: []\n']],
    `
content/assessments/a.yaml:9  empty habits
  expected: at least one in the list
  received: an empty list
  fix: write at least one
`,
  ),
  row(
    'a question without words',
    [[`question: ${QUESTION}`, 'question:']],
    `
content/assessments/a.yaml:18  no question (habits, item 1, items, item 1)
  expected: text
  received: nothing
  fix: write it after the colon, or remove the line
`,
  ),
  row(
    'a heap that is missing',
    [[', other: { name: O }', '']],
    `
content/assessments/a.yaml:35  no other (count, heaps)
  expected: lines of the form "key: value"
  received: nothing
  fix: add a line that begins with "other:"
`,
  ),
  row(
    'a band below the scale',
    [['from: 0,', 'from: -1,']],
    `
content/assessments/a.yaml:42  from (bands, item 1) is too small
  expected: 0 or more
  received: the number -1
  fix: write a larger number
`,
  ),
  row(
    'a limit beyond the scale',
    [['workingLimit: 25', 'workingLimit: 101']],
    `
content/assessments/a.yaml:45  workingLimit is too large
  expected: 100 at the most
  received: the number 101
  fix: write less
`,
  ),
  row(
    'two habits with one id',
    [['count:\n', `${SECOND}count:\n`]],
    `
content/assessments/a.yaml:30  two habits with one id
  expected: an id of its own
  received: ask, as in line 10
  fix: give the newer of the two another id
`,
  ),
  row(
    'two questions with one id',
    [['id: ask2', 'id: ask1']],
    `
content/assessments/a.yaml:20  two questions with one id
  expected: an id of its own
  received: ask1, as in line 16
  fix: give the newer of the two another id
`,
  ),
  row(
    'the id of a question for the count',
    [['id: ask2', 'id: last']],
    `
content/assessments/a.yaml:31  two questions with one id
  expected: an id of its own
  received: last, as in line 20
  fix: give the newer of the two another id
`,
  ),
  row(
    'a set that is called otherwise than in its questions',
    [['  TWO:', '  TWOS:']],
    `
content/assessments/a.yaml:17  unknown answer set
  expected: TWOS
  received: TWO
  fix: did you mean "TWOS"? Otherwise add it to answerSets

content/assessments/a.yaml:21  unknown answer set
  expected: TWOS
  received: TWO
  fix: did you mean "TWOS"? Otherwise add it to answerSets
`,
  ),
  row(
    'an answer set that is near nothing',
    [['answers: TWO', 'answers: LIKERT']],
    `
content/assessments/a.yaml:17  unknown answer set
  expected: TWO
  received: LIKERT
  fix: add it to answerSets
`,
  ),
  row(
    'an answer set that no question uses',
    [['habits:', '  THREE: { about: A, options: [N, Y], cannotSay: C }\nhabits:']],
    `
content/assessments/a.yaml:9  an answer set that no question uses
  expected: a question with "answers: THREE"
  received: THREE
  fix: remove the set, or give its name to a question
`,
  ),
  row(
    'one answer twice',
    [['One, Both', 'One, One']],
    `
content/assessments/a.yaml:7  one answer twice in a set
  expected: answers that differ
  received: One
  fix: reword one of the two
`,
  ),
  row(
    'an answer that is also the one that is not scored',
    [['cannotSay: I can’t say', 'cannotSay: Both']],
    `
content/assessments/a.yaml:8  one answer twice in a set
  expected: answers that differ
  received: Both
  fix: reword one of the two
`,
  ),
  row(
    'two reversed questions in a habit',
    [['        question: Of', '        reversed: true\n        question: Of']],
    `
content/assessments/a.yaml:23  a second reversed question in a habit
  expected: one reversed question a habit at the most
  received: ask2, after ask1
  fix: ask for the habit itself, and remove the line "reversed"
`,
  ),
  row(
    'a not in a question',
    [['how many did you ask', 'how many did you not ask']],
    `
content/assessments/a.yaml:18  a negation in a question
  expected: a question about what happened, without "not"
  received: not
  fix: ask for what people do instead; a hint may say "not"
`,
  ),
  row(
    'a contraction in a question',
    [['how many did you ask', 'how many didn’t you ask']],
    `
content/assessments/a.yaml:18  a negation in a question
  expected: a question about what happened, without "not"
  received: didn’t
  fix: ask for what people do instead; a hint may say "not"
`,
  ),
  row(
    'a not in the question of the count',
    [['Sort the last ten.', 'Sort what was not said.']],
    `
content/assessments/a.yaml:33  a negation in a question
  expected: a question about what happened, without "not"
  received: not
  fix: ask for what people do instead; a hint may say "not"
`,
  ),
  row(
    'a question of too many words',
    [[QUESTION, words(31)]],
    `
content/assessments/a.yaml:18  a question that is too long
  expected: 30 words at the most
  received: 31 words
  fix: shorten it, or move what explains it to the hint
`,
  ),
  row(
    'a word twice in a question',
    [['how many did you ask', 'how many many did you ask']],
    `
content/assessments/a.yaml:18  a word twice in a row
  expected: the word once
  received: many many
  fix: remove one of the two, or reword the text
`,
  ),
  row(
    'a word twice in an answer, in a text of several lines and in a title',
    [
      ['title: How?', 'title: How how?'],
      ['Neither, One', 'Neither of of them, One'],
      ['hint: Roughly.', 'hint: >-\n    Roughly\n    roughly.'],
    ],
    `
content/assessments/a.yaml:3  a word twice in a row
  expected: the word once
  received: How how
  fix: remove one of the two, or reword the text

content/assessments/a.yaml:7  a word twice in a row
  expected: the word once
  received: of of
  fix: remove one of the two, or reword the text

content/assessments/a.yaml:34  a word twice in a row
  expected: the word once
  received: Roughly roughly
  fix: remove one of the two, or reword the text
`,
  ),
  row(
    'a count for an unknown habit',
    [['habit: share', 'habit: shrae']],
    `
content/assessments/a.yaml:32  a count for an unknown habit
  expected: the id of a habit without questions
  received: shrae
  fix: did you mean "share"? Otherwise write the id of the habit that the count scores
`,
  ),
  row(
    'a count for a habit that is near nothing',
    [['habit: share', 'habit: zebra']],
    `
content/assessments/a.yaml:32  a count for an unknown habit
  expected: the id of a habit without questions
  received: zebra
  fix: write the id of the habit that the count scores
`,
  ),
  row(
    'a count for a habit with questions',
    [['habit: share', 'habit: ask']],
    `
content/assessments/a.yaml:32  a count for a habit with questions
  expected: the id of a habit without questions
  received: ask, which has 2 questions
  fix: name a habit without questions, or move the questions to another habit
`,
  ),
  row(
    'a sign of mostly reading in a habit that is not there',
    [['fewestAnswers: 2\n', 'fewestAnswers: 2\nmostlyReads: { habit: aks, atMost: 10, play: say-so }\n']],
    `
content/assessments/a.yaml:47  a habit that mostlyReads cannot look at
  expected: the id of a habit with questions
  received: aks
  fix: write the id of the habit that asks about taking part
`,
  ),
  row(
    'a sign of mostly reading in the habit that is counted',
    [['fewestAnswers: 2\n', 'fewestAnswers: 2\nmostlyReads: { habit: share, atMost: 10, play: say-so }\n']],
    `
content/assessments/a.yaml:47  a habit that mostlyReads cannot look at
  expected: the id of a habit with questions
  received: share
  fix: write the id of the habit that asks about taking part
`,
  ),
  row(
    'a habit that nothing scores',
    [[COUNT, '']],
    `
content/assessments/a.yaml:26  a habit that nothing scores
  expected: questions below items, or a count that names the habit
  received: share, with neither
  fix: write its questions, or name it in the count
`,
  ),
  row(
    'a habit without questions beside a count with a mistake',
    [['  hint: Roughly.', '  hnt: Roughly.']],
    `
content/assessments/a.yaml:30  no hint (count)
  expected: text
  received: nothing
  fix: add a line that begins with "hint:"

content/assessments/a.yaml:34  unknown key
  expected: id, habit, question, hint, heaps, next or fallback
  received: hnt
  fix: did you mean "hint"? Otherwise remove it
`,
  ),
  row(
    'a habit without a plan',
    [['    ifThen: If I arrive, then I ask.\n', '']],
    `
content/assessments/a.yaml:10  a habit without a plan
  expected: a plan of the form "If …, then I …"
  received: ask, without one
  fix: add a line that begins with "ifThen:"
`,
  ),
  row(
    'a plan for the habit that is counted',
    [['heading: The last ten', 'heading: The last ten\n    ifThen: If x, then y.']],
    `
content/assessments/a.yaml:29  a plan that nothing shows
  expected: no ifThen, since the count has plans below next
  received: If x, then y.
  fix: remove the line
`,
  ),
  row(
    'bands that begin above 0',
    [['from: 0,', 'from: 1,']],
    `
content/assessments/a.yaml:42  bands that begin above 0
  expected: 0 for the first band
  received: the number 1
  fix: write "from: 0", or add a band before it
`,
  ),
  row(
    'bands out of order',
    [['from: 50.5', 'from: 0']],
    `
content/assessments/a.yaml:43  bands out of order
  expected: more than 0, where the band before it begins
  received: the number 0
  fix: put them in order, the lowest first
`,
  ),
  row(
    'a band at the end of the scale',
    [['from: 50.5', 'from: 100']],
    `
content/assessments/a.yaml:43  a band beyond the scale
  expected: less than 100
  received: the number 100
  fix: write a smaller number, or remove the band
`,
  ),
  row(
    'more answers needed than a habit has questions',
    [['fewestAnswers: 2', 'fewestAnswers: 3']],
    `
content/assessments/a.yaml:46  more answers asked for than a habit has questions
  expected: 2 at the most, since ask has 2 questions
  received: the number 3
  fix: write a smaller number, or give the habit more questions
`,
  ),
  row(
    'plays that are not there',
    [
      ['play: ask-first', 'play: ask-frist'],
      ['fallback: say-so', 'fallback: zebra'],
    ],
    `
content/assessments/a.yaml:19  unknown play
  expected: the name of a file in plays/
  received: ask-frist
  fix: did you mean "ask-first"? Otherwise write the file, or lead to another play

content/assessments/a.yaml:40  unknown play
  expected: the name of a file in plays/
  received: zebra
  fix: write the file, or lead to another play
`,
  ),
  row(
    'two assessments with one code',
    [],
    `
content/assessments/b.yaml:1  two assessments with one code
  expected: a code of its own
  received: AB1, which assessments/a.yaml has too
  fix: give the newer of the two another code
`,
    { 'assessments/b.yaml': BANK },
  ),
  row(
    'two codes that differ in one letter',
    [],
    `
content/assessments/b.yaml:1  two codes that differ in one letter
  expected: a code that differs in both letters, so that a slip in one opens nothing else
  received: AC, beside AB of assessments/a.yaml
  fix: give the newer of the two another code
`,
    { 'assessments/b.yaml': BANK.replace('code: AB', 'code: AC') },
  ),
  row(
    'a default that is not there',
    [],
    `
content/settings/site.yaml:8  assessment names one that is not there
  expected: the name of a file in assessments/, without .yaml
  received: ab
  fix: did you mean "a"? Otherwise correct the line, or remove it
`,
    { 'settings/site.yaml': site('ab') },
  ),
  row(
    'a default that is an older version',
    [],
    `
content/settings/site.yaml:8  assessment names an older version
  expected: the newest of its code, b
  received: a
  fix: write b
`,
    { 'settings/site.yaml': site('a'), 'assessments/b.yaml': BANK.replace('version: 1', 'version: 2') },
  ),
  {
    name: 'a default without any assessment',
    change: {
      'settings/site.yaml': site('networking'),
      // Told once, where it can be mended.
      'posts/2026/x.mdx': post({}, '<AssessmentLink label="How?">\n\nWords.\n\n</AssessmentLink>'),
    },
    says: `
content/settings/site.yaml:8  assessment names one that is not there
  expected: the name of a file in assessments/, without .yaml
  received: networking
  fix: correct the line, or remove it
`,
  },
  {
    name: 'an empty assessment',
    change: { [A]: '' },
    says: `
content/assessments/a.yaml:1  an empty file
  expected: lines of the form "key: value"
  received: nothing
  fix: write what the site needs to know
`,
  },
  {
    name: 'an assessment that says nothing',
    change: { [A]: '{}\n' },
    says: `
content/assessments/a.yaml:1  an empty file
  expected: lines of the form "key: value"
  received: nothing
  fix: write what the site needs to know
`,
  },
  row(
    'an assessment whose name makes no address',
    [['code: AB', 'code: CD']],
    `
content/assessments/My Bank.yaml:1  a file name that makes no address
  expected: small letters, digits and single hyphens
  received: My Bank
  fix: rename it to my-bank
`,
    { 'assessments/My Bank.yaml': BANK },
  ),
  {
    name: 'an assessment with the name of a page',
    change: { ...PLAYS, 'assessments/method.yaml': BANK, 'settings/site.yaml': site('method') },
    says: `
content/assessments/method.yaml:1  an address that the site needs for itself
  expected: another name than method or huddle
  received: method
  fix: give the assessment another name, such as method-1
`,
  },
  {
    name: 'an assessment with another ending',
    change: { 'assessments/a.yml': BANK },
    says: `
content/assessments/a.yml:1  a file that nothing reads
  expected: a post, page, author, taxonomy, settings, assessment, play or story file
  received: a.yml
  fix: did you mean "assessments/a.yaml"? Otherwise remove it, or keep it outside the content folder
`,
  },
];
