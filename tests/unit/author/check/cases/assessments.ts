import { play, post, site, type Case } from './case.ts';

const A = 'assessments/a.yaml';

/** A sound assessment: rows change its lines or add keys. */
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
  heaps: { talk: t, add: a, promote: p }
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

/** The assessment with some words replaced, each of which must be there. */
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

/** Assessments: their schema, and the rules across their parts. */
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
  row('words that contain "not"', [[QUESTION, 'How many notes did you knot?']], ''),
  row('one answer is enough for a score', [['fewestAnswers: 2', 'fewestAnswers: 1']], ''),
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
content/assessments/a.yaml:1  no code ← nothing ⇒ add a line that begins with "code:"
  expected: text
`,
  ),
  row(
    'a code in small letters',
    [['code: AB', 'code: ab']],
    `
content/assessments/a.yaml:1  wrong form of code ← ab ⇒ write two capitals from A to Z
  expected: two capitals, such as SN
`,
  ),
  row(
    'a version below 1',
    [['version: 1', 'version: 0']],
    `
content/assessments/a.yaml:2  version is too small ← the number 0 ⇒ write a larger number
  expected: 1 or more
`,
  ),
  row(
    'a misspelt key',
    [['nearTheLine', 'nearTheLin']],
    `
content/assessments/a.yaml:1  no nearTheLine ← nothing ⇒ add a line that begins with "nearTheLine:"
  expected: a number
content/assessments/a.yaml:44  unknown key ← nearTheLin ⇒ did you mean "nearTheLine"? Otherwise remove it
  expected: code, version, title, name, description, before, answerSets, habits, count, bands, nearTheLine, workingLimit, fewestAnswers, mostlyReads, caveats, evidence or changes
`,
  ),
  row(
    'a misspelt key of a question',
    [['reversed: true', 'reverse: true']],
    `
content/assessments/a.yaml:22  unknown key ← reverse ⇒ did you mean "reversed"? Otherwise remove it
  expected: id, answers, question, hint, reversed or play
`,
  ),
  row(
    'an answer that is a number',
    [['One, Both', '1, Both']],
    `
content/assessments/a.yaml:7  wrong kind of value for options, item 2 (answerSets, TWO) ← the number 1 ⇒ put it in quotes: "1"
  expected: text
`,
  ),
  row(
    'a set of one answer',
    [['[Neither, One, Both]', '[Neither]']],
    `
content/assessments/a.yaml:7  too few in options (answerSets, TWO) ← a list ⇒ add to the list
  expected: at least 2 in the list
`,
  ),
  row(
    'a malformed name of a set',
    [['  TWO:', '  two:']],
    `
content/assessments/a.yaml:5  wrong form of a key ← two ⇒ begin it with a capital, and use only capitals and digits
  expected: capitals and digits, such as L4
`,
  ),
  row(
    'an id that is not a slug',
    [['id: ask1', 'id: Ask One']],
    `
content/assessments/a.yaml:16  wrong form of id (habits, item 1, items, item 1) ← Ask One ⇒ write ask-one
  expected: a slug: small letters, digits and single hyphens
`,
  ),
  row(
    'a play that is not a slug',
    [['play: ask-first', 'play: Ask first']],
    `
content/assessments/a.yaml:19  wrong form of play (habits, item 1, items, item 1) ← Ask first ⇒ write ask-first
  expected: a slug: small letters, digits and single hyphens
`,
  ),
  row(
    'no habits',
    [[HABITS, 'habits: []\n']],
    `
content/assessments/a.yaml:9  empty habits ← an empty list ⇒ write at least one
  expected: at least one in the list
`,
  ),
  row(
    'a question without words',
    [[`question: ${QUESTION}`, 'question:']],
    `
content/assessments/a.yaml:18  no question (habits, item 1, items, item 1) ← nothing ⇒ write it after the colon, or remove the line
  expected: text
`,
  ),
  row(
    'a missing heap',
    [[', promote: p }', ' }']],
    `
content/assessments/a.yaml:35  no promote (count, heaps) ← nothing ⇒ add a line that begins with "promote:"
  expected: text
`,
  ),
  row(
    'a band below the scale',
    [['from: 0,', 'from: -1,']],
    `
content/assessments/a.yaml:42  from (bands, item 1) is too small ← the number -1 ⇒ write a larger number
  expected: 0 or more
`,
  ),
  row(
    'a limit beyond the scale',
    [['workingLimit: 25', 'workingLimit: 101']],
    `
content/assessments/a.yaml:45  workingLimit is too large ← the number 101 ⇒ write less
  expected: 100 at the most
`,
  ),
  row(
    'two habits with one id',
    [['count:\n', `${SECOND}count:\n`]],
    `
content/assessments/a.yaml:30  two habits with one id ← ask, as in line 10 ⇒ give the newer of the two another id
  expected: an id of its own
`,
  ),
  row(
    'two questions with one id',
    [['id: ask2', 'id: ask1']],
    `content/assessments/a.yaml:20  two questions with one id ← ask1, as in line 16`,
  ),
  row(
    'the id of a question for the count',
    [['id: ask2', 'id: last']],
    `content/assessments/a.yaml:31  two questions with one id ← last, as in line 20`,
  ),
  row(
    'a set that its questions call by another name',
    [['  TWO:', '  TWOS:']],
    `
