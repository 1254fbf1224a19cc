/** What a reader can choose for light and dark; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** A choice of theme. */
export type Theme = (typeof THEMES)[number];

/**
 * The storage key of the choice, kept as JSON: `"light"` or `"dark"`; anything else, or nothing, means `system`. It says
 * nothing about the reader, so it is kept without asking.
 */
export const THEME_KEY = 'theme:v1';

/** Parses a stored theme; anything unknown is `system`. */
export function parseTheme(text: string | null): Theme {
  return THEMES.find((theme) => text === formatTheme(theme)) ?? 'system';
}

/** The text to store for a theme; null for `system`, which is not stored. */
export function formatTheme(theme: Theme): string | null {
  return theme === 'system' ? null : JSON.stringify(theme);
}

/**
 * A classic script that sets `data-theme` on the root before the first paint. No module runs that early, so it repeats
 * `parseTheme()` in one line; a test keeps the two equal.
 */
export const THEME_SCRIPT = `try{document.documentElement.dataset.theme=/^"(light|dark)"$/.exec(localStorage.getItem('${THEME_KEY}'))[1]}catch{}`;
