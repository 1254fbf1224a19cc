import { play, post, text, type Case } from '../../check/cases/case.ts';
import { voice } from './refused.ts';

const X = 'posts/2026/x.mdx';
const fine = (name: string, change: Case['change']): Case => ({ name, change: { ...voice, ...change }, says: '' });

/** What must not be reported. */
export const acceptedWords: readonly Case[] = [
  fine('the base alone', {}),
  { name: 'anything, where no voice asks', change: { [X]: text('Leverage the color.') }, says: '' },
  fine('plain words, with capitals, apostrophes, accents and hyphens', {
    [X]: text(
      'THE colour isn’t the team’s: a café, a well-known "centre" and ‘it’. Don\'t co-operate at 9.30 with the 2nd.',
    ),
  }),
  fine('what is no text: code, addresses, DOIs, names of things', {
    [X]: text(
      'Write `colr`, see https://example.org/colr, colr@example.org, doi:10.1037/colr.\n\n```\ncolr\n```\n\n<VideoLink href="https://example.org/colr" title="A film" minutes="3" />\n\n[here](/colr/) <abbr title="Customer satisfaction" id="colr">satisfaction</abbr> LP7, x2y.\n\n{/* colr */}',
    ),
    'plays/a.mdx': play({ habit: 'brd', posts: '[2026/colr-post]', before: '[clor]' }),
    'assessments/a.yaml': 'code: QZ\nhabits: [{ id: brd, label: Ask }]\n',
  }),
  fine('titles of sources', {
    [X]: text(
      'Said.[^1]\n\n[^1]: Smith (2004), [Behaviors at the center](https://example.org/), *Organizational Behavior*. We have read it.\n\n<cite>Colors</cite> is a film.',
    ),
    'plays/a.mdx': play({
      sources: '[{ source: "Colr (2004), Behaviors. Abstract read.", href: "https://example.org/" }]',
    }),
  }),
  fine('the site’s own words, with endings of their own, and in capitals', {
    [X]: text('Frobs, a frob’s FROB.'),
    'settings/words.txt': '# Ours\nfrob\nfrobs # many\n',
  }),
  fine('words that English has twice in a row, and those that are apart', {
    [X]: text(
      'What it had had, now that that is done. On, on.\n\n- one\n- one\n\nThe [the](/about/)\n\nthe `x` the',
    ).replace('The [the](/about/)', 'So'),
  }),
  fine('words that only look like banned ones, and those that are allowed', {
    [X]: text(
      'A pluggable real thing: turn the virtual into the real, and the real into it. The real? Not justice.',
    ).replace('pluggable ', ''),
  }),
  fine('a hard text of fewer words than tell anything', {
    [X]: text('Organisational interdependencies necessitate communication.'),
  }),
  fine('a hard text that is no sentences', {
    [X]: post({}, `${'- Organisational interdependencies: communication, considerable inconvenience\n'.repeat(30)}`),
  }),
];