content/assessments/a.yaml:17  unknown answer set ← TWO
content/assessments/a.yaml:21  unknown answer set ← TWO
`,
  ),
  row(
    'an answer set unlike any other',
    [['answers: TWO', 'answers: LIKERT']],
    `
content/assessments/a.yaml:17  unknown answer set ← LIKERT ⇒ add it to answerSets
  expected: TWO
`,
  ),
  row(
    'an answer set that no question uses',
    [['habits:', '  THREE: { about: A, options: [N, Y], cannotSay: C }\nhabits:']],
    `
content/assessments/a.yaml:9  an answer set that no question uses ← THREE ⇒ remove the set, or give its name to a question
  expected: a question with "answers: THREE"
`,
  ),
  row('one answer twice', [['One, Both', 'One, One']], `content/assessments/a.yaml:7  one answer twice in a set ← One`),
  row(
    'an answer equal to the one that is not scored',
    [['cannotSay: I can’t say', 'cannotSay: Both']],
    `content/assessments/a.yaml:8  one answer twice in a set ← Both`,
  ),
  row(
    'two reversed questions in a habit',
    [['        question: Of', '        reversed: true\n        question: Of']],
    `
content/assessments/a.yaml:23  a second reversed question in a habit ← ask2, after ask1 ⇒ ask for the habit itself, and remove the line "reversed"
  expected: one reversed question a habit at the most
`,
  ),
  row(
    '"not" in a question',
    [['how many did you ask', 'how many did you not ask']],
    `content/assessments/a.yaml:18  a negation in a question ← not`,
  ),
  row(
    'a contraction in a question',
    [['how many did you ask', 'how many didn’t you ask']],
    `content/assessments/a.yaml:18  a negation in a question ← didn’t`,
  ),
  row(
    '"not" in the question of the count',
    [['Sort the last ten.', 'Sort what was not said.']],
    `content/assessments/a.yaml:33  a negation in a question ← not`,
  ),
  row(
    'a question with too many words',
    [[QUESTION, words(31)]],
    `
content/assessments/a.yaml:18  a question that is too long ← 31 words ⇒ shorten it, or move what explains it to the hint
  expected: 30 words at the most
`,
  ),
  row(
    'a word twice in a question',
    [['how many did you ask', 'how many many did you ask']],
    `content/assessments/a.yaml:18  a word twice in a row ← many many`,
  ),
  row(
    'a word twice in an answer, in a text of several lines and in a title',
    [
      ['title: How?', 'title: How how?'],
      ['Neither, One', 'Neither of of them, One'],
      ['hint: Roughly.', 'hint: >-\n    Roughly\n    roughly.'],
    ],
    `
content/assessments/a.yaml:3  a word twice in a row ← How how
content/assessments/a.yaml:7  a word twice in a row ← of of
content/assessments/a.yaml:34  a word twice in a row ← Roughly roughly
`,
  ),
  row(
    'a count for an unknown habit',
    [['habit: share', 'habit: shrae']],
    `content/assessments/a.yaml:32  a count for an unknown habit ← shrae ⇒ did you mean "share"? Otherwise write the id of the habit that the count scores`,
  ),
  row(
    'a count for a habit unlike any other',
    [['habit: share', 'habit: zebra']],
    `content/assessments/a.yaml:32  a count for an unknown habit ← zebra ⇒ write the id of the habit that the count scores`,
  ),
  row(
    'a count for a habit with questions',
    [['habit: share', 'habit: ask']],
    `
content/assessments/a.yaml:32  a count for a habit with questions ← ask, which has 2 questions ⇒ name a habit without questions, or move the questions to another habit
  expected: the id of a habit without questions
`,
  ),
  row(
    'mostlyReads for an unknown habit',
    [['fewestAnswers: 2\n', 'fewestAnswers: 2\nmostlyReads: { habit: aks, atMost: 10, play: say-so }\n']],
    `content/assessments/a.yaml:47  a habit that mostlyReads cannot look at ← aks`,
  ),
  row(
    'mostlyReads for the habit that the count scores',
    [['fewestAnswers: 2\n', 'fewestAnswers: 2\nmostlyReads: { habit: share, atMost: 10, play: say-so }\n']],
    `content/assessments/a.yaml:47  a habit that mostlyReads cannot look at ← share`,
  ),
  row(
    'a habit that nothing scores',
    [[COUNT, '']],
    `
content/assessments/a.yaml:26  a habit that nothing scores ← share, with neither ⇒ write its questions, or name it in the count
  expected: questions below items, or a count that names the habit
`,
  ),
  row(
    'a habit without questions beside a count with a mistake',
    [['  hint: Roughly.', '  hnt: Roughly.']],
    `
content/assessments/a.yaml:30  no hint (count) ← nothing ⇒ add a line that begins with "hint:"
  expected: text
content/assessments/a.yaml:34  unknown key ← hnt ⇒ did you mean "hint"? Otherwise remove it
  expected: id, habit, question, hint, heaps, next or fallback
