import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Vite wraps every `import()` in a function that first fetches what the module imports: 830 bytes, compressed, in a file
 * of its own on every page. Its settings can only empty the lists, so the function itself is replaced, once for each
 * importer, since a shared one would be a file again. Nothing is lost: styles are in the page, and late modules import
 * little.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  resolveId: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: (_, importer) => `\0plain-import?of=${importer}`,
  },
  load: {
    filter: { id: /^\0plain-import\?/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
