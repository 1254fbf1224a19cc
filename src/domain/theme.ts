/** What a reader can choose for light and dark; `system` follows the device. */
export const THEMES = ['system', 'light', 'dark'] as const;

/** One of them. */
export type Theme = (typeof THEMES)[number];

/**
 * Where the choice is kept, as JSON: `"light"` or `"dark"`. Nothing is kept for `system`, and whatever else stands there
 * means `system`. It is a setting and tells nothing of its reader, so it is kept without asking.
 */
export const THEME_KEY = 'theme:v1';

/** The theme that a kept text says; `system` for none and for every text that is not exactly one of the two. */
export function parseTheme(text: string | null): Theme {
  return THEMES.find((theme) => text === formatTheme(theme)) ?? 'system';
}

/** The text that keeps a theme; null for the one that needs none. */
export function formatTheme(theme: Theme): string | null {
  return theme === 'system' ? null : JSON.stringify(theme);
}

/**
 * A classic script that shows the kept theme before anything is painted: `data-theme` on the root, none for `system`.
 * It says in one line what `parseTheme()` says, since no module runs that early; a test holds the two together.
 */
export const THEME_SCRIPT = `try{document.documentElement.dataset.theme=/^"(light|dark)"$/.exec(localStorage.getItem('${THEME_KEY}'))[1]}catch{}`;
