import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, test } from 'node:test';
import type { ViteUserConfig } from 'astro';
import { plainImports } from '../../../../src/integration/vite/plain-imports.ts';

/** Vite as Astro has it. */
const fromAstro = createRequire(import.meta.resolve('astro/package.json'));
const { build } = await import(pathToFileURL(fromAstro.resolve('vite')).href);

const root = mkdtempSync(join(tmpdir(), 'plain-imports-'));
after(() => rmSync(root, { recursive: true }));
writeFileSync(join(root, 'shared.js'), 'export const shared = () => document.title;');
writeFileSync(join(root, 'late.js'), "import { shared } from './shared.js'; export const late = shared;");
for (const entry of ['a', 'b']) {
  writeFileSync(
    join(root, `${entry}.js`),
    "import { shared } from './shared.js'; shared(); import('./late.js').then(({ late }) => late());",
  );
}

/** The scripts that Vite writes for two entries that import a module late. */
async function scripts(plugins: ViteUserConfig['plugins']): Promise<string[]> {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false, rolldownOptions: { input: ['a.js', 'b.js'].map((name) => join(root, name)) } },
  });
  return output.map(({ code }: { code: string }) => code);
}

const helpers = (all: readonly string[]): number => all.filter((code) => code.includes('modulepreload')).length;

test('Vite by itself wraps a late import in a helper', async () => {
  assert.equal(helpers(await scripts([])), 1);
});

test('with the plugin there is no helper, and the import is a plain one', async () => {
  const all = await scripts([plainImports]);
  assert.equal(helpers(all), 0);
  assert.equal(all.filter((code) => /import\([`'"]/.test(code)).length, 2);
});
