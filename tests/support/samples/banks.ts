import type { AnswerSet, Bank, CountQuestion, Habit, Item } from '../../../src/domain/assessment/bank.ts';

/** An item; a name that begins with `-` makes it a reversed one. */
function item(name: string, answers: string, play: string): Item {
  const id = name.replace(/^-/, '');
  return { id, answers, play, question: `What about ${id}?`, reversed: id !== name };
}

function answerSet(...options: string[]): AnswerSet {
  return { about: 'the last few', options, cannotSay: "I can't say" };
}

const BANDS = [
  { from: 0, label: 'Rare so far', meaning: 'These hardly came up.' },
  { from: 40, label: 'Some of the time', meaning: 'These came up around half the time.' },
  { from: 70, label: 'Usual', meaning: 'These came up most times.' },
];

/** Two habits with three items, of three and four options; no last ten, other bands and limits than the large one. */
export const smallBank: Bank = {
  code: 'TB',
  version: 3,
  title: 'A small bank',
  answerSets: { three: answerSet('None', 'One', 'Two'), four: answerSet('0', '1', '2', '3') },
  habits: [
    {
      id: 'plan',
      label: 'Plan ahead',
      heading: 'Plans',
      ifThen: 'If it is Monday, then I plan.',
      items: [
        item('plan1', 'three', 'a-plan'),
        item('-plan2', 'four', 'a-list'),
        // Like two more below, a name that every object has: no blank may count as an answer.
        item('constructor', 'four', 'a-build'),
      ],
    },
    {
      id: 'rest',
      label: 'Rest well',
      heading: 'Breaks',
      items: [item('toString', 'four', 'a-walk'), item('rest2', 'four', 'a-walk'), item('__proto__', 'three', 'a-nap')],
    },
  ],
  bands: [
    { from: 0, label: 'Low', meaning: 'Little.' },
    { from: 60, label: 'High', meaning: 'Much.' },
  ],
  nearTheLine: 5,
  workingLimit: 30,
  fewestAnswers: 2,
};

const COUNT: CountQuestion = {
  id: 'ten',
  habit: 'mix',
  question: 'Look back at the last ten.',
  hint: 'A rough count is fine.',
  heaps: { talk: 'replies', add: 'know-how', promote: 'yourself' },
  next: {
    promoting: { play: 'swap-the-next-two', ifThen: 'If I promoted, then the next is about somebody else.' },
    talking: { play: 'ten-minute-replies', ifThen: 'If my break starts, then I answer one person.' },
    adding: { play: 'one-thing-learned', ifThen: 'If a shift teaches me something, then I write it down.' },
  },
  fallback: 'say-what-you-do',
};

/** A habit with four items of five options. @param items their names, with the plays they lead to */
function habit(id: string, label: string, items: readonly [name: string, play: string][]): Habit {
  return {
    id,
    label,
    heading: `Part ${id}`,
    ifThen: `If ${id}, then ${id}.`,
    items: items.map(([name, play]) => item(name, 'five', play)),
  };
}

/** As large as the real one, with its plays: five habits of four items of five options, and the last ten. */
export const largeBank: Bank = {
  code: 'SN',
  version: 1,
  title: 'A bank of the real size',
  answerSets: { five: answerSet('None', 'One', 'Two', 'Three', 'Four') },
  habits: [
    habit('list', 'Listen first', [
      ['list1', 'read-to-the-end'],
      ['list2', 'their-work-first'],
      ['list3', 'the-crowded-room'],
      ['-list4', 'a-month-as-a-guest'],
    ]),
    habit('take', 'Take part', [
      ['take1', 'ten-minute-replies'],
      ['take2', 'answer-one'],
      ['take3', 'back-to-the-thread'],
      ['take4', 'one-thing-learned'],
    ]),
    habit('help', 'Help first', [
      ['help1', 'what-you-tried'],
      ['help2', 'one-introduction'],
      ['help3', 'what-you-tried'],
      ['-help4', 'say-what-you-do'],
    ]),
    habit('trust', 'Keep trust', [
      ['trust1', 'source-or-skip'],
      ['trust2', 'say-how-you-know'],
      ['trust3', 'promise-ledger'],
      ['trust4', 'one-thing-learned'],
    ]),
    habit('brid', 'Reach across', [
      ['brid1', 'one-call-a-month'],
      ['brid2', 'two-before-two-after'],
      ['brid3', 'next-door'],
      ['brid4', 'ask-the-room'],
    ]),
    { id: 'mix', label: 'Mind the mix', heading: 'Your last ten', items: [] },
  ],
  count: COUNT,
  bands: BANDS,
  nearTheLine: 6.25,
  workingLimit: 25,
  fewestAnswers: 3,
  mostlyReads: { habit: 'take', atMost: 12.5, play: 'read-to-the-end' },
};
