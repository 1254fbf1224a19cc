// As in the stylesheet's light theme.

/** The background. */
export const PAPER = '#f8f8f5';

/** Words, rules and keylines. */
export const INK = '#0e0f0e';

/** Words, rules and keylines on a dark background. */
export const INK_ON_DARK = '#f3f2ec';
