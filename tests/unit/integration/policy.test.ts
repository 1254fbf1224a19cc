import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { finishPages } from '../../../src/integration/finish-pages.ts';
import { trimPolicy } from '../../../src/integration/policy.ts';

const hash = (text: string, algorithm = 'sha256') =>
  `'${algorithm}-${createHash(algorithm).update(text).digest('base64')}'`;
const theme = 'document.documentElement.dataset.theme = "dark";';
const css = 'body { color: #333 }';
const [other, more] = [hash('another page'), hash('one more')];

/** A page as Astro writes it: the policy behind the first scripts, the styles behind the policy. */
const page = (policy: string, inHead: string, inBody = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">` +
  `<meta http-equiv="content-security-policy" content="${policy}">${inHead}</head><body>${inBody}</body></html>`;

describe('trimPolicy keeps what the page needs', () => {
  const cases = [
    {
      what: 'an inline script',
      head: `<script>${theme}</script>`,
      policy: `default-src 'none'; script-src 'self' ${other} ${hash(theme)} ${more}; style-src 'self';`,
      trimmed: `default-src 'none'; script-src 'self' ${hash(theme)}; style-src 'self';`,
    },
    {
      what: 'a style',
      head: `<style>${css}</style>`,
      policy: `script-src 'self' ${other}; style-src 'self' ${more} ${hash(css)}`,
      trimmed: `script-src 'self'; style-src 'self' ${hash(css)}`,
    },
    {
      what: 'an inline module, in the body',
      head: '',
      body: `<script type="module">${theme}</script>`,
      policy: `script-src 'self' 'wasm-unsafe-eval' ${hash(theme)} ${other};`,
      trimmed: `script-src 'self' 'wasm-unsafe-eval' ${hash(theme)};`,
    },
    {
      what: 'nothing for a script with src',
      head: '<script type="module" src="/_astro/page.js"></script>',
      policy: `script-src 'self' ${other};`,
      trimmed: `script-src 'self';`,
    },
    {
      what: 'nothing for JSON-LD, announced or not',
      head: '<script type="application/ld+json">{"@type":"Blog"}</script>',
      policy: `script-src 'self' ${hash('{"@type":"Blog"}')};`,
      trimmed: `script-src 'self';`,
    },
    {
      what: 'speculation rules',
      head: '<script type="speculationrules">{}</script>',
      policy: `script-src 'self' ${hash('{}')} ${other};`,
      trimmed: `script-src 'self' ${hash('{}')};`,
    },
    {
      what: 'a style in <noscript>',
      head: `<noscript><style>${css}</style></noscript>`,
      policy: `style-src ${hash(css)} ${other};`,
      trimmed: `style-src ${hash(css)};`,
    },
    {
      what: 'a style in a template',
      head: '',
      body: `<template><style>${css}</style></template>`,
      policy: `style-src ${hash(css)} ${other};`,
      trimmed: `style-src ${hash(css)};`,
    },
    {
      what: 'nothing for text that looks like a script or a style',
      head: '<!-- <script>1</script> --><title><style>2</style></title>',
      body: `<p title="<script>" data-x='<style>'>3</p><textarea><script>4</script></textarea>`,
      policy: `script-src 'self' ${other}; style-src 'self' ${more}`,
      trimmed: `script-src 'self'; style-src 'self'`,
    },
    {
      what: 'a script and a style that hold what looks like tags and comments',
      head: `<script>a("<style>", "<!--")</script><style>/* <p title=" */</style>`,
      policy: `script-src ${hash('a("<style>", "<!--")')} ${other}; style-src ${hash('/* <p title=" */')} ${more}`,
      trimmed: `script-src ${hash('a("<style>", "<!--")')}; style-src ${hash('/* <p title=" */')}`,
    },
    {
      what: 'other algorithms',
      head: `<style>${css}</style>`,
      policy: `style-src ${hash(css, 'sha512')} ${hash('x', 'sha384')};`,
      trimmed: `style-src ${hash(css, 'sha512')};`,
    },
    {
      what: 'a script with line breaks of another system, hashed as a browser reads them',
      head: '<script>\r\none();\r\ntwo();\r\n</script>',
      policy: `script-src ${hash('\none();\ntwo();\n')} ${other};`,
      trimmed: `script-src ${hash('\none();\ntwo();\n')};`,
    },
    {
      what: 'the more specific directive',
      head: `<script>${theme}</script>`,
      policy: `script-src-elem ${hash(theme)} ${other}; script-src 'self'`,
      trimmed: `script-src-elem ${hash(theme)}; script-src 'self'`,
    },
    {
      what: 'default-src as it is, where scripts and styles share it',
      head: `<script>${theme}</script><style>${css}</style>`,
      policy: `default-src ${hash(theme)} ${hash(css)}`,
      trimmed: `default-src ${hash(theme)} ${hash(css)}`,
    },
    {
      what: "'unsafe-inline' as it is: without the last hash it would allow everything",
      head: '',
      policy: `style-src 'unsafe-inline' ${other}`,
      trimmed: `style-src 'unsafe-inline' ${other}`,
    },
  ];
  for (const { what, head, body, policy, trimmed } of cases) {
    it(what, () => assert.equal(trimPolicy(page(policy, head, body)), page(trimmed, head, body)));
  }
});

describe('trimPolicy puts the policy before what it governs', () => {
  const meta = (content: string) => `<meta http-equiv="content-security-policy" content="${content}">`;
  const script = `<script>${theme}</script>`;
  const allowed = `script-src ${hash(theme)}`;
  const table: [what: string, html: string, expected: string][] = [
    [
      'behind the character encoding, which has to come early',
      `<head><meta charset="utf-8">${script}<title>x</title>${meta(allowed)}<style></style></head>`,
      `<head><meta charset="utf-8">${meta(allowed)}${script}<title>x</title><style></style></head>`,
    ],
    [
      'all of them, in their order, trimmed',
      `<head><meta charset="utf-8">${script}${meta(`${allowed} ${other}`)}<title>x</title>${meta("img-src 'self'")}</head>`,
      `<head><meta charset="utf-8">${meta(allowed)}${meta("img-src 'self'")}${script}<title>x</title></head>`,
    ],
    [
      'not behind an encoding that comes later than itself',
      `<head>${meta(allowed)}${script}<meta charset="utf-8"></head>`,
      `<head>${meta(allowed)}${script}<meta charset="utf-8"></head>`,
    ],
    [
      'nowhere else without an encoding',
      `<head>${script}${meta(allowed)}</head>`,
      `<head>${script}${meta(allowed)}</head>`,
    ],
  ];
  for (const [what, html, expected] of table) it(what, () => assert.equal(trimPolicy(html), expected));
});

describe('trimPolicy changes nothing else', () => {
  it('before or after it', () => {
    const before = '<!doctype HTML>\r\n<!-- a > b --><html LANG=en><head>\n<META HTTP-EQUIV="Content-Security-Policy" ';
    const behind = ` data-x='1'>\r\n<title>&amp; é &#233; 👋</title></head><body><p>one<p>two</b></body>`;
    const policy = `img-src 'self' data:; script-src 'self' ${other}`;
    assert.equal(
      trimPolicy(`${before}content="${policy}"${behind}`),
      `${before}content="img-src 'self' data:; script-src 'self'"${behind}`,
    );
  });

  it('in a value with character references', () => {
    const html = page(`img-src 'self' https://x.example/?a=1&amp;b=2; script-src &#39;self&#39; ${other}`, '');
    assert.equal(trimPolicy(html), page(`img-src 'self' https://x.example/?a=1&amp;b=2; script-src 'self'`, ''));
  });

  const untouched = [
    {
      what: 'no policy',
      html: '<!doctype html><title>Redirecting</title><meta http-equiv="refresh" content="0;url=/">',
    },
    { what: 'no policy, yet a script', html: `<!doctype html><title>x</title><script>${theme}</script>` },
    { what: 'a policy without hashes', html: page(`script-src 'self'`, '') },
    { what: 'a policy that says nothing of scripts', html: page(`img-src 'self'`, `<script>${theme}</script>`) },
    { what: 'an empty text', html: '' },
  ];
  for (const { what, html } of untouched) {
    it(what, () => assert.equal(trimPolicy(html), html));
  }

  it('a second time', () => {
    const once = trimPolicy(page(`script-src ${other} ${hash(theme)}`, `<script>${theme}</script>`));
    assert.equal(trimPolicy(once), once);
  });
});

describe('a page whose own policy refuses what stands in it', () => {
  const cases = [
    { what: 'script', head: `<script>${theme}</script>`, policy: `script-src 'self' ${other}`, by: 'script-src' },
    { what: 'script', head: `<script>${theme}</script>`, policy: `default-src 'none'`, by: 'default-src' },
    { what: 'style', head: `<style>${css}</style>`, policy: `style-src 'self'`, by: 'style-src' },
  ];
  for (const { what, head, policy, by } of cases) {
    it(`is an error: ${what}, ${by}`, () => {
      const text = what === 'script' ? theme : css;
      assert.throws(() => trimPolicy(page(policy, head)), {
        message:
          `the policy (${by}) has no hash for the inline ${what} "${text}", so browsers refuse it. ` +
          'Announce it with Astro.csp.insertScriptHash() or insertStyleHash(), or move it to a file.',
      });
    });
  }

  it('is named, and the others are trimmed', () => {
    const site = mkdtempSync(join(tmpdir(), 'policy-'));
    mkdirSync(join(site, 'good'));
    mkdirSync(join(site, 'bad'));
    writeFileSync(join(site, 'good', 'index.html'), page(`script-src 'self' ${other}`, ''));
    writeFileSync(join(site, 'bad', 'index.html'), page(`script-src 'self'`, '<script>go()</script>'));
    assert.throws(() => finishPages(site), { message: /^bad\/index\.html: the policy \(script-src\) has no hash/ });
    assert.equal(readFileSync(join(site, 'good', 'index.html'), 'utf8'), page(`script-src 'self'`, ''));
    rmSync(join(site, 'bad'), { recursive: true });
    assert.equal(finishPages(site), 1);
    rmSync(site, { recursive: true });
  });
});
