import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The three shapes of the mark, by the class that each has in its file. */
const SHAPES = ['talk', 'add', 'promote'] as const;

/** The width of the mark over its height. */
export const MARK_RATIO = 44 / 40;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** Every element below a node, each with the elements that it stands in, itself last. */
function* lines(node: Node, above: readonly Element[] = []): Generator<readonly Element[]> {
  const line = defaultTreeAdapter.isElementNode(node) ? [...above, node] : above;
  if (line !== above) yield line;
  if ('childNodes' in node) for (const child of node.childNodes) yield* lines(child, line);
}

/** What an element has of a property that SVG passes on from an element to those in it. */
const inherited = (line: readonly Element[], name: string): string | undefined =>
  line
    .toReversed()
    .map((element) => attribute(element, name))
    .find((value) => value !== undefined);

const fault = (what: string, expected: string, received: string, fix: string): Error =>
  new Error(`${what}\n  where: src/assets/mark.svg\n  expected: ${expected}\n  received: ${received}\n  fix: ${fix}`);

/**
 * The source of the mark, when every shape of it can be told from any background: the inks alone are too light, or too
 * dark, on some.
 * @param source the text of `src/assets/mark.svg`
 * @throws Error naming the shape that is not there or has no keyline, and how to fix it
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
 * The mark at a place in another picture, as SVG.
 * @param source a sound mark
 * @param place its top left corner and its width, in the units of the picture that it stands in
 */
export function placedMark(source: string, { x, y, width }: { x: number; y: number; width: number }): string {
  return source.replace(
    '<svg ',
    `<svg class="mark" x="${x}" y="${y}" width="${width}" height="${width / MARK_RATIO}" `,
  );
}
