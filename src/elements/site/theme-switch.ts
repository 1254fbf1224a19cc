import { formatTheme, parseTheme, THEME_KEY, THEMES, type Theme } from '../../domain/theme.ts';
import { UpgradedElement } from '../dom/upgraded-element.ts';
import { readText, writeText } from '../storage/safe-storage.ts';

/**
 * Chooses between light, dark and the device's own theme; kept on this device and followed by every open tab. The script
 * in the head has applied the choice before this runs.
 *
 * ```html
 * <theme-switch>
 *   <label>Theme <select><option value="system">…</option><option value="light">…</option>…</select></label>
 * </theme-switch>
 * ```
 */
class ThemeSwitch extends UpgradedElement {
  /** Where nothing can be kept, the choice holds for this page, whatever was kept before. */
  #isKept = true;

  protected upgrade(signal: AbortSignal): void {
    const select = this.required('select', HTMLSelectElement);
    select.addEventListener('change', () => this.#choose(select), { signal });
    // Without a key, everything was cleared.
    addEventListener('storage', ({ key }) => (key ?? THEME_KEY) === THEME_KEY && this.#follow(select), { signal });
    // A page that Back restores still has the theme from before.
    addEventListener('pageshow', () => this.#isKept && this.#follow(select), { signal });
    this.#follow(select);
  }

  #choose(select: HTMLSelectElement): void {
    const theme = THEMES[select.selectedIndex] ?? 'system';
    this.#isKept = writeText('localStorage', THEME_KEY, formatTheme(theme));
    show(theme, select);
  }

  #follow(select: HTMLSelectElement): void {
    const text = readText('localStorage', THEME_KEY);
    if (text !== undefined) show(parseTheme(text), select);
  }
}

function show(theme: Theme, select: HTMLSelectElement): void {
  select.value = theme;
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

customElements.define('theme-switch', ThemeSwitch);
