import type { KnipConfig } from 'knip';

/** What an `.astro` file imports, as a module: its frontmatter, and its scripts, which knip itself takes for text. */
function astro(source: string): string {
  const [, frontmatter = ''] = /^---\n(.*?)\n---/s.exec(source) ?? [];
  const scripts = source.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g);
  return [frontmatter, ...scripts.map(([, src]) => `import '${src}';`)].join('\n');
}

export default {
  entry: [
    'src/author/*.ts!',
    'src/components/exercises/*.astro',
    'tests/**/*.{test,spec}.ts',
    'tests/playwright.config.ts',
  ],
  project: ['src/**/*.{ts,astro,mdx}', 'tests/**/*.ts', '*.mjs'],
  ignoreDependencies: ['@fontsource-variable/schibsted-grotesk'],
  compilers: { astro },
} satisfies KnipConfig;
