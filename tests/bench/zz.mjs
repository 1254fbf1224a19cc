import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import fs from 'node:fs';
import http from 'node:http';
import zlib from 'node:zlib';
import path from 'node:path';
const dist = 'node_modules/.cache/test-sites/content';
const page = process.argv[2];
const html = fs.readFileSync(dist + page + 'index.html', 'utf8');
const V = {
  base: html,
  empty:
    '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Empty</title><p>Empty',
};
const font = html.match(/url\("([^"]+)"\)[^}]*unicode-range:U\+20-7E/)[1];
const pre = (x) =>
  html.replace(
    '<style>@layer',
    '<link rel="preload" href="' + font + '" as="font" type="font/woff2" crossorigin' + x + '><style>@layer',
  );
Object.assign(V, { L: pre(' fetchpriority="low"'), N: pre('') });
const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const srv = http
  .createServer((q, r) => {
    const p = decodeURIComponent(new URL(q.url, 'http://x').pathname);
    if (p.startsWith('/v/')) {
      r.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
      return r.end(zlib.gzipSync(V[p.slice(3)], { level: 6 }));
    }
    const f = path.join(dist, p);
    if (!fs.existsSync(f) || fs.statSync(f).isDirectory()) {
      r.writeHead(404);
      return r.end();
    }
    const t = types[path.extname(f)] || 'application/octet-stream';
    const c = /text|svg/.test(t);
    r.writeHead(200, { 'content-type': t, ...(c && { 'content-encoding': 'gzip' }) });
    const b = fs.readFileSync(f);
    r.end(c ? zlib.gzipSync(b) : b);
  })
  .listen(4599);
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox', '--remote-debugging-port=4598'],
});
const names = process.argv[3] ? process.argv[3].split(',') : Object.keys(V);
for (const n of names) {
  const a = [];
  for (let i = 0; i < 3; i++) {
    const r = await lighthouse('http://localhost:4599/v/' + n, {
      port: 4598,
      onlyAudits: ['first-contentful-paint', 'largest-contentful-paint'],
      logLevel: 'error',
    });
    a.push([
      r.lhr.audits['first-contentful-paint'].numericValue,
      r.lhr.audits['largest-contentful-paint'].numericValue,
    ]);
  }
  const m = (k) => Math.round(a.map((x) => x[k]).sort((x, y) => x - y)[1]);
  console.log(n.padEnd(14), m(0), m(1));
}
await b.close();
srv.close();
