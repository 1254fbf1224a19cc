import { join, resolve } from 'node:path';

/** The folder of this checkout. */
export const root = resolve(import.meta.dirname, '../../..');

/** Where the tests keep the sites that they build: outside git, and gone with the installed packages. */
const built = join(root, 'node_modules/.cache/test-sites');

/** A site that the tests build before they run: from which content, and with what in the environment. */
export interface TestSite {
  contentDir: string;
  outDir: string;
  env: Record<string, string>;
}

const fixture = join(root, 'tests/fixtures/content');

/**
 * The sites that the tests look at. Three builds of the fixture, each in another time zone, show that a build depends on
 * its content alone; the preview shows drafts and the future; `bare` has posts and pages but no plays and no
 * assessment; `content` is the real one.
 */
export const sites = {
  fixture: { contentDir: fixture, outDir: join(built, 'fixture'), env: { TZ: 'UTC' } },
  auckland: { contentDir: fixture, outDir: join(built, 'auckland'), env: { TZ: 'Pacific/Auckland' } },
  losAngeles: { contentDir: fixture, outDir: join(built, 'los-angeles'), env: { TZ: 'America/Los_Angeles' } },
  preview: { contentDir: fixture, outDir: join(built, 'preview'), env: { PREVIEW: '1' } },
  bare: { contentDir: join(root, 'tests/fixtures/check-base'), outDir: join(built, 'bare'), env: {} },
  content: { contentDir: join(root, 'content'), outDir: join(built, 'content'), env: {} },
} as const satisfies Record<string, TestSite>;

/** The name of one of them. */
export type SiteName = keyof typeof sites;
