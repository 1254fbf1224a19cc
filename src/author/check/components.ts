import { mdxComponents } from '../../schemas/mdx-components.ts';
import { nearest, suggest } from './nearest.ts';
import { orList, shorten, type Finding } from './problem.ts';
import { shapeOf } from './schema-walk.ts';
import { hasContent, isComponent, isTag, lineOf, type Tag, type Visited } from './tree.ts';
import { zodFaults } from './zod-problems.ts';

const contracts = new Map(Object.entries(mdxComponents));
const names = [...contracts.keys()].map((name) => `<${name}>`);

/** A component as it is written: `<Aside label="…">`. */
function example(name: string): string {
  const shape = shapeOf(contracts.get(name)?.props ?? mdxComponents.PullQuote.props);
  const attributes = Object.entries(shape).map(([key]) => ` ${key}="…"`);
  return `<${name}${attributes.join('')}${contracts.get(name)?.content === false ? ' /' : ''}>`;
}

/** The attributes of a tag that are plain text, and what is wrong with the others. */
export function textAttributes(tag: Tag): {
  attributes: Record<string, string>;
  lines: Map<string, number>;
  findings: Finding[];
} {
  const attributes: Record<string, string> = {};
  const lines = new Map<string, number>();
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
    return notText(`${name}={${value.value}}`, `write ${name}="text"`);
  });
  return { attributes, lines, findings };
}

/** What a component takes: which attributes, in which form, and whether anything stands in it. */
function checkComponent(tag: Tag): Finding[] {
  const name = tag.name ?? '';
  const contract = contracts.get(name);
  if (contract === undefined) {
    return [
      {
        line: lineOf(tag),
        what: 'unknown component',
        expected: orList(names),
        received: `<${name}>`,
        fix: suggest(nearest(name, contracts.keys()), 'write the text without it'),
      },
    ];
  }
  const { attributes, lines, findings } = textAttributes(tag);
  const told = new Set(findings.map(({ line }) => line));
  const result = contract.props.safeParse(attributes);
  const faults = (result.success ? [] : result.error.issues)
    .flatMap((issue) => zodFaults(issue, attributes, contract.props, () => ''))
    .map(({ path, fault }): Finding => {
      const key = String(path[0]);
      const line = lines.get(key) ?? lineOf(tag);
      const where = { line, expected: fault.expected, received: fault.received };
      if (fault.what === 'unknown key') {
        const known = Object.keys(shapeOf(contract.props));
        const expected = known.length === 0 ? `<${name}> without attributes` : example(name);
        return {
          ...where,
          what: `<${name}> does not know "${key}"`,
          expected,
          fix: suggest(nearest(key, known), `remove ${key}`),
        };
      }
      return attributes[key] === undefined
        ? { ...where, what: `<${name}> without "${key}"`, expected: example(name), fix: `add ${key}="…"` }
        : {
            ...where,
            what: `${fault.what} of <${name}>`,
            fix: attributes[key] === '' ? `write ${key}="…"` : fault.fix,
          };
    })
    .filter(({ line, what }) => !(told.has(line) && what.startsWith('empty ')));
  const isFull = hasContent(tag.children);
  const content: Finding[] = [];
  if (contract.content && !isFull) {
    content.push({
      line: lineOf(tag),
      what: `<${name}> with nothing in it`,
      expected: `text between <${name}> and </${name}>`,
      received: 'nothing',
      fix: 'write the text, or remove the tag',
    });
  }
  if (!contract.content && isFull) {
    content.push({
      line: lineOf(tag),
      what: `<${name}> with something in it`,
      expected: example(name),
      received: `<${name}>…</${name}>`,
      fix: 'end the tag with /> and write the text outside of it',
    });
  }
  return [...findings, ...faults, ...content];
}

/** The components of a text: those that there are, with what they take. */
export function checkComponents(nodes: readonly Visited[]): Finding[] {
  return nodes.flatMap(({ node }) => (isTag(node) && isComponent(node) ? checkComponent(node) : []));
}
