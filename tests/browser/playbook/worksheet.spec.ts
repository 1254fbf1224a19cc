import { expect, test, type Page } from 'playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

const PLAY = '/playbook/a-pencil/';

const unspaced = (text: string): string => text.replaceAll(/\s/g, '');

async function onPaper(page: Page, format: 'A4' | 'Letter'): Promise<{ sheets: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const { text } = await extractText(pdf, { mergePages: true });
  return { sheets: pdf.numPages, text: unspaced(text) };
}

const ON_IT = [
  'A <pencil> & paper',
  'Before the lift comes',
  'Say “hello” & don’t stop',
  'For example: If the lift says > 8 people',
  'If , then I .',
  'What you said you would do',
  'Kept, moved or dropped',
  '/playbook/a-pencil/',
];
const NOT_ON_IT = [
  'Carry something to write with',
  'Two in one pocket',
  'of 3 done',
  'Undo',
  'ZEBRA',
  'Keep this',
  'What next',
];

async function expectSheet(page: Page, format: 'A4' | 'Letter'): Promise<void> {
  const { sheets, text } = await onPaper(page, format);
  // A list with days, a plan and a ledger, more than any play has.
  expect(sheets, format).toBeLessThanOrEqual(2);
  for (const words of ON_IT) expect.soft(text, format).toContain(unspaced(words));
  for (const words of NOT_ON_IT) expect.soft(text, format).not.toContain(unspaced(words));
}

test('the worksheet prints blank whatever is kept, and the play prints as before afterwards', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0 });
    window.print = () =>
      void Object.assign(window, { printed: (window as unknown as { printed: number }).printed + 1 });
  });
  await page.goto(PLAY);
  await page.getByRole('checkbox', { name: 'Read the plate', exact: true }).check();
  await page.getByRole('textbox', { name: 'If', exact: true }).fill('ZEBRA');
  await page.getByRole('textbox', { name: 'then I', exact: true }).fill('ZEBRA');
  await page.getByRole('button', { name: 'Add to my plan' }).click();
  await expect(page.getByText('If ZEBRA, then I ZEBRA.').first()).toBeVisible();
  for (const format of ['A4', 'Letter'] as const) {
    await page.getByRole('button', { name: 'Print the worksheet' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('play-checklist input')
        .first()
        .evaluate((box) => getComputedStyle(box).appearance),
    ).toBe('none');
    await page.emulateMedia({ media: null });
    await expectSheet(page, format);
  }
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(2);
  // `afterprint` has fired.
  expect((await onPaper(page, 'A4')).text).toContain(unspaced('Carry something to write with'));
});

test('a play without an exercise has no worksheet', async ({ page }) => {
  await page.goto('/playbook/past-the-lift/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#worksheet')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link turns the page into the worksheet', async ({ page }) => {
    await page.goto(PLAY);
    await page.getByRole('link', { name: 'make this page the worksheet' }).click();
    await expect(page).toHaveURL(`${PLAY}#worksheet`);
    for (const format of ['A4', 'Letter'] as const) await expectSheet(page, format);
  });
});
