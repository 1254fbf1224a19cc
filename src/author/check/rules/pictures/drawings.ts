import { attributesOf, tagsIn } from '../../../../integration/tags.ts';
import { shorten, type Fault } from '../../problem.ts';

/** What styles fetch from elsewhere. */
const FETCHED = /@import[^;]*|url\(\s*["']?(?!#|data:)[^)]*\)?/i;
const SCRIPTED = /<!ENTITY[^>]*>?|<\?xml-stylesheet[^>]*>?/i;

/** The first thing in an SVG that is more than a drawing, as it is typed: a script, a page, or something from elsewhere. */
function foreignPart(svg: string): string | undefined {
  for (const tag of tagsIn(svg)) {
    const name = tag.name.replace(/^.*:/, '');
    if (name === 'script' || name === 'foreignobject') return `<${tag.name}>`;
    for (const [key, { value }] of attributesOf(svg, tag)) {
      const isAddress = /^(?:xlink:)?href$|^src$/.test(key) && !/^(?:#|data:image\/)/.test(value.trim());
      if (key.startsWith('on') || isAddress) return `${key}="${value}"`;
      const fetched = FETCHED.exec(value)?.[0];
      if (fetched !== undefined && !key.startsWith('xmlns')) return fetched;
    }
    const fetched = name === 'style' ? FETCHED.exec(tag.text)?.[0] : undefined;
    if (fetched !== undefined) return fetched;
  }
  return SCRIPTED.exec(svg)?.[0];
}

function hasViewBox(svg: string): boolean {
  const root = [...tagsIn(svg)].find(({ name }) => name === 'svg');
  return root !== undefined && attributesOf(svg, root).has('viewBox');
}

/** What is wrong with a drawing that readers, search engines and social cards are shown. @param svg its text */
export function drawingFault(svg: string): Fault | undefined {
  const foreign = foreignPart(svg);
  if (foreign !== undefined) {
    return {
      what: 'a drawing with more in it than shapes',
      expected: 'an SVG without scripts, without foreignObject, and with nothing from elsewhere',
      received: shorten(foreign),
      fix: 'take that out, or save it as plain SVG',
    };
  }
  if (hasViewBox(svg)) return undefined;
  return {
    what: 'a drawing that does not say how large it is',
    expected: 'a viewBox, such as viewBox="0 0 400 300"',
    received: 'an <svg> without one',
    fix: 'write it into the first tag',
  };
}
