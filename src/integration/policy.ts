/**
 * Trims the Content-Security-Policy of a page to what that page needs, and puts it before all that it governs.
 *
 * Astro writes the hashes of every page's inline scripts and styles, and of its own runtime, into every page: about
 * 2 KB, compressed, of the 14.6 that the first round trip carries. A page needs the hashes of what stands in it; a
 * script with `src` from this site needs `'self'` alone. And Astro writes the policy behind what a layout has in its
 * head, where it governs only what follows: a script that has to run before the first paint stands before it.
 */
import { createHash } from 'node:crypto';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What a policy governs by hash: the directives that do, the most specific first, and the elements. */
const kinds = [
  { what: 'script', directives: ['script-src-elem', 'script-src', 'default-src'], isInline: isInlineScript },
  { what: 'style', directives: ['style-src-elem', 'style-src', 'default-src'], isInline: isInlineStyle },
] as const;

/**
 * The page with only its own hashes in its policy, and the policy first in the head, behind the character encoding;
 * byte for byte the same otherwise. A page without a policy, such as a redirect, is returned as it is.
 *
 * @throws Error when the browser would refuse an inline script or style of this page
 */
export function trimPolicy(html: string): string {
  // Without scripting, as a reader without it has it: <noscript> then holds elements, and its styles need hashes too.
  const elements = [...elementsIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
  const inline = kinds.map(({ isInline }) => elements.filter(isInline).map((element) => new Inline(element)));

  const policies: string[] = [];
  let rest = html;
  let first = endOfEncoding(elements) ?? html.length;
  // From the end, so that the places of the ones before stay right.
  for (const meta of elements.filter(isPolicy).toReversed()) {
    const whole = meta.sourceCodeLocation;
    const place = whole?.attrs?.['content'];
    if (!whole || !place) continue;
    const policy = new Policy(attribute(meta, 'content') ?? '');
    kinds.forEach(({ what, directives }, index) => policy.trim(what, directives, inline[index] ?? []));
    const value = policy.text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const { startOffset: start, endOffset: end } = whole;
    policies.unshift(`${html.slice(start, place.startOffset)}content="${value}"${html.slice(place.endOffset, end)}`);
    rest = rest.slice(0, start) + rest.slice(end);
    first = Math.min(first, start);
  }
  return rest.slice(0, first) + policies.join('') + rest.slice(first);
}

/** Where the page's `<meta charset>` ends: browsers look for it in the first 1,024 bytes. */
function endOfEncoding(elements: readonly Element[]): number | undefined {
  return elements.find((element) => attribute(element, 'charset') !== undefined)?.sourceCodeLocation?.endOffset;
}

/** An inline script or style, and the sources by which a policy may allow it. */
class Inline {
  readonly sources: ReadonlySet<string>;
  readonly #text: string;

  constructor(element: Element) {
    this.#text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    this.sources = new Set(
      ['sha256', 'sha384', 'sha512'].map(
        (algorithm) => `'${algorithm}-${createHash(algorithm).update(this.#text).digest('base64')}'`,
      ),
    );
  }

  get start(): string {
    const line = this.#text.trim().replaceAll(/\s+/g, ' ');
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
  }
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

  /** Checks that the inline elements of one kind are allowed, and drops the hashes that are none of theirs. */
  trim(what: string, names: readonly string[], inline: readonly Inline[]): void {
    const governing = names.find((name) => this.#sources(name));
    const sources = governing && this.#sources(governing);
    if (!sources) return;
    // It means nothing beside a hash and allows everything without one: dropping the last hash would open the policy.
    if (sources.includes("'unsafe-inline'")) return;
    for (const element of inline) {
      if (sources.some((source) => element.sources.has(source))) continue;
      throw new Error(
        `the policy (${governing}) has no hash for the inline ${what} "${element.start}", so browsers refuse it. ` +
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

function* elementsIn(node: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) {
    yield node;
    // What an element may clone into the page later.
    if ('content' in node) yield* elementsIn(node.content);
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function isPolicy(element: Element): boolean {
  return (
    element.tagName === 'meta' && attribute(element, 'http-equiv')?.trim().toLowerCase() === 'content-security-policy'
  );
}

function isInlineStyle(element: Element): boolean {
  return element.tagName === 'style';
}

/** JSON-LD and other data blocks are no scripts to a browser: the policy does not ask about them. */
function isInlineScript(element: Element): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return false;
  const type = attribute(element, 'type')?.trim().toLowerCase() ?? '';
  return type === '' || executed.has(type) || /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(type);
}

const executed = new Set(['module', 'importmap', 'speculationrules']);

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
