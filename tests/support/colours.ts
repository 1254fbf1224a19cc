/** A colour as its red, green and blue, each from 0 to 255. */
type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const [r, g, b] =
    /^#(..)(..)(..)$/
      .exec(hex)
      ?.slice(1)
      .map((part) => Number.parseInt(part, 16)) ?? [];
  if (r === undefined || g === undefined || b === undefined) throw new Error(`expected #rrggbb, received ${hex}`);
  return [r, g, b];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = rgb(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** The contrast of two colours, `#rrggbb`, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of a stylesheet's custom properties, in light and dark: `--ink: light-dark(#0e0f0e, #f3f2ec)`. */
export function themeColours(css: string): Map<string, { light: string; dark: string }> {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[\da-f]{6})\s*,\s*(#[\da-f]{6})\s*\)/g);
  return new Map([...pairs].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}
