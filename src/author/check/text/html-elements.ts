import { mdxHtmlElements } from '../../../schemas/mdx-components.ts';
import { textAttributes } from './components.ts';
import { nearest, suggest } from '../nearest.ts';
import { orList, type Finding } from '../problem.ts';
import { isComponent, isTag, lineOf, type MdxTag, type Visited } from './tree.ts';

/** What to write instead of HTML that has a sign in Markdown or a component. */
const instead: Record<string, string> = {
  a: 'write [words](address)',
  aside: 'write <Aside label="…">',
  b: 'write **words**',
  blockquote: 'begin each line with >',
  code: 'write the words between backticks',
  em: 'write *words*',
  figure: 'write <Figure caption="…">',
  h1: 'write ##; the title is the heading of the first level',
  h2: 'write ##',
  h3: 'write ###',
  h4: 'write ####',
  h5: 'write #####',
  h6: 'write ######',
  hr: 'write --- on a line of its own',
  i: 'write *words*',
  iframe: 'write <VideoLink href="…" title="…" />',
  img: 'write ![what it shows](./picture.png)',
  li: 'begin each line of the list with a hyphen',
  ol: 'begin each line of the list with 1.',
  p: 'leave an empty line between paragraphs',
  pre: 'write ``` on the lines before and after',
  s: 'write ~~words~~',
  strike: 'write ~~words~~',
  strong: 'write **words**',
  table: 'write the table with | between its cells',
  ul: 'begin each line of the list with a hyphen',
  video: 'write <VideoLink href="…" title="…" />',
};

const EVERYWHERE = ['dir', 'id', 'lang', 'title', 'translate'];
const some: Record<string, readonly string[]> = {
  del: ['cite', 'datetime'],
  details: ['name', 'open'],
  ins: ['cite', 'datetime'],
  q: ['cite'],
  time: ['datetime'],
};

/** Attributes that people try. */
const refused: readonly { name: RegExp; fix: string }[] = [
  { name: /^style$/, fix: 'remove it; how things look is the same everywhere on the site' },
  { name: /^class(?:Name)?$/, fix: 'remove it; how things look is the same everywhere on the site' },
  { name: /^on/i, fix: 'remove it; a text runs no scripts' },
];

function checkElement(tag: MdxTag): Finding[] {
  const { name } = tag;
  if (name === null || !mdxHtmlElements.includes(name)) {
    return [
      {
        line: lineOf(tag),
        what: 'an HTML element that is not used here',
        expected: `Markdown, or ${orList(mdxHtmlElements.map((each) => `<${each}>`))}`,
        received: `<${name ?? ''}>`,
        fix: instead[name ?? ''] ?? suggest(nearest(name ?? '', mdxHtmlElements), 'write the text without it'),
      },
    ];
  }
  const { attributes, lines, findings } = textAttributes(tag);
  const allowed = [...EVERYWHERE, ...(some[name] ?? [])].toSorted();
  const unknown = Object.keys(attributes)
    .filter((attribute) => !allowed.includes(attribute))
    .map((attribute) => ({
      line: lines.get(attribute) ?? lineOf(tag),
      what: `<${name}> may not have "${attribute}"`,
      expected: orList(allowed),
      received: attribute,
      fix: refused.find((each) => each.name.test(attribute))?.fix ?? suggest(nearest(attribute, allowed), 'remove it'),
    }));
  return [...findings, ...unknown];
}

/** HTML for which Markdown has a sign, and attributes that are not allowed. */
export function checkHtmlElements(nodes: readonly Visited[]): Finding[] {
  return nodes.flatMap(({ node }) => (isTag(node) && !isComponent(node) ? checkElement(node) : []));
}
