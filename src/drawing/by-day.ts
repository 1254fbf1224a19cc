/** A media rule with the rules in it. */
const MEDIA = /@media([^{]*)\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g;
const PROPERTY = /(--[\w-]+)\s*:\s*([^;}]+)/g;
const USE = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g;

/** The styles that hold for a large drawing by day. */
const holds = (condition: string): boolean => !/dark|print|max-width/.test(condition);

/**
 * An SVG as a browser shows it large and by day, in plain styles: what draws social cards knows neither media rules nor
 * custom properties.
 */
export function byDay(svg: string): string {
  const styled = svg.replace(MEDIA, (_, condition: string, rules: string) => (holds(condition) ? rules : ''));
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of styled.matchAll(PROPERTY)) values.set(name, values.get(name) ?? value.trim());
  return styled.replace(USE, (_, name: string, otherwise = 'currentColor') => values.get(name) ?? otherwise);
}
