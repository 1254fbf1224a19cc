/**
 * `npm run bench:paint`: how soon the templates paint on a phone with a slow line, as Lighthouse simulates it, against an
 * empty page in the same run. The real site is built first.
 *
 *     npm run bench:paint -- --runs 9                      more runs; the median counts
 *     npm run bench:paint -- --and http://localhost:8000/  another site's page beside them
 *
 * Needs a Chromium, as the tests do.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { ensureBrowser, launchOptions } from '../support/browser/browser.ts';
import { buildSites } from '../support/site/build-sites.ts';
import { sites } from '../support/site/sites.ts';

const SITE_PORT = 4397;
const BROWSER_PORT = 4398;
const EMPTY =
  '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Empty</title><p>Empty';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const PAGES = {
  home: '/',
  post: '/2026/11/24/answering-a-complaint-where-everyone-can-see/',
  tag: '/tag/complaints/',
  posts: '/posts/',
  playbook: '/playbook/',
  play: '/playbook/ten-minute-replies/',
  assessment: '/self-assessment/',
} as const;

/** A plain server that compresses text with gzip, as most do. */
function serveCompressed(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (path === '/empty') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(EMPTY);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isText = !type.startsWith('font') && type !== 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, ...(isText && { 'Content-Encoding': 'gzip' }) });
    if (isText) createReadStream(file).pipe(createGzip()).pipe(response);
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(SITE_PORT, () => resolve(server)));
}

interface Paint {
  first: number;
  largest: number;
  shift: number;
  blocking: number;
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function measure(url: string): Promise<Paint> {
  const result = await lighthouse(url, { port: BROWSER_PORT, onlyCategories: ['performance'], logLevel: 'error' });
  if (result?.lhr.runtimeError) throw new Error(`${url}: ${result.lhr.runtimeError.message}`);
  const value = (audit: string): number => result?.lhr.audits[audit]?.numericValue ?? Number.NaN;
  return {
    first: value('first-contentful-paint'),
    largest: value('largest-contentful-paint'),
    shift: value('cumulative-layout-shift'),
    blocking: value('total-blocking-time'),
  };
}

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, and: { type: 'string', multiple: true, default: [] } },
});
const runs = Number(values.runs);
const missing = ensureBrowser();
if (missing !== undefined) throw new Error(missing);
if (!buildSites(['content'])) throw new Error('the site was not built');

const server = await serveCompressed(sites.content.outDir);
const options = launchOptions();
const browser = await chromium.launch({
  ...options,
  args: [...options.args, `--remote-debugging-port=${BROWSER_PORT}`],
});
const pages = [
  ['empty page', `http://localhost:${SITE_PORT}/empty`],
  ...Object.entries(PAGES).map(([name, path]) => [name, `http://localhost:${SITE_PORT}${path}`]),
  ...values.and.map((url) => [url, url]),
] as const;
const paints = new Map<string, Paint[]>();
// In turn, so that a busy moment does not fall on one page alone.
for (let run = 0; run < runs; run += 1) {
  for (const [name = '', url = ''] of pages) paints.set(name, [...(paints.get(name) ?? []), await measure(url)]);
}
const of = (name: string, what: keyof Paint): number => median((paints.get(name) ?? []).map((paint) => paint[what]));
console.table(
  Object.fromEntries(
    pages.map(([name = '']) => [
      name,
      {
        'FCP ms': Math.round(of(name, 'first')),
        'LCP ms': Math.round(of(name, 'largest')),
        'FCP ×': Number((of(name, 'first') / of('empty page', 'first')).toFixed(2)),
        'LCP ×': Number((of(name, 'largest') / of('empty page', 'largest')).toFixed(2)),
        CLS: Number(of(name, 'shift').toFixed(3)),
        'TBT ms': Math.round(of(name, 'blocking')),
      },
    ]),
  ),
);
await browser.close();
server.close();
