import { defineConfig } from 'playwright/test';
import { launchOptions } from './support/browser.ts';
import { sites, type SiteName } from './support/sites.ts';

/** The built sites are served as `npm run preview` serves them, each on a port of its own. */
const serve = (name: SiteName, port: number) => ({
  command: 'node src/author/preview.ts',
  cwd: '..',
  env: { OUT_DIR: sites[name].outDir, CONTENT_DIR: sites[name].contentDir, PORT: String(port) },
  url: `http://localhost:${port}/`,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
});

export default defineConfig({
  testDir: './browser',
  outputDir: '../node_modules/.cache/test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Twice what the slowest journey takes on two busy cores.
  timeout: 60_000,
  retries: 0,
  reporter: [['line'], ['json', { outputFile: '../node_modules/.cache/test-results.json' }]],
  use: { baseURL: 'http://localhost:4391', launchOptions: launchOptions() },
  projects: [
    { name: 'fixture', testIgnore: '**/content.spec.ts' },
    { name: 'content', testMatch: '**/content.spec.ts', use: { baseURL: 'http://localhost:4392' } },
  ],
  webServer: [serve('fixture', 4391), serve('content', 4392)],
});