`,
  ),
  row(
    'a habit without a plan',
    [['    ifThen: If I arrive, then I ask.\n', '']],
    `
content/assessments/a.yaml:10  a habit without a plan ← ask, without one ⇒ add a line that begins with "ifThen:"
  expected: a plan of the form "If …, then I …"
`,
  ),
  row(
    'a plan for the habit that the count scores',
    [['heading: The last ten', 'heading: The last ten\n    ifThen: If x, then y.']],
    `
content/assessments/a.yaml:29  a plan that nothing shows ← If x, then y. ⇒ remove the line
  expected: no ifThen, since the count has plans below next
`,
  ),
  row(
    'bands that begin above 0',
    [['from: 0,', 'from: 1,']],
    `
content/assessments/a.yaml:42  bands that begin above 0 ← the number 1 ⇒ write "from: 0", or add a band before it
  expected: 0 for the first band
`,
  ),
  row(
    'bands out of order',
    [['from: 50.5', 'from: 0']],
    `
content/assessments/a.yaml:43  bands out of order ← the number 0 ⇒ put them in order, the lowest first
  expected: more than 0, where the band before it begins
`,
  ),
  row(
    'a band at the end of the scale',
    [['from: 50.5', 'from: 100']],
    `
content/assessments/a.yaml:43  a band beyond the scale ← the number 100 ⇒ write a smaller number, or remove the band
  expected: less than 100
`,
  ),
  row(
    'more answers needed than a habit has questions',
    [['fewestAnswers: 2', 'fewestAnswers: 3']],
    `
content/assessments/a.yaml:46  more answers asked for than a habit has questions ← the number 3 ⇒ write a smaller number, or give the habit more questions
  expected: 2 at the most, since ask has 2 questions
`,
  ),
  row(
    'unknown plays',
    [
      ['play: ask-first', 'play: ask-frist'],
      ['fallback: say-so', 'fallback: zebra'],
    ],
    `
content/assessments/a.yaml:19  unknown play ← ask-frist ⇒ did you mean "ask-first"? Otherwise write the file, or lead to another play
content/assessments/a.yaml:40  unknown play ← zebra ⇒ write the file, or lead to another play
`,
  ),
  row(
    'two assessments with one code',
    [],
    `
content/assessments/b.yaml:1  two assessments with one code ← AB1, which assessments/a.yaml has too ⇒ give the newer of the two another code
  expected: a code of its own
`,
    { 'assessments/b.yaml': BANK },
  ),
  row(
    'two codes that differ in one letter',
    [],
    `
content/assessments/b.yaml:1  two codes that differ in one letter ← AC, beside AB of assessments/a.yaml ⇒ give the newer of the two another code
  expected: a code that differs in both letters, so that a slip in one opens nothing else
`,
    { 'assessments/b.yaml': BANK.replace('code: AB', 'code: AC') },
  ),
  row(
    'an unknown default',
    [],
    `content/settings/site.yaml:8  assessment names one that is not there ← ab ⇒ did you mean "a"? Otherwise correct the line, or remove it`,
    { 'settings/site.yaml': site('ab') },
  ),
  row(
    'a default that is an older version',
    [],
    `
content/settings/site.yaml:8  assessment names an older version ← a ⇒ write b
  expected: the newest of its code, b
`,
    { 'settings/site.yaml': site('a'), 'assessments/b.yaml': BANK.replace('version: 1', 'version: 2') },
  ),
  {
    name: 'a default without any assessment',
    change: {
      'settings/site.yaml': site('networking'),
      // Reported once, where it can be mended.
      'posts/2026/x.mdx': post({}, '<AssessmentLink label="How?">\n\nWords.\n\n</AssessmentLink>'),
    },
    says: `content/settings/site.yaml:8  assessment names one that is not there ← networking ⇒ correct the line, or remove it`,
  },
  {
    name: 'an empty assessment',
    change: { [A]: '' },
    says: `content/assessments/a.yaml:1  an empty file ← nothing`,
  },
  {
    name: 'an assessment that says nothing',
    change: { [A]: '{}\n' },
    says: `content/assessments/a.yaml:1  an empty file ← nothing`,
  },
  row(
    'an assessment whose name is not a slug',
    [['code: AB', 'code: CD']],
    `content/assessments/My Bank.yaml:1  a file name that makes no address ← My Bank ⇒ rename it to my-bank`,
    { 'assessments/My Bank.yaml': BANK },
  ),
  {
    name: 'an assessment with the name of a page',
    change: { ...PLAYS, 'assessments/method.yaml': BANK, 'settings/site.yaml': site('method') },
    says: `
content/assessments/method.yaml:1  an address that the site needs for itself ← method ⇒ give the assessment another name, such as method-1
  expected: another name than method or huddle
`,
  },
  {
    name: 'an assessment with another ending',
    change: { 'assessments/a.yml': BANK },
    says: `content/assessments/a.yml:1  a file that nothing reads ← a.yml ⇒ did you mean "assessments/a.yaml"? Otherwise remove it, or keep it outside the content folder`,
  },
];
