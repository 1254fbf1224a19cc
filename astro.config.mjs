import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { hastPlugins } from './src/markdown/plugins.ts';

const contentDir = process.env.CONTENT_DIR ?? './content';
const { url } = parse(readFileSync(`${contentDir}/settings/site.yaml`, 'utf8'));

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
  // Every MDX file would give a warning of nine lines about a directive that Astro itself writes.
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  devToolbar: { enabled: false },
});
