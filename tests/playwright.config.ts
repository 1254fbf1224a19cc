import { availableParallelism } from 'node:os';
import { defineConfig } from 'playwright/test';
import { launchOptions } from './support/browser/browser.ts';
import { sites } from './support/site/sites.ts';

/** The first of two ports; a second checkout tested at the same time needs others. */
const PORT = Number(process.env['TEST_PORT'] ?? 4391);
const urls = { fixture: `http://localhost:${PORT}`, content: `http://localhost:${PORT + 1}` };

/** Serves a built site as `npm run preview` does. */
const serve = (name: keyof typeof urls) => ({
  command: 'node src/author/preview.ts',
  cwd: '..',
  env: { OUT_DIR: sites[name].outDir, CONTENT_DIR: sites[name].contentDir, PORT: new URL(urls[name]).port },
  url: `${urls[name]}/`,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
});

export default defineConfig({
  testDir: './browser',
  outputDir: '../node_modules/.cache/test-results',
  fullyParallel: true,
  // One more than cores: a worker waits for its browser half of the time.
  workers: availableParallelism() + 1,
  forbidOnly: true,
  // Twice what the slowest journey takes on two busy cores.
  timeout: 60_000,
  retries: 0,
  // As with the other tests: a dot each, and the failures at the end, where a long log is read first.
  reporter: [['dot'], ['json', { outputFile: '../node_modules/.cache/test-results.json' }]],
  use: { baseURL: urls.fixture, launchOptions: launchOptions() },
  projects: [
    // The longest test first, so that no worker waits for it at the end.
    { name: 'content', testMatch: '**/content.spec.ts', use: { baseURL: urls.content } },
    { name: 'fixture', testIgnore: '**/content.spec.ts' },
  ],
  webServer: [serve('fixture'), serve('content')],
});
