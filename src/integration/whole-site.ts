/** What happens around Astro's build: with it, a plain `astro build` makes the whole site. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { watchContent, type ContentCheck } from './content-watch.ts';
import { indexSite } from './pagefind-index.ts';
import { trimPolicies } from './policies.ts';
import { step } from './progress.ts';
import { forgetCards } from './unused-cards.ts';
import { removeUnusedAssets } from './unused-assets.ts';
import { plainImports } from './vite/plain-imports.ts';

/**
 * The steps of a build, in their order: the index and the policies are of what is left. And the check in `astro dev`.
 *
 * @param check is given, since what checks is no part of a build
 */
export function wholeSite(check: ContentCheck): AstroIntegration {
  const began = Date.now();
  let cacheDir: URL;
  return {
    name: 'whole-site',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports] } });
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
        await step('trimming the policies', async () => trimPolicies(site));
      },
    },
  };
}
