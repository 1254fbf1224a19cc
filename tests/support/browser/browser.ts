import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { root } from '../site/sites.ts';

/** Chromium without a desktop. A full one opens a window for each test, which costs six times as much. */
const SHELL = 'chromium-headless-shell';
const FULL = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The first of these programs on the PATH. */
function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Whether Playwright has downloaded a shell, which it then starts by default. */
function isDownloaded(): boolean {
  const folder = chromium.executablePath().replace(/\bchromium-(\d+).*/, 'chromium_headless_shell-$1');
  return existsSync(join(folder, 'INSTALLATION_COMPLETE'));
}

const hasShell = (): boolean => onPath(SHELL) !== undefined || isDownloaded();

const isRoot = process.getuid?.() === 0;

/** How Playwright starts the browser: a shell wherever there is one. Only root, for whom it cannot work, goes without the sandbox. */
export function launchOptions(): { executablePath?: string; args: string[] } {
  const executablePath = onPath(SHELL, ...(isDownloaded() ? [] : FULL));
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

function run(command: string, ...args: string[]): void {
  console.log(`no ${SHELL} yet: ${[command, ...args].join(' ')}`);
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * Gets a headless shell where there is none: Debian's package for root, since it brings the libraries along, else
 * Playwright's download. A full Chromium does where neither can be had.
 * @returns undefined when there is a browser, or one sentence that says what to install
 */
export function ensureBrowser(): string | undefined {
  if (!hasShell() && isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-q');
    run('apt-get', 'install', '-y', '-q', '--no-install-recommends', SHELL);
  }
  if (!hasShell())
    run(process.execPath, join(root, 'node_modules/playwright/cli.js'), 'install', '--only-shell', 'chromium');
  if (hasShell()) return undefined;
  const full = onPath(...FULL);
  if (full === undefined)
    return 'The browser tests need a Chromium: install the package "chromium" (or Google Chrome) so that it is on the PATH, then run npm test again.';
  console.log(`no ${SHELL} to be had: with ${full} the browser tests take three times as long`);
  return undefined;
}
