import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

/** The sites built for the tests are outside git, and go with the installed packages. */
const built = join(root, 'node_modules/.cache/test-sites');

/** A site built before the tests, from some content in some environment. */
export interface TestSite {
  contentDir: string;
  outDir: string;
  env: Record<string, string>;
}

const fixture = join(root, 'tests/fixtures/content');

/**
 * The sites for the tests. Builds of the fixture in three time zones show that a build depends on
 * its content alone; the preview shows drafts and the future; `bare` has posts and pages but no plays and no
 * assessment, and `single` one of each; `content` is the real one.
 */
export const sites = {
  fixture: { contentDir: fixture, outDir: join(built, 'fixture'), env: { TZ: 'UTC' } },
  auckland: { contentDir: fixture, outDir: join(built, 'auckland'), env: { TZ: 'Pacific/Auckland' } },
  losAngeles: { contentDir: fixture, outDir: join(built, 'los-angeles'), env: { TZ: 'America/Los_Angeles' } },
  preview: { contentDir: fixture, outDir: join(built, 'preview'), env: { PREVIEW: '1' } },
  bare: { contentDir: join(root, 'tests/fixtures/check-base'), outDir: join(built, 'bare'), env: {} },
  single: { contentDir: join(root, 'tests/fixtures/one-of-each'), outDir: join(built, 'single'), env: {} },
  content: { contentDir: join(root, 'content'), outDir: join(built, 'content'), env: {} },
} as const satisfies Record<string, TestSite>;

export type SiteName = keyof typeof sites;
