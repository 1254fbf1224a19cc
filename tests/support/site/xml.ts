import { parseXml as parse, XmlElement } from '@rgrove/parse-xml';

/** The root of an XML document. @throws where it is not well-formed */
export function parseXml(source: string): XmlElement {
  const { root } = parse(source);
  if (root === null) throw new Error('the document is empty');
  return root;
}

/** The elements of a name directly below another. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement).filter((child) => child.name === name);
}

/** The text of the only child of a name, if there is one. */
export function childText(element: XmlElement, name: string): string | undefined {
  const [child, ...more] = childrenOf(element, name);
  if (more.length > 0) throw new Error(`<${element.name}> has more than one <${name}>`);
  return child?.text;
}
