import { attributesOf, tagsIn } from './tags.ts';
import { usedNames } from './used-names.ts';
import { usedStyles } from './used-styles.ts';

/**
 * A page made ready for a slow line. Its scripts wait for what is seen, the styles of its head are one element, without the
 * rules that nothing on it could need, and the picture that is seen first needs no request of its own. Astro has no
 * setting for any of them.
 *
 * @param readAsset the text of a file of the site, by its path
 */
export function forFirstPaint(html: string, readAsset: (path: string) => string): string {
  const head = html.search(/<\/head>/i);
  const styles: string[] = [];
  const changes: { from: number; to: number; with: string }[] = [];
  let hasPicture = false;
  for (const tag of tagsIn(html)) {
    const { name, start, end, text } = tag;
    if (name === 'style' && start < head) {
      styles.push(text);
      changes.push({ from: start, to: end + text.length + '</style>'.length, with: '' });
    } else if (name === 'script') {
      const attributes = attributesOf(html, tag);
      if (attributes.get('type')?.value !== 'module' || !attributes.has('src')) continue;
      changes.push({ from: end - 1, to: end - 1, with: ' fetchpriority="low"' });
    } else if (name === 'img' && !hasPicture) {
      hasPicture = true;
      const attributes = attributesOf(html, tag);
      const src = attributes.get('src');
      if (!src || attributes.has('loading') || !/^\/[^/].*\.svg$/.test(src.value)) continue;
      changes.push({ from: src.start, to: src.end, with: `src="${asAddress(readAsset(src.value))}"` });
    }
  }
  const first = changes.find(({ from }) => from < head && html.startsWith('<style', from));
  if (first) {
    const names = usedNames(html, readAsset);
    first.with = `<style>${usedStyles(styles.join(''), (name) => names.has(name))}</style>`;
  }
  let ready = '';
  let at = 0;
  for (const { from, to, with: words } of changes) {
    ready += html.slice(at, from) + words;
    at = to;
  }
  return ready + html.slice(at);
}

/**
 * A drawing as a `data:` address in double quotes, with as little escaped as browsers need: it compresses better than in
 * base 64, or escaped to the letter.
 */
function asAddress(svg: string): string {
  const text = svg.trim().replaceAll(/\s+/g, ' ');
  return `data:image/svg+xml,${(text.includes("'") ? text : text.replaceAll('"', "'")).replaceAll(/["%#&]/g, (each) => encodeURIComponent(each))}`;
}
