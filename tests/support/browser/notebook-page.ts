import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download, Page } from 'playwright/test';
import type { Notebook } from '../../../src/domain/playbook/notebook/notebook.ts';
import { SAMPLE } from '../samples/notebooks.ts';

export const PATH = '/notebook/';
export const KEY = 'notebook:v1';
export const DEVICE = 'own-device:v1';

/** The same day in every time zone. */
const NOON = Date.UTC(2026, 10, 24, 12);
const DAY = 24 * 60 * 60 * 1000;

/** One entry of each kind, made on 24 November 2026; the play was begun the day before. */
export const MADE: Notebook = SAMPLE.filter(({ kind }) => kind !== 'deleted').map((entry) => ({
  ...entry,
  at: NOON + entry.at,
  ...(entry.kind === 'play' && { begun: NOON - DAY }),
}));

/** The parts of the page, by accessible name. */
export const parts = (page: Page) => {
  const main = page.getByRole('main');
  const region = (name: string) => main.getByRole('region', { name, exact: true });
  const file = region('As a file');
  const all = region('Delete');
  return {
    empty: main.getByText('Nothing is here yet.'),
    region,
    rows: (name: string) => region(name).getByRole('listitem'),
    allRows: main.locator('[data-entry]'),
    /** @param line the beginning of the row's text */
    delete: (line: string) => main.getByRole('button', { name: `Delete : ${line}` }),
    undo: (line: string) => main.getByRole('button', { name: `Undo : ${line}` }),
    keep: main.getByRole('button', { name: 'Keep it', exact: true }),
    keeping: main.locator('keep-question'),
    save: file.getByRole('button', { name: 'Save as a file' }),
    import: file.getByLabel('Import a file'),
    saidOfFile: file.locator('[data-said]:not(:empty)'),
    undoImport: file.getByRole('button', { name: 'Undo' }),
    problem: file.locator('.problem'),
    deleteAll: all.getByRole('button', { name: 'Delete everything kept in this browser' }),
    asked: all.getByRole('group', { name: /delete them all\?$/ }),
    deletedAll: all.getByRole('status'),
    undoAll: all.getByRole('button', { name: 'Undo' }),
    elsewhere: region('Also kept'),
  };
};

/** Stores a notebook as if on an earlier visit, once in each new tab. */
export async function keepNotebook(context: BrowserContext, entries: Notebook = []): Promise<void> {
  await context.addInitScript(
    ([device, key, text]) => {
      if (localStorage.getItem(device) !== null) return;
      localStorage.setItem(device, '"here"');
      localStorage.setItem(key, text);
    },
    [DEVICE, KEY, JSON.stringify(entries)] as const,
  );
}

/** Opens the page with something in its storage. */
export async function openWith(page: Page, stored: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/about/');
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, stored);
  await page.goto(PATH);
}

/** The storage of a reader who has said that the device is theirs. */
export const kept = (notebook: Notebook, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  [DEVICE]: '"here"',
  [KEY]: JSON.stringify(notebook),
  ...more,
});

export const storedIn = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

/** The stored notebook, marks of deleted entries included. */
export const notebookIn = async (page: Page): Promise<{ id: string; kind: string }[]> =>
  JSON.parse((await storedIn(page))[KEY] ?? '[]');

export const fileOf = (text: string, name = 'notebook-2026-11-24.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

export const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');
