import { play, playbook, post, type Case } from './case.ts';

const A = 'plays/a.mdx';
const S = 'scenarios/a-door.yaml';
const TAG = 'Words.\n\n<BranchingScenario />';
const told = play({ story: 'a-door' }, TAG);

const HEAD = `title: A door
setting: At a door.
other: the porter
start: door
passages:
`;
const DOOR = `  door:
    text: You stand.
    choices:
      - { do: Knock., to: hall }
      - { do: Wait., to: wait }
`;
const WAIT = `  wait:
    text: Nobody comes.
    choices:
      - { do: Knock., to: hall }
`;
const HALL = `  hall:
    text: You are in.
    thinks: Who is this?
    ending: { title: In, plays: [a] }
`;

const row = (name: string, story: string, says: string, more: Case['change'] = {}): Case => ({
  name,
  change: { ...playbook(), [A]: told, [S]: story, ...more },
  says,
});

/** Branching stories: their schema, their ways, and the names in them and of them. */
export const scenarioCases: readonly Case[] = [
  row('a whole story', HEAD + DOOR + WAIT + HALL, ''),
  row(
    'paragraphs, quotations, and a start that does not come first',
    `${HEAD + HALL + DOOR + WAIT}`.replace(
      'text: Nobody comes.',
      'text: >-\n      Nobody\n      comes.\n\n      “Hello?” you ask (to be “sure”).\n\n      It is open:',
    ),
    '',
  ),
  row(
    'a way back that can end',
    HEAD + DOOR + WAIT.replace('choices:', 'choices:\n      - { do: Wait., to: wait }') + HALL,
    '',
  ),
  row('one story in two plays', HEAD + DOOR + WAIT + HALL, '', {
    'plays/b.mdx': play({ title: 'Q', story: 'a-door' }, TAG),
  }),
  row(
    'links to stories on paper: one that a play tells, and one that none does',
    HEAD + DOOR + WAIT + HALL,
    `content/posts/2026/x.mdx:9  a link to nothing ← /playbook/b/story/ ⇒ did you mean "/playbook/a/story/"? Otherwise correct the address`,
    {
      'plays/b.mdx': play({ title: 'Q' }),
      'posts/2026/x.mdx': post({}, '[a](/playbook/a/story/) [b](/playbook/b/story/)'),
    },
  ),
  row(
    'a dead end',
    HEAD + DOOR + WAIT.replace(/ {4}choices[^]*/, '') + HALL,
    `
content/scenarios/a-door.yaml:11  a passage where the story stops ← neither ⇒ write how it goes on, or how it ends
  expected: "choices", or an "ending"
`,
  ),
  row(
    'a passage that nothing leads to',
    HEAD + DOOR.replace('to: wait', 'to: hall') + WAIT + HALL,
    `
content/scenarios/a-door.yaml:11  a passage that no reader reaches ← none ⇒ lead to it with "to: wait" from a passage that is reached, or remove it
  expected: a way to it from "door", where the story starts
`,
  ),
  row(
    'an endless round',
    HEAD +
      DOOR +
      WAIT.replace('to: hall', 'to: bench') +
      WAIT.replace('wait:', 'bench:').replace('hall', 'wait') +
      HALL,
    `content/scenarios/a-door.yaml:11  passages that go round for ever ← wait, bench, which lead only to each other`,
  ),
  row(
    'a passage that leads only to itself',
    HEAD + DOOR + WAIT.replace('to: hall', 'to: wait') + HALL,
    `content/scenarios/a-door.yaml:11  passages that go round for ever ← wait, which leads only to itself`,
  ),
  row(
    'a story that never ends',
    HEAD + DOOR + WAIT + HALL.replace(/ {4}ending.*\n/, '    choices: [{ do: Leave., to: door }]\n'),
    `
content/scenarios/a-door.yaml:5  a story that never ends ← none ⇒ write "ending:" with a title and plays in place of the choices of a passage
  expected: at least one passage with an "ending"
`,
  ),
  row(
    'a choice that leads nowhere, reported once',
    HEAD + DOOR.replace('to: wait', 'to: wiat') + WAIT + HALL,
    `
content/scenarios/a-door.yaml:10  a choice that leads nowhere ← wiat ⇒ did you mean "wait"? Otherwise write that passage, or lead to another
  expected: the name of a passage of this story
`,
  ),
  row(
    'an unknown start',
    (HEAD + DOOR + WAIT + HALL).replace('start: door', 'start: street'),
    `
content/scenarios/a-door.yaml:4  a start that is not there ← street ⇒ write the name of the passage that comes first
  expected: the name of a passage of this story
`,
  ),
  row(
    'a passage that goes on and ends',
    `${HEAD + DOOR + WAIT}    ending: { title: Out, plays: [a] }\n${HALL}`,
    `
content/scenarios/a-door.yaml:15  a passage that goes on and ends ← both ⇒ remove one of the two
  expected: "choices" or an "ending"
`,
  ),
  row(
    'plays in an ending that are unknown, and repeated',
    HEAD + DOOR + WAIT + HALL.replace('[a]', '[a, zebra, a]'),
    `
content/scenarios/a-door.yaml:18  unknown play ← zebra
content/scenarios/a-door.yaml:18  the same play twice ← a
`,
  ),
  row(
    'an unknown story',
    HEAD + DOOR + WAIT + HALL,
    `
content/plays/a.mdx:21  unknown story ← a-floor ⇒ did you mean "a-door"? Otherwise write that file, or remove the line until it is there
  expected: the name of a file in scenarios/, without .yaml
`,
    { [A]: play({ story: 'a-floor' }, TAG) },
  ),
  row(
    'a story without its tag, a tag without its story, a story named on the tag, and an unsound name',
    HEAD + DOOR + WAIT + HALL,
    `
content/plays/b.mdx:21  a story without its place in the text ← nothing ⇒ write that line where the story belongs, or remove "story"
  expected: <BranchingScenario /> in the text
content/plays/c.mdx:25  <BranchingScenario> without a story ← nothing
content/plays/d.mdx:25  <BranchingScenario> does not know "story" ← story ⇒ write <BranchingScenario /> here, and "story: its-name" in the front matter
  expected: <BranchingScenario> without attributes
content/plays/e.mdx:21  wrong form of story ← A Door ⇒ write a-door
  expected: a slug: small letters, digits and single hyphens
`,
    {
      'plays/b.mdx': play({ title: 'Q', story: 'a-door' }, '{/* <BranchingScenario /> */}\n\n`<BranchingScenario />`'),
      'plays/c.mdx': play({ title: 'R' }, TAG),
      'plays/d.mdx': play({ title: 'S' }, TAG.replace(' /', ' story="a-door" /')),
      'plays/e.mdx': play({ title: 'T', story: 'A Door' }, TAG),
    },
  ),
  row(
    'a story that no play tells',
    HEAD + DOOR + WAIT + HALL,
    `
content/scenarios/a-door.yaml:1  a story that no play tells ← nothing
  expected: a play with "story: a-door"
`,
    { [A]: play() },
  ),
  row(
    'a story in a post',
    HEAD + DOOR + WAIT + HALL,
    `
content/posts/2026/x.mdx:9  an exercise outside the playbook ← <BranchingScenario>
  expected: <BranchingScenario> in a file of plays/
`,
    { 'posts/2026/x.mdx': post({}, TAG.replace('Words.\n\n', '')) },
  ),
  row(
    'paragraphs that stop in mid-sentence',
    HEAD +
      DOOR +
      WAIT.replace('Nobody comes.', '|\n      Nobody comes, as far as you can see from\n      here.') +
      HALL,
    `
content/scenarios/a-door.yaml:12  a paragraph that stops in mid-sentence ← Nobody comes, as far as you can see from ⇒ begin the text with "text: >-", and divide its paragraphs by an empty line
  expected: a sign such as a full stop at the end of each paragraph
`,
  ),
  row(
    'missing and misspelt keys, and malformed names',
    `title: A door
setting: At a door.
start: door
passages:
  door:
    text: You stand.
    choices:
      - { do: Knock., too: 2 }
      - { to: 2 }
  2:
    txt: You are in.
    ending: { title: In, plays: [] }
`,
    `
content/scenarios/a-door.yaml:1  no other ← nothing ⇒ add a line that begins with "other:"
  expected: text
content/scenarios/a-door.yaml:8  no to (passages, door, choices, item 1) ← nothing ⇒ add a line that begins with "to:"
  expected: text
content/scenarios/a-door.yaml:8  unknown key ← too ⇒ did you mean "to"? Otherwise remove it
  expected: do or to
content/scenarios/a-door.yaml:9  no do (passages, door, choices, item 2) ← nothing ⇒ add a line that begins with "do:"
  expected: text
content/scenarios/a-door.yaml:9  wrong kind of value for to (passages, door, choices, item 2) ← the number 2 ⇒ put it in quotes: "2"
  expected: text
content/scenarios/a-door.yaml:10  wrong form of a key ← 2 ⇒ begin it with a letter, and write hyphens for its spaces
  expected: small letters, digits and single hyphens, such as the-door
`,
  ),
  row(
    'a file name with capitals, and an empty file',
    '',
    `
content/scenarios/B Side.yaml:1  a file name that makes no address ← B Side ⇒ rename it to b-side
content/scenarios/B Side.yaml:1  a story that no play tells ← nothing
  expected: a play with "story: B Side"
content/scenarios/a-door.yaml:1  an empty file ← nothing
`,
    { 'scenarios/B Side.yaml': HEAD + DOOR + WAIT + HALL },
  ),
];
