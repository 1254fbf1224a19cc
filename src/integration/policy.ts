/**
 * Trims the Content-Security-Policy of a page to what that page needs, and puts it before all that it governs.
 *
 * Astro writes the hashes of all pages' inline scripts and styles into every page: about 2 KB, compressed, of the 14.6
 * that the first round trip carries. A page needs its own alone; a script with `src` needs only `'self'`. And Astro puts
 * the policy behind the head of a layout, though it governs only what follows it. It forgets the styles of the components
 * in a text, which it puts into the head, where no author can write.
 */
import { createHash } from 'node:crypto';
import { attributesOf, tagsIn, type Tag } from './tags.ts';

/** What a policy governs by hash: the directives that do, the most specific first. */
const kinds = [
  { what: 'script', directives: ['script-src-elem', 'script-src', 'default-src'] },
  { what: 'style', directives: ['style-src-elem', 'style-src', 'default-src'] },
] as const;

/**
 * The page with only its own hashes in its policy, those of the styles in its head among them, and the policy first in the head, behind the character encoding;
 * byte for byte the same otherwise. A page without a policy, such as a redirect, is returned as it is.
 *
 * @throws Error when the browser would refuse an inline script or style of this page
 */
export function trimPolicy(html: string): string {
  const inline = { script: [] as Inline[], style: [] as Inline[] };
  const policies: { tag: Tag; policy: Policy; content: { start: number; end: number } }[] = [];
  const body = html.search(/<body[\s>]/i);
  const own: Inline[] = [];
  /** Where `<meta charset>` ends: browsers look for it in the first 1,024 bytes. */
  let encoding: number | undefined;
  for (const tag of tagsIn(html)) {
    const { name, text } = tag;
    if (name === 'style' && tag.start < body) own.push(inlineOf(text));
    if (name === 'style' || (name === 'script' && isInlineScript(html, tag))) inline[name].push(inlineOf(text));
    if (name !== 'meta' || !/charset|http-equiv/i.test(html.slice(tag.start, tag.end))) continue;
    const attributes = attributesOf(html, tag);
    if (attributes.has('charset')) encoding ??= tag.end;
    const content = attributes.get('content');
    if (content && attributes.get('http-equiv')?.value.trim().toLowerCase() === 'content-security-policy') {
      policies.push({ tag, content, policy: new Policy(content.value) });
    }
  }

  let first = encoding ?? html.length;
  let trimmed = '';
  let rest = html;
  // From the end, so that the places of the ones before stay right.
  for (const { tag, policy, content } of policies.toReversed()) {
    policy.allow('style-src', own);
    for (const { what, directives } of kinds) policy.trim(what, directives, inline[what]);
    const value = policy.text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    trimmed = `${html.slice(tag.start, content.start)}content="${value}"${html.slice(content.end, tag.end)}${trimmed}`;
    rest = rest.slice(0, tag.start) + rest.slice(tag.end);
    first = Math.min(first, tag.start);
  }
  return rest.slice(0, first) + trimmed + rest.slice(first);
}

/** An inline script or style. */
interface Inline {
  text: string;
  /** The sources by which a policy may allow it. */
  sources: ReadonlySet<string>;
}

/** Pages share most of their scripts and styles, and each is hashed once. */
const known = new Map<string, Inline>();

function inlineOf(written: string): Inline {
  const existing = known.get(written);
  if (existing) return existing;
  // As a browser reads it.
  const text = written.replaceAll(/\r\n?/g, '\n');
  const sources = ['sha256', 'sha384', 'sha512'].map(
    (algorithm) => `'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`,
  );
  const inline = { text, sources: new Set(sources) };
  known.set(written, inline);
  return inline;
}

/** How an inline script or style begins, in one line. */
function startOf({ text }: Inline): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

const hashSource = /^'sha(?:256|384|512)-[^']*'$/;

class Policy {
  #directives: string[];

  constructor(text: string) {
    this.#directives = text.split(';');
  }

  get text(): string {
    return this.#directives.join(';');
  }

  /** Adds the hashes of some inline elements to a directive that goes by hashes. */
  allow(name: string, inline: readonly Inline[]): void {
    const sources = this.#sources(name);
    if (!sources?.some((source) => hashSource.test(source))) return;
    const missing = inline.filter((element) => !sources.some((source) => element.sources.has(source)));
    const added = new Set(missing.map((element) => [...element.sources][0]));
    this.#directives = this.#directives.map((text) => (nameOf(text) === name ? [text, ...added].join(' ') : text));
  }

  /** Checks that the inline elements of one kind are allowed, and drops the hashes that are none of theirs. */
  trim(what: string, names: readonly string[], inline: readonly Inline[]): void {
    const governing = names.find((name) => this.#sources(name));
    const sources = governing && this.#sources(governing);
    if (!sources) return;
    // A hash disables 'unsafe-inline': dropping the last one would allow everything.
    if (sources.includes("'unsafe-inline'")) return;
    for (const element of inline) {
      if (sources.some((source) => element.sources.has(source))) continue;
      throw new Error(
        `the policy (${governing}) has no hash for the inline ${what} "${startOf(element)}", so browsers refuse it. ` +
          'Announce it with Astro.csp.insertScriptHash() or insertStyleHash(), or move it to a file.',
      );
    }
    // Other kinds of element share default-src, and their hashes.
    if (governing === 'default-src') return;
    const needed = new Set(inline.flatMap((element) => [...element.sources]));
    this.#drop(governing, (source) => hashSource.test(source) && !needed.has(source));
  }

  #sources(name: string): string[] | undefined {
    const directive = this.#directives.find((text) => nameOf(text) === name);
    return directive?.trim().split(/\s+/).slice(1);
  }

  #drop(name: string, isDropped: (source: string) => boolean): void {
    this.#directives = this.#directives.map((text) =>
      nameOf(text) === name
        ? text.replaceAll(/\s+(\S+)/g, (all, source: string) => (isDropped(source) ? '' : all))
        : text,
    );
  }
}

function nameOf(directive: string): string | undefined {
  return directive.trim().split(/\s+/)[0]?.toLowerCase();
}

/** JSON-LD and other data blocks are not scripts to a browser, so the policy does not govern them. */
function isInlineScript(html: string, tag: Tag): boolean {
  const attributes = attributesOf(html, tag);
  if (attributes.has('src')) return false;
  const type = attributes.get('type')?.value.trim().toLowerCase() ?? '';
  return type === '' || executed.has(type) || /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(type);
}

const executed = new Set(['module', 'importmap', 'speculationrules']);
