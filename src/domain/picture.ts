/** How large a picture of a post or a play is where nothing else says so, in pixels. */
export const PICTURE_SIZE = { width: 400, height: 300 } as const;

/** A picture that stands for a post or a play. */
export interface Picture {
  /** Its address on the site. */
  src: string;
  /** What it shows; empty where it only stands in. */
  alt: string;
  width: typeof PICTURE_SIZE.width;
  height: typeof PICTURE_SIZE.height;
}

/** The grounds of a habit's pattern, as `#rrggbb`. */
export interface Accent {
  light: string;
  dark: string;
}

/** The accent of a habit that has none of its own. */
export const PLAIN_ACCENT: Accent = { light: '#dedbd0', dark: '#a8a59a' };

/** As WCAG 2.2 has it: ink then has a contrast of 4.5. */
const LEAST_LUMINANCE = 0.2;

/** Whether a text is a colour, `#rrggbb`, on which a pattern in ink can be seen. */
export function isLightEnough(colour: string): boolean {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return false;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue >= LEAST_LUMINANCE;
}
