import { play, post, text, type Case } from '../../check/cases/case.ts';

const X = 'posts/2026/x.mdx';
const VOICE = 'settings/voice.yaml';
const WORDS = 'settings/words.txt';

/** A voice that asks for everything, and refuses nothing in the base content. */
export const voice: Case['change'] = {
  [VOICE]: `spelling: en-GB
quotes: curly
readingAge: 14
banned: [leverage, plug, delve, the real *, not just, here's the thing]
allowed: [the real into]
`,
};

const row = (name: string, change: Case['change'], says: string): Case => ({
  name,
  change: { ...voice, ...change },
  says,
});

const HARD =
  'Organisational interdependencies necessitate continuous communication between geographically distributed departments, notwithstanding considerable administrative inconvenience.';

/** Refused words. */
export const refusedWords: readonly Case[] = [
  row(
    'American spelling, and a slip',
    { [X]: text('The center has a color.\n\nWe recieve\nit.') },
    `
content/posts/2026/x.mdx:9  a word that is not in the dictionary of this site ← center ⇒ did you mean "Center", "centre" or "canter"? Otherwise correct it, or add it to settings/words.txt where it is right
content/posts/2026/x.mdx:9  a word that is not in the dictionary of this site ← color ⇒ did you mean "colon", "colour" or "Conor"? Otherwise correct it, or add it to settings/words.txt where it is right
content/posts/2026/x.mdx:11  a word that is not in the dictionary of this site ← recieve ⇒ did you mean "receive" or "relieve"? Otherwise correct it, or add it to settings/words.txt where it is right
`,
  ),
  row(
    'an unknown name on many lines, reported once',
    { [X]: post({ title: 'Zzyzx' }, 'Zzyzx,\nand Zzyzx’s.\n\n> - **Zzyzx**') },
    `content/posts/2026/x.mdx:2  a word that is not in the dictionary of this site ← Zzyzx, and again in lines 9, 10 and 12 ⇒ correct it, or add it to settings/words.txt where it is right`,
  ),
  row(
    'capitals are part of a name, and of no other word',
    { [X]: text('In london, on Linkedin.'), [WORDS]: '# Names\nLinkedIn\n' },
    `
content/posts/2026/x.mdx:9  a word that is not in the dictionary of this site ← london ⇒ did you mean "London", "Landon" or "Lindon"? Otherwise correct it, or add it to settings/words.txt where it is right
content/posts/2026/x.mdx:9  a word that is not in the dictionary of this site ← Linkedin ⇒ did you mean "LinkedIn", "Linked in" or "Linked"? Otherwise correct it, or add it to settings/words.txt where it is right
`,
  ),
  row(
    'a word that the site’s own list refuses',
    { [X]: text('Organize it.'), [WORDS]: '!organize\n' },
    `content/posts/2026/x.mdx:9  a word that is not in the dictionary of this site ← Organize ⇒ did you mean "Organise", "Organized" or "Organizer"? Otherwise correct it, or add it to settings/words.txt where it is right`,
  ),
  row(
    'one part of a word with hyphens',
    { [X]: text('A well-kepd list.') },
    `content/posts/2026/x.mdx:9  a word that is not in the dictionary of this site ← kepd ⇒ did you mean "kepi", "kept" or "eked"? Otherwise correct it, or add it to settings/words.txt where it is right`,
  ),
  row(
    'everywhere that readers read: labels, captions, pictures, footnotes, tables, data',
    {
      [X]: text(
        '<Aside label="Opinoin here">\n\nWords.\n\n</Aside>\n\n![A pictrue of it](./p.png)\n\n| Tabel |\n| --- |\n| x |\n\nNoted.[^1]\n\n## Haeding\n\n[^1]: A nott.',
      ),
      'taxonomy/tags.yaml': 'networking: { label: netwroking, description: Posts. }\n',
    },
    `
content/posts/2026/x.mdx:9  a word that is not in the dictionary of this site ← Opinoin ⇒ did you mean "Opinion"? Otherwise correct it, or add it to settings/words.txt where it is right
content/posts/2026/x.mdx:15  a word that is not in the dictionary of this site ← pictrue ⇒ did you mean "picture", "pic true" or "Pict rue"? Otherwise correct it, or add it to settings/words.txt where it is right
content/posts/2026/x.mdx:17  a word that is not in the dictionary of this site ← Tabel ⇒ did you mean "Table", "Taber" or "Babel"? Otherwise correct it, or add it to settings/words.txt where it is right
content/posts/2026/x.mdx:23  a word that is not in the dictionary of this site ← Haeding ⇒ did you mean "Heading", "Handing" or "Heeding"? Otherwise correct it, or add it to settings/words.txt where it is right
content/posts/2026/x.mdx:25  a word that is not in the dictionary of this site ← nott ⇒ did you mean "not", "nett" or "nota"? Otherwise correct it, or add it to settings/words.txt where it is right
content/taxonomy/tags.yaml:1  a word that is not in the dictionary of this site ← netwroking ⇒ did you mean "networking"? Otherwise correct it, or add it to settings/words.txt where it is right
`,
  ),
  row(
    'lines in folded, literal and quoted texts of front matter',
    {
      'plays/a.mdx': play({
        why: '>-\n  One line of it,\n  and a scond.\n\n  And a thrid.',
        example: '|\n  Literally\n  fuorth.',
        signs:
          '\n  - "It\\u2019s the \\"best\\"\n    fivth."\n  - \'It\'\'s the\n    sihxth.\'\n  - Plain, and\n    sevnth.',
      }),
    },
    `
content/plays/a.mdx:7  a word that is not in the dictionary of this site ← scond ⇒ did you mean "scold", "scone" or "second"? Otherwise correct it, or add it to settings/words.txt where it is right
content/plays/a.mdx:9  a word that is not in the dictionary of this site ← thrid ⇒ did you mean "third", "thrip" or "Th rid"? Otherwise correct it, or add it to settings/words.txt where it is right
content/plays/a.mdx:12  a straight quotation mark or apostrophe ← "best" ⇒ write “best”
content/plays/a.mdx:13  a word that is not in the dictionary of this site ← fivth ⇒ did you mean "fifth", "filth" or "firth"? Otherwise correct it, or add it to settings/words.txt where it is right
content/plays/a.mdx:14  a straight quotation mark or apostrophe ← It's ⇒ write It’s
content/plays/a.mdx:15  a word that is not in the dictionary of this site ← sihxth ⇒ did you mean "sixth", "sixty" or "sixths"? Otherwise correct it, or add it to settings/words.txt where it is right
content/plays/a.mdx:17  a word that is not in the dictionary of this site ← sevnth ⇒ did you mean "seventh", "sent" or "synth"? Otherwise correct it, or add it to settings/words.txt where it is right
content/plays/a.mdx:29  a word that is not in the dictionary of this site ← fuorth ⇒ did you mean "fourth", "forth" or "Forth"? Otherwise correct it, or add it to settings/words.txt where it is right
`,
  ),
  row(
    'straight marks where what is typed is shown, and nowhere else',
    {
      [X]: post(
        { standfirst: `>-\n  'At six o'clock', says ("Sam's").` },
        'Don\'t say "six".\n\n![A team\'s board](./b.svg)\n\n<Aside label="A team\'s view">\n\nIt\'s.\n\n</Aside>',
      ),
      'posts/2026/b.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>',
    },
    `
content/posts/2026/x.mdx:8  a straight quotation mark or apostrophe ← 'At ⇒ write ‘At
content/posts/2026/x.mdx:8  a straight quotation mark or apostrophe ← o'clock', ⇒ write o’clock’,
content/posts/2026/x.mdx:8  a straight quotation mark or apostrophe ← ("Sam's"). ⇒ write (“Sam’s”).
content/posts/2026/x.mdx:13  a straight quotation mark or apostrophe ← team's ⇒ write team’s
content/posts/2026/x.mdx:15  a straight quotation mark or apostrophe ← team's ⇒ write team’s
`,
  ),
  row(
    'any text of a scenario, whatever its keys',
    {
      'scenarios/door.yaml':
        'start: door\npassages:\n  door:\n    text: >-\n      A door,\n      and a wall.\n    choices:\n      - { to: bar, text: Opne it. }\n',
    },
    `content/scenarios/door.yaml:8  a word that is not in the dictionary of this site ← Opne ⇒ did you mean "Open", "Pone" or "Opine"? Otherwise correct it, or add it to settings/words.txt where it is right`,
  ),
  row(
    'words twice in a row, across lines and marks',
    { [X]: post({ standfirst: '>-\n  One\n  of the\n  the posts.' }, 'It is *is* so.\n\nAt the\nthe end.') },
    `
content/posts/2026/x.mdx:9  a word twice in a row ← the the
content/posts/2026/x.mdx:13  a word twice in a row ← is is
content/posts/2026/x.mdx:15  a word twice in a row ← the the
`,
  ),
  row(
    'words and phrases that the site does not use',
    { [X]: text('Leveraging it is not\njust plugged. Here’s the thing: the real problem.') },
    `
content/posts/2026/x.mdx:9  words that this site does not use ← Leveraging
  expected: other words than "leverage"
content/posts/2026/x.mdx:9  words that this site does not use ← not just
  expected: other words than "not just"
content/posts/2026/x.mdx:10  words that this site does not use ← plugged
  expected: other words than "plug"
content/posts/2026/x.mdx:10  words that this site does not use ← the real problem
  expected: other words than "the real *"
content/posts/2026/x.mdx:10  words that this site does not use ← Here’s the thing
  expected: other words than "here's the thing"
`,
  ),
  row(
    'a text that is hard to read',
    { [X]: text(`Short.\n\n${`${HARD}\n`.repeat(8)}`) },
    `
content/posts/2026/x.mdx:11  a text that is hard to read ← 46.2 ⇒ divide long sentences, or find shorter words; the hardest are line 11, "Organisational interdependencies necessitate continuous communication between ge…"; line 12, "Organisational interdependencies necessitate continuous communication between ge…"; line 13, "Organisational interdependencies necessitate continuous communication between ge…"
  expected: a reading age of 14 at the most
`,
  ),
  row(
    'files that cannot be read',
    { [X]: text('<b>x'), 'scenarios/a.yaml': 'a: [b\n', 'posts/2026/y.mdx': 'Words.\n' },
    `
content/posts/2026/x.mdx:9  a tag that is not closed ← <b>x
content/posts/2026/y.mdx:1  no front matter ← Words.
content/scenarios/a.yaml:1  a line that cannot be read ← a: [b ⇒ add the closing bracket
  expected: a list that begins with [ ends with ], one that begins with { ends with }
`,
  ),
  row(
    'a voice with unknown requests',
    {
      [VOICE]: 'spelling: en-US\nreadnigAge: 14\nreadingAge: fourteen\nbanned: [delve]\n',
      [X]: text('Delve in the color.'),
    },
    `
content/posts/2026/x.mdx:9  words that this site does not use ← Delve
  expected: other words than "delve"
content/settings/voice.yaml:1  unknown spelling ← en-US ⇒ did you mean "en-GB"? Otherwise write one of these words
  expected: en-GB
content/settings/voice.yaml:2  unknown key ← readnigAge ⇒ did you mean "readingAge"? Otherwise remove it
  expected: spelling, quotes, readingAge, banned or allowed
content/settings/voice.yaml:3  wrong kind of value for readingAge ← fourteen ⇒ write a number, without quotes
  expected: a number
`,
  ),
];
