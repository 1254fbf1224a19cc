import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { root } from '../site/sites.ts';

/** The shell comes first: without windows of a desktop, each test of a page takes a fraction of the time. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of NAMES) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here: look on.
      }
    }
  }
  return undefined;
}

const isRoot = process.getuid?.() === 0;

/**
 * How Playwright starts the browser: a Chromium of the machine's own, else Playwright's download. The sandbox is given
 * up only where it cannot work, for root.
 */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = onPath();
  return {
    ...(executablePath !== undefined && { executablePath }),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      // A browser that calls home would be counted as a page that does.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  };
}

const found = (): boolean => onPath() !== undefined || existsSync(chromium.executablePath());

function run(command: string, ...args: string[]): boolean {
  console.log(`no browser yet: ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/**
 * Makes sure that there is a browser, and gets one where there is none: Playwright's own, else Debian's package where
 * this user may install it.
 * @returns undefined when there is one, or one sentence that says what to install
 */
export function ensureBrowser(): string | undefined {
  if (found()) return undefined;
  run(process.execPath, join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium');
  if (found()) return undefined;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-q');
    run('apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell');
    if (found()) return undefined;
  }
  return 'The browser tests need a Chromium: install the package "chromium" (or Google Chrome) so that it is on the PATH, then run npm test again.';
}
