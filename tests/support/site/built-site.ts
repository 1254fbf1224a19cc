import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { parse as parseYaml } from 'yaml';
import { attribute, elements, meta } from './html-tree.ts';
import { sites, type SiteName } from './sites.ts';
import { childrenOf, childText, parseXml } from './xml.ts';

/** A page of a built site. */
export interface Page {
  /** The file, relative to the site: `2012/04/index.html`. */
  file: string;
  /** The address on the site, percent-encoded: `/2012/04/`. */
  path: string;
  html: string;
  document: DefaultTreeAdapterMap['document'];
  noindex: boolean;
}

export interface BuiltSite {
  outDir: string;
  contentDir: string;
  /** Its address in the settings: `https://fixture.test`. */
  url: string;
  /** Every file, relative to the site, sorted. */
  files: readonly string[];
  pages: readonly Page[];
  redirects: readonly Page[];
}

function readPage(outDir: string, file: string): Page {
  const html = readFileSync(join(outDir, file), 'utf8');
  const document = parse(html);
  const address = file.replace(/(^|\/)index\.html$/, '$1');
  return {
    file,
    path: `/${address.split('/').map(encodeURIComponent).join('/')}`,
    html,
    document,
    noindex: meta(document, 'robots') === 'noindex',
  };
}

const leadsOn = ({ document }: Page): boolean =>
  [...elements(document, 'meta')].some((element) => attribute(element, 'http-equiv') === 'refresh');

/** Every file below a folder, with `/` as the separator, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .toSorted();
}

export function readSite(name: SiteName): BuiltSite {
  const { contentDir, outDir } = sites[name];
  const files = filesBelow(outDir);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(outDir, file));
  return {
    outDir,
    contentDir,
    url: parseYaml(readFileSync(join(contentDir, 'settings/site.yaml'), 'utf8')).url,
    files,
    pages: pages.filter((page) => !leadsOn(page)),
    redirects: pages.filter(leadsOn),
  };
}

export function readText({ outDir }: BuiltSite, file: string): string {
  return readFileSync(join(outDir, file), 'utf8');
}

/** The page at an address. @throws where there is none */
export function pageAt({ pages }: BuiltSite, path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`no page stands at ${path}`);
  return page;
}

/** The file that a host serves at a percent-encoded path, if any. */
export function fileAt({ files }: BuiltSite, path: string): string | undefined {
  const file = decodeURIComponent(path.slice(1)).replace(/(^|\/)$/, '$1index.html');
  return files.includes(file) ? file : undefined;
}

/** The path of an absolute address on this site, without its fragment; undefined elsewhere. */
export function pathOnSite({ url }: BuiltSite, address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  return origin === url ? pathname : undefined;
}

/** Each absolute address of the sitemap with its `lastmod`. */
export function sitemapOf(site: BuiltSite): Map<string, string | undefined> {
  const entries = childrenOf(parseXml(readText(site, 'sitemap.xml')), 'url');
  return new Map(entries.map((entry) => [childText(entry, 'loc') ?? '', childText(entry, 'lastmod')]));
}
