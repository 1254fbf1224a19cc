/** An element of an XML document; white space between elements is kept as text. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

const TOKEN = new RegExp(
  [
    String.raw`(?<skipped><\?xml[^?]*\?>|<!--(?:(?!--)[\s\S])*-->)`,
    String.raw`<!\[CDATA\[(?<cdata>(?:(?!\]\]>)[\s\S])*)\]\]>`,
    String.raw`</(?<end>[\w:.-]+)\s*>`,
    String.raw`<(?<start>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>/?)>`,
    String.raw`(?<text>[^<]+)`,
  ].join('|'),
  'y',
);

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&([^;\s]*;?)/g, (all, reference: string) => {
    const name = reference.slice(0, -1);
    const code = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name);
    const character = code ? String.fromCodePoint(Number(code[1] ? `0x${code[1]}` : code[2])) : ENTITIES[name];
    if (!reference.endsWith(';') || character === undefined) throw new Error(`"${all}" is no entity of XML`);
    return character;
  });
}

/**
 * Reads an XML document strictly, as far as feeds and sitemaps go: no doctype, no processing instructions.
 * @throws where it is not well-formed
 */
export function parseXml(source: string): XmlElement {
  const document = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [document];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < source.length;) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source)?.groups;
    const parent = open.at(-1);
    if (!token || !parent) throw new Error(`not well-formed: ${source.slice(at, at + 60)}`);
    const { cdata, end, start, text } = token;
    if (start !== undefined) {
      const pairs = [...(token['attributes'] ?? '').matchAll(/([\w:.-]+)="([^"]*)"/g)];
      const attributes = Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, decode(value)]));
      if (Object.keys(attributes).length < pairs.length) throw new Error(`<${start}> has an attribute twice`);
      const element = { name: start, attributes, children: [] };
      parent.children.push(element);
      if (!token['empty']) open.push(element);
    } else if (end !== undefined) {
      if (end !== parent.name) throw new Error(`</${end}> ends <${parent.name}>`);
      open.pop();
    } else if (cdata !== undefined) parent.children.push(cdata);
    else if (text !== undefined) {
      if (text.includes(']]>')) throw new Error('"]]>" outside of CDATA');
      parent.children.push(decode(text));
    }
  }
  const roots = document.children.filter((child) => typeof child !== 'string');
  const [root] = roots;
  if (open.length > 1 || roots.length !== 1 || !root)
    throw new Error(`not well-formed: <${open.at(-1)?.name}> has no end`);
  return root;
}

/** The elements of a name right below another. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

/** The text of the one child of a name; undefined where there is no such child. */
export function childText(element: XmlElement, name: string): string | undefined {
  const [child, ...more] = childrenOf(element, name);
  if (more.length > 0) throw new Error(`<${element.name}> has more than one <${name}>`);
  return child?.children.join('');
}
