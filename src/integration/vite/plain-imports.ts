import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Leaves `import()` as it is. Vite wraps it in a helper that preloads what the module imports: 830 bytes, compressed, in
 * a separate file on every page, which no setting removes. The helper is replaced once per importer, since a shared one
 * would be a file again. Nothing is lost: styles are in the page, and late modules import little.
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
