import type { z } from 'astro/zod';
import type { ListItem, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { exercises } from '../../../schemas/exercises.ts';
import { mdxComponents } from '../../../schemas/mdx-components.ts';
import { nearest, suggest } from '../nearest.ts';
import { orList, shorten, type Finding } from '../problem.ts';
import { isOptional, mendingOf, shapeOf } from '../read/schema-walk.ts';
import { hasContent, isComponent, isTag, lineOf, nodesOf, type MdxTag, type Visited } from './tree.ts';
import { zodFaults } from '../read/zod-problems.ts';

/** What a component takes. */
interface Contract {
  props: z.ZodType;
  /** Whether it holds anything, or a list of tasks and nothing else. */
  content: boolean | 'task list';
}

const everywhere: ReadonlyMap<string, Contract> = new Map<string, Contract>(Object.entries(mdxComponents));
const inPlays: ReadonlyMap<string, Contract> = new Map<string, Contract>([
  ...everywhere,
  ...Object.entries<Contract>(exercises),
]);

/** A component with the attributes that it needs: `<Aside label="…">`. */
function example(name: string, { props, content }: Contract): string {
  const attributes = Object.entries(shapeOf(props)).flatMap(([key, schema]) =>
    isOptional(schema) ? [] : [` ${key}="…"`],
  );
  return `<${name}${attributes.join('')}${content === false ? ' /' : ''}>`;
}

const NODE_NAMES: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'a paragraph',
  list: 'a list',
  heading: 'a heading',
  blockquote: 'a quotation',
  code: 'a block of code',
  table: 'a table',
};

function named(node: Nodes | undefined): string {
  if (node === undefined) return 'nothing';
  if (isTag(node)) return `<${node.name ?? ''}>`;
  return NODE_NAMES[node.type] ?? 'something else';
}

/** A task must be one line of words, unlike every task before it. */
function checkTask(task: ListItem, before: readonly ListItem[], tag: MdxTag): Finding[] {
  const [words, ...others] = task.children;
  const what = `a task of <${tag.name ?? ''}>`;
  const line = lineOf(task, tag);
  const expected = 'one line of the form "- [ ] Something to do"';
  const component = nodesOf(task).find(({ node }) => isTag(node) && isComponent(node))?.node;
  if (words?.type !== 'paragraph' || others.length > 0 || component) {
    return [
      {
        line,
        what: `${what} with more than its words, or less`,
        expected,
        received: named(component ?? others[0] ?? words),
        fix: 'give each thing to do a line of its own',
      },
    ];
  }
  const text = toString(task);
  const [, next] = text.split('\n');
  if (next !== undefined) {
    return [
      {
        line: line + 1,
        what: `${what} that goes on in the next line`,
        expected,
        received: shorten(next.trim()),
        fix: 'begin this line with "- [ ] ", or put both in one line',
      },
    ];
  }
  if (!before.some((other) => toString(other) === text)) return [];
  return [
    {
      line,
      what: `${what} that stands there twice`,
      expected: 'other words in each line: a tick is kept by the words of its line',
      received: shorten(text),
      fix: 'say how the two differ, or remove one',
    },
  ];
}

/** Anything but tasks in a component that takes a list of them. */
function checkTasks(tag: MdxTag): Finding[] {
  const [list, ...others] = tag.children;
  const isTasks =
    others.length === 0 &&
    list?.type === 'list' &&
    list.children.every(({ checked }) => checked === false) &&
    list.ordered !== true;
  if (isTasks) return list.children.flatMap((line, index) => checkTask(line, list.children.slice(0, index), tag));
  const unticked = list?.type === 'list' ? list.children.find(({ checked }) => checked !== false) : undefined;
  const stranger = list?.type === 'list' ? (unticked ?? others[0] ?? list) : list;
  return [
    {
      line: lineOf(stranger ?? tag, tag),
      what: `<${tag.name ?? ''}> with something else than a list of tasks in it`,
      expected: 'lines of the form "- [ ] Something to do", with empty lines around them',
      received:
        stranger?.type === 'listItem' || stranger?.type === 'list'
          ? 'a list without boxes, or with ticked ones'
          : named(stranger),
      fix: 'begin each line with "- [ ] ", and move everything else out of the tag',
    },
  ];
}

