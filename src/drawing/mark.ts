import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The classes of the mark's three shapes. */
const SHAPES = ['talk', 'add', 'promote'] as const;

export const MARK_RATIO = 44 / 40;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** Every element below a node, as the path to it, itself last. */
function* lines(node: Node, above: readonly Element[] = []): Generator<readonly Element[]> {
  const line = defaultTreeAdapter.isElementNode(node) ? [...above, node] : above;
  if (line !== above) yield line;
  if ('childNodes' in node) for (const child of node.childNodes) yield* lines(child, line);
}

/** The value of an inherited property of SVG. */
const inherited = (line: readonly Element[], name: string): string | undefined =>
  line
    .toReversed()
    .map((element) => attribute(element, name))
    .find((value) => value !== undefined);

const fault = (what: string, expected: string, received: string, fix: string): Error =>
  new Error(`${what}\n  where: src/assets/mark.svg\n  expected: ${expected}\n  received: ${received}\n  fix: ${fix}`);

/**
 * The source of the mark, once every shape is known to have a keyline: its inks are too light, or too dark, for some
 * backgrounds.
 * @param source the text of `src/assets/mark.svg`
 * @throws Error naming the shape that is missing or has no keyline, and the fix
 */
export function soundMark(source: string): string {
  const all = [...lines(parseFragment(source))];
  for (const shape of SHAPES) {
    const line = all.find((each) => each.slice(-1).some((element) => attribute(element, 'class') === shape));
    if (!line) {
      throw fault(
        `the mark has no shape "${shape}"`,
        `an element with class="${shape}"`,
        'nothing',
        `draw it, with class="${shape}"`,
      );
    }
    const [stroke = 'none', width = '1'] = [inherited(line, 'stroke'), inherited(line, 'stroke-width')];
    if (stroke === 'none' || stroke === 'transparent' || !(Number(width) > 0)) {
      throw fault(
        `the shape "${shape}" of the mark has no keyline`,
        'a stroke in ink with a width above 0, its own or that of the svg',
        `stroke="${stroke}" stroke-width="${width}"`,
        `give class="${shape}" stroke="#0e0f0e" and stroke-width="1.6", or take away what hides that of the svg`,
      );
    }
  }
  return source.trim();
}

/**
 * The mark as part of another SVG.
 * @param source as `soundMark` returns it
 * @param place its top left corner and its width, in the units of that SVG
 */
export function placedMark(source: string, { x, y, width }: { x: number; y: number; width: number }): string {
  return source.replace(
    '<svg ',
    `<svg class="mark" x="${x}" y="${y}" width="${width}" height="${width / MARK_RATIO}" `,
  );
}
