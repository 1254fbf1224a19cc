import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { chromium } from 'playwright';
import { expect as expectSoon } from 'playwright/test';
import { ensureBrowser, launchOptions } from '../support/browser/browser.ts';
import { root } from '../support/site/sites.ts';

const port = Number(process.env['TEST_PORT'] ?? 4391);
const address = `http://localhost:${port}/2012/`;
const sentence = /posts\/2012\/a-link\.mdx:1 {2}no date\n {2}expected: .*\n {2}received: nothing\n {2}fix: add a line/;
const expect = expectSoon.configure({ timeout: 60_000 });

/** Runs `npm run dev`. @returns what it has printed so far */
function dev(t: TestContext, contentDir: string): () => string {
  const child = spawn(process.execPath, [join(root, 'src/author/dev.ts')], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: contentDir, PORT: String(port), NO_COLOR: '1' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (printed += String(part)));
  t.after(async () => {
    child.kill();
    await once(child, 'close');
  });
  return () => printed;
}

test('npm run dev reports content problems in the terminal and the browser until they are mended', async (t) => {
  assert.equal(ensureBrowser(), undefined);
  const folder = mkdtempSync(join(tmpdir(), 'dev-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'tests/fixtures/content'), folder, { recursive: true });
  const post = join(folder, 'posts/2012/a-link.mdx');
  const sound = readFileSync(post, 'utf8');
  const mend = () => writeFileSync(post, sound);
  const spoil = () => writeFileSync(post, sound.replace('date:', 'dat:'));

  spoil();
  const printed = dev(t, folder);
  const times = () => printed().split(new RegExp(sentence)).length - 1;
  const browser = await chromium.launch(launchOptions());
  t.after(() => browser.close());
  const page = await browser.newPage();
  const archive = page.getByRole('heading', { name: 'Archive for 2012' });

  await t.test('at the start', async () => {
    await expect(async () => assert.equal((await page.goto(address))?.status(), 500)).toPass({ timeout: 60_000 });
    await expect(page.locator('pre')).toContainText(sentence);
    assert.equal(times(), 1);
  });

  await t.test('the page appears once it is mended', async () => {
    mend();
    await expect(archive).toBeVisible();
  });

  await t.test('after a change, over the open page', async () => {
    spoil();
    await expect(page.locator('vite-error-overlay #message-content')).toContainText(sentence);
    await expect(page.locator('vite-error-overlay #code h2')).toHaveText('2012/a-link.mdx:1');
    assert.equal(times(), 2);
  });

  await t.test('in place of a requested page', async () => {
    const other = await browser.newPage();
    assert.equal((await other.goto(address))?.status(), 500);
    await expect(other.locator('pre')).toContainText(sentence);
    mend();
    await expect(other.getByRole('heading', { name: 'Archive for 2012' })).toBeVisible();
  });

  await t.test('the overlay goes once it is mended', async () => {
    await expect(page.locator('vite-error-overlay')).toHaveCount(0);
    await expect(archive).toBeVisible();
  });
});
