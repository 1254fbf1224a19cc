import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { watchContent, type ContentCheck } from './content-watch.ts';
import { indexSite } from './pagefind-index.ts';
import { finishPages } from './finish-pages.ts';
import { step } from './progress.ts';
import { forgetCards } from './unused-cards.ts';
import { removeUnusedAssets } from './unused-assets.ts';
import { plainImports } from './vite/plain-imports.ts';
import { textComponents } from './vite/text-components.ts';

/**
 * What every page has, what keeps things, the notebook, and what counts go into a file each. Of the rest, modules that four or more
 * scripts share go into one file per set of scripts, and sets of less than 2,000 bytes join their neighbours. Left alone,
 * Rolldown makes more than twice as many files, and over a slow link the last script comes 40 % later.
 */
const scriptFiles = {
  codeSplitting: {
    groups: [
      {
        name: 'base',
        test: /src\/(?:elements\/(?:site|dom\/(?:required|upgraded)|storage\/safe|search\/search-opener)|domain\/theme)|BaseLayout\.astro/,
      },
      {
        name: 'kept',
        test: /src\/(?:elements\/(?:dom|storage\/(?!keep-|kept-))|domain\/(?:keeping|sentences|number-words|mix\/thirds|blog\/dates))/,
      },
      {
        name: 'notebook',
        test: /src\/(?:elements\/(?:notebook\/(?:keep-in|stored)|forms\/said)|domain\/playbook\/notebook\/(?:notebook|notebook-entries|played)\.ts|domain\/calendar\/iso)/,
      },
      { name: 'counts', test: /src\/(?:elements\/mix\/(?:heap-fields|last-ten)|domain\/mix\/counts)/ },
      { name: 'shared', minShareCount: 4, entriesAware: true, entriesAwareMergeThreshold: 2000 },
    ],
  },
  chunkFileNames: ({ name }: { name: string }) =>
    name.startsWith('shared') ? '_astro/shared.[hash].js' : '_astro/[name].[hash].js',
};

/**
 * What happens around Astro: the steps after a build, with which a plain `astro build` makes the whole site, and the check
 * in `astro dev`.
 *
 * @param check passed in, so that a build does not depend on the author's tools
 */
export function wholeSite(check: ContentCheck): AstroIntegration {
  const began = Date.now();
  let cacheDir: URL;
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const environments = { client: { build: { rolldownOptions: { output: scriptFiles } } } };
        updateConfig({ vite: { plugins: [plainImports, textComponents], environments } });
      },
      'astro:config:done': ({ config }) => {
        ({ cacheDir } = config);
      },
      'astro:server:setup': ({ server }) => watchContent(server, check),
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await step('leaving out what no page uses', async () => removeUnusedAssets(site));
        await forgetCards(fileURLToPath(new URL('../cards', cacheDir)), began);
        await step('indexing for search', () => indexSite(site));
        await step('finishing the pages', async () => finishPages(site));
      },
    },
  };
}
