import { attributesOf, tagsIn } from './tags.ts';
import { usedNames } from './used-names.ts';
import { usedStyles } from './used-styles.ts';

/**
 * A page made ready for a slow line. Its scripts wait for what is seen, the styles of its head are one element, without the
 * rules that nothing on it could need, the picture that is seen first needs no request of its own, and the letters come
 * early, but last. Astro has no setting for any of them.
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
    const css = usedStyles(styles.join(''), (name) => names.has(name));
    first.with = `${lettersOf(css)}<style>${css}</style>`;
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
 * Asks for the letters of English at once, but behind all else: found in the styles, they would come first of all and hold
 * up what is seen.
 */
function lettersOf(css: string): string {
  const [, file] = /url\("([^"]+\.woff2)"\)[^}]*unicode-range:U\+20-7E/i.exec(css) ?? [];
  return file === undefined
    ? ''
    : `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin fetchpriority="low">`;
}

/**
 * A drawing as a `data:` address in double quotes, with as little escaped as browsers need: it compresses better than in
 * base 64, or escaped to the letter.
 */
function asAddress(svg: string): string {
  const text = svg.trim().replaceAll(/\s+/g, ' ');
  return `data:image/svg+xml,${(text.includes("'") ? text : text.replaceAll('"', "'")).replaceAll(/["%#&]/g, (each) => encodeURIComponent(each))}`;
}
