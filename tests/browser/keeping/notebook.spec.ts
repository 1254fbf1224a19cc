import { writeFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { notebookFile, readNotebookFile } from '../../../src/domain/playbook/notebook/notebook-json.ts';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { lostWords, smallPrimaryTargets, smallTargets, spaceText } from '../../support/browser/fit.ts';
import {
  DEVICE,
  fileOf,
  kept,
  KEY,
  MADE,
  notebookIn,
  openWith,
  parts,
  PATH,
  storedIn,
  textOf,
} from '../../support/browser/notebook-page.ts';
import { SAMPLES } from '../../support/samples/notebooks.ts';
import { watch } from '../../support/browser/watch.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const PROMISE = 'Promised to AB by 30 November 2026: lend it';
const FILE = notebookFile(MADE, new Date('2026-11-24T12:00:00Z'));

test('shows entries in words, deletes one and restores it, by keyboard', async ({ page, context }) => {
  await bringAxe(context);
  const { complaints } = await watch(page);
  const counts = { talk: 2, add: 1, promote: 7, other: 0 };
  const runs = [
    { id: 'a', bank: 'FC', version: 2, months: 10, begun: 1, answers: { ask1: { value: 1, at: 2 } }, seen: [] },
  ];
  await openWith(
    page,
    kept(MADE, {
      'last-ten:v1': JSON.stringify({ counts, at: 5 }),
      'assessment:v1': JSON.stringify(runs),
      'theme:v1': '"dark"',
      other: 'x',
    }),
  );
  const { empty, rows, region, allRows, elsewhere, ...notebook } = parts(page);
  await expect(allRows).toHaveCount(MADE.length);
  await expect(empty).toBeHidden();
  for (const [group, lines] of [
    ['Plays under way', ['Started: A <pencil> & paper23 November 2026']],
    ['Plans', ['If the shift ends, then I sharpen it.A <pencil> & paper, 24 November 2026']],
    ['Promises', [PROMISE]],
    ['What you put out', ['Talked, 24 November 2026: a reply']],
    [
      'Drafts',
      [
        'An opener for a planner, met at the stairs, noticed: a pianoWho plays?\nI do not.\nSince when?At the door, 24 November 2026',
        'A draftTwo lines,\nas they are.A <pencil> & paper, 24 November 2026',
      ],
    ],
    [
      'Ticks, stories and steps',
      [
        'Step 3, paused with 2 min 5 s leftPast the lift, 24 November 2026',
        'The story “Between two floors”: two choices madePast the lift, 24 November 2026',
        'Ticked off: Sharpen itA <pencil> & paper',
      ],
    ],
  ] as const) {
    expect(await rows(group).locator('.kept-thing').allTextContents(), group).toEqual(lines);
  }
  await expect(region('Plays done')).toBeHidden();
  await expect(region('Plays under way').getByRole('link')).toHaveAttribute('href', '/playbook/a-pencil/');
  await expect(elsewhere.getByRole('listitem')).toHaveText([
    /How does the fixture count\?assessment:v1See it/,
    /Your last tenlast-ten:v1See it/,
  ]);
  await expect(elsewhere).toContainText('Theme: dark.');
  await expect(elsewhere.getByRole('link', { name: 'Your last ten' })).toHaveAttribute('href', '/');
  await expect(elsewhere.getByRole('link', { name: 'How does' })).toHaveAttribute('href', '/self-assessment/');

  await notebook.delete(PROMISE).focus();
  await page.keyboard.press('Enter');
  await expect(notebook.undo(PROMISE)).toBeFocused();
  await expect(rows('Promises')).toContainText('Deleted. You can undo it until this page closes.');
  await expect(rows('Promises')).not.toContainText('lend it until');
  expect((await notebookIn(page)).find(({ id }) => id === 'p1')?.kind).toBe('deleted');
  expect(await lookAround(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(notebook.delete(PROMISE)).toBeFocused();
  await expect(rows('Promises')).toContainText('lend it');
  await page.keyboard.press('Space');
  await expect(notebook.undo(PROMISE)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(notebook.delete('Talked')).toBeFocused();
  await page.reload();
  await expect(allRows).toHaveCount(8);
  await expect(region('Promises')).toBeHidden();

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await smallTargets(page)).toEqual([]);
  expect(await smallPrimaryTargets(page)).toEqual([]);
  await spaceText(page);
  expect(await lostWords(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('is saved as one file, deleted after a question, and imported again, here and on another device', async ({
  page,
  browser,
}) => {
  const { complaints } = await watch(page);
  await openWith(page, kept(MADE));
  const { allRows, empty, ...notebook } = parts(page);
  const downloading = page.waitForEvent('download');
  await notebook.save.press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^notebook-\d{4}-\d\d-\d\d\.json$/);
  await expect(notebook.saidOfFile).toHaveText(/^Saved as notebook-.*\.json, where this browser keeps downloads\.$/);
  const text = await textOf(download);
  expect(readNotebookFile(text).file?.entries).toEqual(MADE);

  const before = await storedIn(page);
  const many = await allRows.count();
  await notebook.deleteAll.press('Enter');
  await expect(notebook.asked.locator('b')).toBeFocused();
  await notebook.asked.getByRole('button', { name: 'Leave it' }).press('Enter');
  await expect(notebook.deleteAll).toBeFocused();
  await expect(allRows).toHaveCount(many);
  await notebook.deleteAll.press('Enter');
  await notebook.asked.getByRole('button', { name: 'Delete it all' }).press('Enter');
  await expect(notebook.deletedAll).toBeFocused();
  await expect(notebook.deletedAll).toHaveText('Everything is deleted. You can undo it until this page closes.');
  await expect(allRows).toHaveCount(0);
  await expect(empty.getByRole('link')).toHaveAttribute('href', '/playbook/');
  expect(await storedIn(page)).toEqual({});
  await notebook.undoAll.press('Enter');
  await expect(notebook.deletedAll).toHaveText('It is all back.');
  await expect(notebook.undoAll).toBeHidden();
  await expect(allRows).toHaveCount(many);
  expect(await storedIn(page)).toEqual(before);

  // An import brings back what was deleted a moment ago.
  await notebook.delete(PROMISE).press('Enter');
  await notebook.import.setInputFiles(fileOf(FILE));
  await expect(notebook.saidOfFile).toHaveText(`From the file of 24 November 2026: 1 added, ${many - 1} already here.`);
  await expect(notebook.saidOfFile).toBeFocused();
  await expect(notebook.delete(PROMISE)).toBeVisible();
  await notebook.undoImport.press('Enter');
  await expect(notebook.delete(PROMISE)).toHaveCount(0);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const own = { ...SAMPLES.draft, id: 'own', text: 'Mine.' };
  const older = { ...SAMPLES.play, at: 1, done: 1 };
  await openWith(other, kept([own, older]));
  const there = parts(other);
  await there.import.setInputFiles(fileOf(text));
  await expect(there.saidOfFile).toHaveText(/^From the file of \d+ \w+ \d{4}: 8 added, 1 changed\.$/);
  await expect(there.allRows).toHaveCount(10);
  await expect(there.rows('Plays under way')).toHaveCount(1);
  await there.undoImport.press('Enter');
  await expect(there.saidOfFile).toHaveText('It is as it was.');
  await expect(there.allRows).toHaveCount(2);
  await expect(there.rows('Plays done')).toHaveCount(1);
  await elsewhere.close();
  expect(complaints).toEqual([]);
});

test('everything can be deleted on the privacy page as well, and brought back', async ({ page }) => {
  await openWith(page, kept(MADE, { 'theme:v1': '"dark"' }));
  const before = await storedIn(page);
  await page.goto('/privacy/');
  await page.getByRole('button', { name: 'Delete everything kept in this browser' }).click();
  await page.getByRole('button', { name: 'Delete it all' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('system');
  expect(await storedIn(page)).toEqual({});
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await storedIn(page)).toEqual(before);
});

test('changes in one tab show in the other without moving its reader, and deleting everything empties both', async ({
  page,
  context,
}) => {
  const log = Array.from({ length: 12 }, (_, index) => ({
    ...SAMPLES.contribution,
    id: `log${index}`,
    day: `2026-11-${index + 10}`,
  }));
  await openWith(page, kept([...MADE, ...log]));
  const [one, two] = [parts(page), parts(await context.newPage())];
  const [, other] = context.pages();
  await other?.goto(PATH);
  await expect(one.rows('What you put out')).toHaveCount(10);
  await one.region('What you put out').getByRole('button', { name: 'Show all 13' }).press('Enter');
  await expect(one.rows('What you put out')).toHaveCount(13);
  await expect(one.delete('Talked, 12 November 2026')).toBeFocused();
  await two.delete('A draft').click();
  await two.delete('Talked, 21 November 2026').click();
  await expect(one.rows('What you put out')).toHaveCount(12);
  await expect(one.rows('Drafts')).toHaveCount(1);
  await expect(one.delete('Talked, 12 November 2026')).toBeFocused();
  await two.undo('A draft').click();
  await expect(one.rows('Drafts')).toHaveCount(2);
  await two.deleteAll.click();
  await two.asked.getByRole('button', { name: 'Delete it all' }).click();
  for (const tab of [one, two]) {
    await expect(tab.empty).toBeVisible();
    await expect(tab.allRows).toHaveCount(0);
  }
  expect(await storedIn(page)).toEqual({});
});

const TROUBLE: readonly [what: string, makeTrouble: () => void, isSaidAtOnce: boolean][] = [
  [
    'blocked',
    () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    },
    true,
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    false,
  ],
];
for (const [what, makeTrouble, isSaidAtOnce] of TROUBLE) {
  test(`everything works where storage is ${what}, and one calm line says that nothing is kept`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.addInitScript(makeTrouble);
    await page.goto(PATH);
    const { keeping, allRows, ...notebook } = parts(page);
    await expect(keeping).toHaveText(
      isSaidAtOnce ? /^This browser will not keep anything for this site\./ : /^Keep this/,
    );
    await notebook.import.setInputFiles(fileOf(FILE));
    await expect(allRows).toHaveCount(9);
    await expect(keeping).toHaveText(
      'This browser will not keep anything for this site. What you do here is lost when you leave this page.',
    );
    await notebook.delete(PROMISE).click();
    await notebook.undo(PROMISE).click();
    const downloading = page.waitForEvent('download');
    await notebook.save.click();
    expect(readNotebookFile(await textOf(await downloading)).file?.entries).toHaveLength(9);
    await notebook.deleteAll.click();
    await notebook.asked.getByRole('button', { name: 'Delete it all' }).click();
    await expect(notebook.deletedAll).toHaveText('There was nothing to delete.');
    expect(complaints).toEqual([]);
  });
}

test('an unreadable notebook is left alone, and can be seen, saved, set aside, deleted and restored', async ({
  page,
  context,
}) => {
  await bringAxe(context);
  const { complaints } = await watch(page);
  const newer = `{"of":"the future","name":"${MARKUP}"}`;
  await openWith(page, {
    [DEVICE]: '"here"',
    [KEY]: `[{"id":"a"},"${MARKUP}"]`,
    'notebook:v2': newer,
    'last-ten:v1': '{',
  });
  const { elsewhere, empty, allRows, ...notebook } = parts(page);
  const row = (key: string) => elsewhere.getByRole('listitem').filter({ has: page.getByText(key, { exact: true }) });
  await expect(empty).toBeVisible();
  await expect(row(KEY)).toContainText('This page cannot read it, and leaves it alone.');
  await expect(row('notebook:v2')).toContainText('From another version of this site. This page leaves it alone.');
  await row('notebook:v2').getByText('See it').click();
  await expect(row('notebook:v2').getByRole('region')).toHaveText(newer);
  expect(await lookAround(page)).toEqual([]);
  const downloading = page.waitForEvent('download');
  await row(KEY).getByRole('button', { name: 'Save as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('notebook-v1.txt');
  expect(await textOf(download)).toBe(`[{"id":"a"},"${MARKUP}"]`);
  await expect(elsewhere.getByRole('status')).toContainText('Saved as notebook-v1.txt');

  await notebook.import.setInputFiles(fileOf(FILE));
  await expect(allRows).toHaveCount(9);
  const aside = row(`${KEY}:set-aside`);
  await expect(aside).toContainText('Set aside, since a page could not read it.');
  await expect(row(KEY)).toHaveCount(0);
  await aside.getByRole('button', { name: 'Delete' }).press('Enter');
  const undo = elsewhere.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  expect(Object.keys(await storedIn(page)).toSorted()).toEqual(['last-ten:v1', KEY, 'notebook:v2', DEVICE]);
  // With no room to set it aside, it stays where it is.
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Object.assign(window, { makeRoom: () => Object.assign(Storage.prototype, { setItem }) });
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await undo.press('Enter');
  await expect(elsewhere.getByRole('status')).toContainText('This browser has no room for it now.');
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await undo.press('Enter');
  await expect(elsewhere.getByRole('status')).toHaveText('');
  await expect(aside).toContainText('Set aside');
  expect(await storedIn(page)).toMatchObject({
    [`${KEY}:set-aside`]: `[{"id":"a"},"${MARKUP}"]`,
    'notebook:v2': newer,
  });
  await aside.getByRole('button', { name: 'Delete' }).click();
  await notebook.deleteAll.click();
  await notebook.asked.getByRole('button', { name: 'Delete it all' }).click();
  await expect(elsewhere).toBeHidden();
  await expect(undo).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('after the answer is lost, old entries wait for a new one, and are merged with newer ones', async ({ page }) => {
  await openWith(page, { [KEY]: JSON.stringify(MADE) });
  const { elsewhere, allRows, keep, ...notebook } = parts(page);
  await expect(allRows).toHaveCount(0);
  await expect(elsewhere).toContainText('Kept here before. Choose “Keep it”');
  await notebook.import.setInputFiles(fileOf(notebookFile([{ ...SAMPLES.draft, id: 'own' }], new Date())));
  await expect(allRows).toHaveCount(1);
  expect(await notebookIn(page)).toHaveLength(9);
  await keep.click();
  await expect(allRows).toHaveCount(10);
  expect(await notebookIn(page)).toHaveLength(10);
  await expect(elsewhere).toBeHidden();
});

const REFUSED: readonly [what: string, text: string, words: string][] = [
  ['deep nesting', '['.repeat(500_000), 'This is no notebook: it is nested more than 32 levels deep.'],
  ['nothing', '', 'This file is empty.'],
  ['markup', `<p>${MARKUP}`, `This is no notebook: it should be JSON, and begins with “<p>${MARKUP}”.`],
  [
    'another program’s JSON',
    `{"format":"${MARKUP}"}`,
    `its “format” should be “playbook-notebook”, and is “${MARKUP}”.`,
  ],
  ['a newer version', FILE.replace('"version":2', '"version":3'), 'of version 3, and this page reads version 2.'],
  [
    'prototype keys',
    FILE.replace('{"id":"p1"', '{"__proto__":{"at":1},"id":"p1"'),
    'Entry 4 of 9: it has a part “__proto__”, which a “promise” does not have.',
  ],
  [
    'one wrong day',
    FILE.replace('"due":"2026-11-30"', `"due":"${MARKUP}"`),
    `Entry 4 of 9: its “due” should be a day such as “2026-11-24”, or empty, and is “${MARKUP}”.`,
  ],
];
test('a foreign file is refused in words and changes nothing, and markup in any string stays text', async ({
  page,
  context,
}, info) => {
  await bringAxe(context);
  const { complaints } = await watch(page);
  await openWith(page, kept([SAMPLES.draft]));
  const { problem, allRows, ...notebook } = parts(page);
  const large = info.outputPath('large.json');
  await writeFile(large, ' '.repeat(10_000_000));
  await notebook.import.setInputFiles(large);
  await expect(problem).toContainText('it has 10 MB, and 8 MB is the most. Nothing was imported.');
  for (const [what, text, words] of REFUSED) {
    await notebook.import.setInputFiles(fileOf(text, `${what}.json`));
    await expect(problem, what).toContainText(words);
    await expect(problem, what).toContainText('Nothing was imported.');
    await expect(problem, what).toBeFocused();
    await expect(notebook.import, what).toHaveAttribute('aria-invalid', 'true');
  }
  expect(await notebookIn(page)).toEqual([SAMPLES.draft]);
  expect(await lookAround(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(notebook.import).toBeFocused();

  const markedUp = MADE.map((entry) =>
    Object.fromEntries(
      Object.entries(entry).map(([part, value]) => [
        part,
        typeof value === 'string' && !['kind', 'due', 'day', 'state', 'third'].includes(part) ? value + MARKUP : value,
      ]),
    ),
  );
  const file = JSON.stringify({ ...JSON.parse(FILE), entries: markedUp });
  await notebook.import.setInputFiles(fileOf(file));
  await expect(problem).toBeHidden();
  await expect(allRows).toHaveCount(10);
  await expect(notebook.delete(`Ticked off: Sharpen it${MARKUP}`)).toBeVisible();
  await expect(notebook.delete(`Started: a-pencil${MARKUP}`)).toBeVisible();
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await lostWords(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says what could be kept, that nothing is, and where the plays are', async ({ page }) => {
    await page.goto(PATH);
    const main = page.getByRole('main');
    await expect(main).toContainText('Without script nothing is kept, so there is nothing to show.');
    await expect(main.getByRole('region')).toHaveCount(0);
    await expect(main.getByRole('button')).toHaveCount(0);
    await main.getByRole('link', { name: 'choose one' }).click();
    await expect(page).toHaveURL('/playbook/');
  });
});
