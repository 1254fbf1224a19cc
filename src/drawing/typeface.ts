import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';

/** How a text is set. */
export interface TextStyle {
  /** Pixels to the em. */
  size: number;
  /** From 400 to 900. */
  weight: number;
  /** What is added between letters, in ems. */
  tracking?: number;
}

interface Letter {
  glyph: number;
  /** Where it stands, in units of the font from the start of the line. */
  x: number;
  y: number;
}

/** A font file to set lines of text in as outlines: no font of the machine is ever asked. */
export class Typeface {
  readonly #face: Face;
  readonly #characters: ReadonlySet<number>;
  readonly #fonts = new Map<number, Font>();
  readonly #outlines = new Map<string, string>();

  /** @param file a TrueType file with an axis of weights */
  constructor(file: Uint8Array) {
    this.#face = new Face(new Blob(file));
    this.#characters = new Set(this.#face.collectUnicodes());
  }

  /** The characters of a text that the font has no letter for, each once. */
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

  /** The room that a font leaves before a letter, in pixels: what a line is moved by to stand flush. */
  bearing(text: string, style: TextStyle): number {
    const [first] = this.#set(text, style).letters;
    const extents = first && this.#font(style.weight).glyphExtents(first.glyph);
    return (extents?.xBearing ?? 0) * this.#scale(style);
  }

  /** The height of its figures and capitals over the baseline, in pixels. */
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
