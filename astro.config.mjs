import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { parse } from 'yaml';
import { webFonts } from './src/fonts/font-files.ts';
import { hastPlugins } from './src/markdown/plugins.ts';

const contentDir = process.env.CONTENT_DIR ?? './content';
const { url } = parse(readFileSync(`${contentDir}/settings/site.yaml`, 'utf8'));

/**
 * Vite wraps every `import()` in a function that first fetches what the module imports: 830 bytes, compressed, in a file
 * of its own on every page. Its settings empty the lists alone, so the function is replaced, by one for each importer
 * since a shared one would be a file again. Nothing is lost: styles are in the page, and late modules import little.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  resolveId: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: (id, importer) => `\0plain-import?of=${importer}`,
  },
  load: {
    filter: { id: /^\0plain-import\?/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig({
  site: url,
  trailingSlash: 'always',
  // The commands give each content folder a cache of its own: equal ids in two folders would clash in one.
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.cache/astro',
  // 'jsx', the default, glues inline tags that stand on separate lines: bylines and tag lists lose their spaces.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  integrations: [mdx()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Schibsted Grotesk',
      cssVariable: '--font-schibsted',
      fallbacks: ['sans-serif'],
      // Late letters would move a page that is being read; they are there from the next page on.
      display: 'optional',
      options: { variants: await webFonts(import.meta.dirname) },
    },
  ],
  image: { layout: 'constrained' },
  markdown: {
    // Highlighters write inline styles, which the policy below refuses.
    syntaxHighlight: false,
    processor: satteri({ hastPlugins }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'none'",
        "img-src 'self' data:",
        "manifest-src 'self'",
      ],
      // Pagefind searches with WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // Every MDX file would give a warning of nine lines about a directive that Astro itself writes.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    plugins: [plainImports],
  },
  devToolbar: { enabled: false },
});