/** The attributes of a tag that are plain text, and what is wrong with the others, whose names are in `unread`. */
export function textAttributes(tag: MdxTag): {
  attributes: Record<string, string>;
  lines: Map<string, number>;
  unread: Set<string>;
  findings: Finding[];
} {
  const attributes: Record<string, string> = {};
  const lines = new Map<string, number>();
  const unread = new Set<string>();
  const findings = tag.attributes.flatMap((attribute): Finding[] => {
    const line = lineOf(attribute, tag);
    const notText = (received: string, fix: string): Finding[] => [
      {
        line,
        what: `a value of <${tag.name ?? ''}> that is no text`,
        expected: 'text between quotes',
        received: shorten(received),
        fix,
      },
    ];
    if (attribute.type === 'mdxJsxExpressionAttribute')
      return notText(`{${attribute.value}}`, 'write each value as name="text"');
    const { name, value } = attribute;
    lines.set(name, line);
    attributes[name] = typeof value === 'string' ? value : '';
    if (typeof value === 'string' || value === null || value === undefined) return [];
    unread.add(name);
    return notText(`${name}={${value.value}}`, `write ${name}="text"`);
  });
  return { attributes, lines, unread, findings };
}

const WORD = /^\w+$/;

/** Attributes and content that a component does not take. */
function checkComponent(tag: MdxTag, contracts: ReadonlyMap<string, Contract>): Finding[] {
  const name = tag.name ?? '';
  const contract = contracts.get(name);
  if (contract === undefined) {
    if (inPlays.has(name)) {
      return [
        {
          line: lineOf(tag),
          what: 'an exercise outside the playbook',
          expected: `<${name}> in a file of plays/`,
          received: `<${name}>`,
          fix: 'remove it, and link to the play that has it',
        },
      ];
    }
    return [
      {
        line: lineOf(tag),
        what: 'unknown component',
        expected: orList([...contracts.keys()].map((known) => `<${known}>`)),
        received: `<${name}>`,
        fix: suggest(nearest(name, contracts.keys()), 'write the text without it'),
      },
    ];
  }
  const { attributes, lines, unread, findings } = textAttributes(tag);
  const result = contract.props.safeParse(attributes);
  const faults = (result.success ? [] : result.error.issues)
    .flatMap((issue) => zodFaults(issue, attributes, contract.props, () => ''))
    .filter(({ path }) => !unread.has(String(path[0])))
    .map(({ path, fault }): Finding => {
      const key = String(path[0]);
      const line = lines.get(key) ?? lineOf(tag);
      const where = { line, expected: fault.expected, received: fault.received };
      if (fault.what === 'unknown key') {
        const known = Object.keys(shapeOf(contract.props));
        const expected = known.length === 0 ? `<${name}> without attributes` : orList(known);
        return {
          ...where,
          what: `<${name}> does not know "${key}"`,
          expected,
          fix: suggest(nearest(key, known), String(mendingOf(contract.props)?.fix ?? `remove ${key}`)),
        };
      }
      return attributes[key] === undefined
        ? { ...where, what: `<${name}> without "${key}"`, expected: example(name, contract), fix: `add ${key}="…"` }
        : {
            ...where,
            what: `${fault.what} of <${name}>`,
            fix:
              attributes[key] === '' ? `write ${key}="${WORD.test(fault.expected) ? fault.expected : '…'}"` : fault.fix,
          };
    });
  const isFull = hasContent(tag.children);
  const content: Finding[] = [];
  if (contract.content && !isFull) {
    content.push({
      line: lineOf(tag),
      what: `<${name}> with nothing in it`,
      expected: `${contract.content === 'task list' ? 'a list of tasks' : 'text'} between <${name}> and </${name}>`,
      received: 'nothing',
      fix: `write the ${contract.content === 'task list' ? 'tasks' : 'text'}, or remove the tag`,
    });
  }
  if (!contract.content && isFull) {
    content.push({
      line: lineOf(tag),
      what: `<${name}> with something in it`,
      expected: example(name, contract),
      received: `<${name}>…</${name}>`,
      fix: 'end the tag with /> and write the text outside of it',
    });
  }
  if (contract.content === 'task list' && isFull) content.push(...checkTasks(tag));
  return [...findings, ...faults, ...content];
}

/** Unknown components, and wrong uses of known ones. @param isPlay whether the text may hold exercises */
export function checkComponents(nodes: readonly Visited[], isPlay: boolean): Finding[] {
  const contracts = isPlay ? inPlays : everywhere;
  return nodes.flatMap(({ node }) => (isTag(node) && isComponent(node) ? checkComponent(node, contracts) : []));
}
