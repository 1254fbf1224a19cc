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
