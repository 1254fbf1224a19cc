import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, fontProviders } from 'astro/config';
import { parse } from 'yaml';
import { webFonts } from './src/fonts/font-files.ts';
import { cacheFolder } from './src/integration/cache-folder.ts';
import { wholeSite } from './src/integration/whole-site.ts';
import { hastPlugins } from './src/markdown/plugins.ts';

const project = import.meta.dirname;
const contentDir = resolve(project, process.env.CONTENT_DIR?.trim() || 'content');
const { url } = parse(readFileSync(`${contentDir}/settings/site.yaml`, 'utf8'));

/** Loaded when it is wanted, in development alone. */
async function findTrouble() {
  const { troubleIn } = await import('./src/author/check.ts');
  return troubleIn(contentDir, project);
}

export default defineConfig({
  site: url,
  trailingSlash: 'always',
  cacheDir: cacheFolder(contentDir, project),
  // 'jsx', the default, glues inline tags that stand on separate lines: bylines and tag lists lose their spaces.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // More than one at a time, since drawing a social card leaves the thread of the pages idle.
  build: { inlineStylesheets: 'always', concurrency: availableParallelism() },
  integrations: [mdx(), wholeSite({ folder: contentDir, findTrouble })],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Schibsted Grotesk',
      cssVariable: '--font-schibsted',
      // `styles/fallback-fonts.css` gives them the room that the letters take, so that nothing moves when these come.
      fallbacks: ['Near Arial', 'Near Roboto', 'sans-serif'],
      optimizedFallbacks: false,
      display: 'swap',
      options: { variants: await webFonts(project) },
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
    // No asset is inlined: the policy refuses `data:` in styles, and pages share the files.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
  devToolbar: { enabled: false },
});
