import type { Page } from 'playwright/test';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** The paper sizes that everything is printed on. */
export const FORMATS = ['A4', 'Letter'] as const;

export type Format = (typeof FORMATS)[number];

/** The box around something drawn, in points from the page's upper left corner. */
interface Drawn {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PaperPage {
  /** In points. */
  width: number;
  height: number;
  /** Its words without spaces: PDF readers see extra ones where letters stand apart. */
  text: string;
  /** The size of its smallest letters, in points; Infinity without text. */
  smallest: number;
  /** Lines, rules and boxes, in drawing order. */
  drawn: Drawn[];
}

/** A text without spaces, to look for in a page's. */
export const unspaced = (text: string): string => text.replaceAll(/\s/g, '');

type Matrix = readonly [number, number, number, number, number, number];
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function readDrawn(page: PdfPage, height: number): Promise<Drawn[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn: Drawn[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operator, index) => {
    const args: unknown = argsArray[index];
    if (operator === OPS.save) saved.push(matrix);
    if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    if (operator === OPS.transform) matrix = times(matrix, args as Matrix);
    if (operator !== OPS.constructPath) return;
    const [, , box] = args as [number, unknown, ArrayLike<number> | null];
    if (box === null) return;
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = Array.from(box);
    const [, , , , left, bottom] = times(matrix, [1, 0, 0, 1, x1, y1]);
    const [, , , , right, top] = times(matrix, [1, 0, 0, 1, x2, y2]);
    drawn.push({
      left: Math.min(left, right),
      right: Math.max(left, right),
      top: height - Math.max(top, bottom),
      bottom: height - Math.min(top, bottom),
    });
  });
  return drawn;
}

async function readPage(page: PdfPage): Promise<PaperPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const sizes = texts.map(({ transform }) => Math.hypot(Number(transform[2]), Number(transform[3])));
  return {
    width: right - left,
    height: top - bottom,
    text: unspaced(texts.map(({ str }) => str).join('')),
    smallest: Math.min(...sizes),
    drawn: await readDrawn(page, top - bottom),
  };
}

/** Prints a page as PDF and reads it back. */
export async function paperOf(page: Page, format: Format): Promise<PaperPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(numbers.map(async (number) => readPage(await pdf.getPage(number))));
}
