import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';

/** How a text is set. */
export interface TextStyle {
  /** Pixels to the em. */
  size: number;
  /** From 400 to 900. */
  weight: number;
  /** Letter spacing in ems. */
  tracking?: number;
}

interface Letter {
  glyph: number;
  /** From the start of the line, in font units. */
  x: number;
  y: number;
}

/** A font file that sets lines of text as outlines, independent of the machine's fonts. */
export class Typeface {
  readonly #face: Face;
  readonly #characters: ReadonlySet<number>;
  readonly #fonts = new Map<number, Font>();
  readonly #outlines = new Map<string, string>();

  /** @param file TrueType with a weight axis */
  constructor(file: Uint8Array) {
    this.#face = new Face(new Blob(file));
    this.#characters = new Set(this.#face.collectUnicodes());
  }

  /** The distinct characters of a text that the font lacks. */
  missing(text: string): string[] {
    return [...new Set(text.normalize('NFC'))].filter((each) => !this.#characters.has(each.codePointAt(0) ?? 0));
  }

  /** The width of a line in pixels. */
  width(text: string, style: TextStyle): number {
    return this.#set(text, style).advance * this.#scale(style);
  }

  /**
   * A line as SVG paths.
   * @param x where the line starts, in pixels
   * @param y its baseline, in pixels
   */
  line(text: string, style: TextStyle, x: number, y: number): string {
    const scale = this.#scale(style);
    const { letters } = this.#set(text, style);
    const paths = letters.map((letter) => {
      const outline = this.#outline(letter.glyph, style.weight);
      return outline && `<path transform="translate(${letter.x} ${letter.y})" d="${outline}"/>`;
    });
    return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
  }

  /** The side bearing of the first letter, in pixels. */
  bearing(text: string, style: TextStyle): number {
    const [first] = this.#set(text, style).letters;
    const extents = first && this.#font(style.weight).glyphExtents(first.glyph);
    return (extents?.xBearing ?? 0) * this.#scale(style);
  }

  /** The height of capitals and figures, in pixels. */
  capHeight({ size, weight }: TextStyle): number {
    const font = this.#font(weight);
    return ((font.glyphExtents(font.glyph(0x48) ?? 0)?.yBearing ?? 0) * size) / this.#face.upem;
  }

  #scale({ size }: TextStyle): number {
    return size / this.#face.upem;
  }

  #font(weight: number): Font {
    let font = this.#fonts.get(weight);
    if (font === undefined) {
      font = new Font(this.#face);
      font.setVariations([new Variation('wght', weight)]);
      this.#fonts.set(weight, font);
    }
    return font;
  }

  #outline(glyph: number, weight: number): string {
    const key = `${weight} ${glyph}`;
    const outline = this.#outlines.get(key) ?? this.#font(weight).glyphToPath(glyph);
    this.#outlines.set(key, outline);
    return outline;
  }

  #set(text: string, { weight, tracking = 0 }: TextStyle): { letters: Letter[]; advance: number } {
    const buffer = new Buffer();
    buffer.addText(text.normalize('NFC'));
    buffer.guessSegmentProperties();
    shape(this.#font(weight), buffer);
    const positions = buffer.getGlyphPositions();
    const between = tracking * this.#face.upem;
    let advance = 0;
    const letters = buffer.getGlyphInfos().map(({ codepoint }, index): Letter => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const letter = { glyph: codepoint, x: advance + xOffset, y: yOffset };
      advance += xAdvance + between;
      return letter;
    });
    return { letters, advance: letters.length > 0 ? advance - between : 0 };
  }
}
