import { expect, test, type Locator, type Page } from 'playwright/test';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { lostWords, smallPrimaryTargets, smallTargets } from '../../support/browser/fit.ts';
import { holdStore } from '../../support/browser/hold-store.ts';
import { fill, parts as countParts, TWO_ONE_SEVEN } from '../../support/browser/one-question.ts';
import { watch } from '../../support/browser/watch.ts';

const PATH = '/playbook/at-the-door/';
const LIMITS = 'This looks for three patterns; it cannot know a customer’s story.';

const openerParts = (page: Page) => {
  const opener = page.locator('opener-builder');
  return {
    opener,
    who: opener.getByRole('textbox', { name: 'Who' }),
    where: opener.getByRole('textbox', { name: 'Where you met, or where you read them' }),
    noticed: opener.getByRole('textbox', { name: 'What you noticed, as you would say it to them' }),
    write: opener.getByRole('button', { name: 'Write three lines' }),
    lines: opener.getByRole('textbox', { name: 'Your three lines, to change as you like' }),
    gaps: opener.locator('[data-gaps]'),
    said: opener.locator('[data-said]:not(:empty)'),
    undo: opener.getByRole('button', { name: 'Undo' }),
  };
};

const draftParts = (page: Page) => {
  const draft = page.locator('draft-helper');
  return {
    draft,
    text: draft.getByRole('textbox', { name: 'What you would say' }),
    count: draft.locator('[data-count]'),
    found: draft.locator('[data-found]'),
    details: draft.locator('[data-details]').getByRole('button'),
    said: draft.locator('[data-said]:not(:empty)'),
    clear: draft.getByRole('button', { name: 'Clear' }),
    undo: draft.getByRole('button', { name: 'Undo' }),
    boxes: draft.getByRole('checkbox'),
  };
};

const FIRST =
  'Hello Sam B. I remember you from the planners’ meet-up. One thing has stayed with me: you score calls in pairs. How did that come about?';
const THREE = [
  FIRST,
  'Thank you, Sam B. Where I work it goes like this: … The part that we have not worked out is …',
  'So both of us … What do you do when …?',
].join('\n\n');

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function open(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('own-device:v1', '"here"'));
  await page.goto(PATH);
}

test('three answers become three lines that can be changed, copied and kept, by keyboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { complaints } = await watch(page);
  await open(page);
  const { who, where, noticed, write, lines, gaps, said, undo, opener } = openerParts(page);
  await expect(lines).toBeHidden();
  await write.focus();
  await page.keyboard.press('Enter');
  await expect(who).toBeFocused();
  await expect(who).toHaveAccessibleDescription(/^Write who it is, or at least where you met or what you noticed\./);
  await page.keyboard.type('Sam B.');
  await page.keyboard.press('Tab');
  await expect(where).toBeFocused();
  await page.keyboard.type('At the planners’ meet-up');
  await page.keyboard.press('Tab');
  await page.keyboard.type('You score calls in pairs');
  await page.keyboard.press('Enter');
  await expect(lines).toHaveValue(THREE);
  await expect(who).toHaveAttribute('aria-invalid', 'false');
  await expect(gaps).toHaveText('4 gaps are left, where the dots are. Only you can fill them.');

  await opener.getByRole('button', { name: 'Copy the first line' }).press('Enter');
  await expect(said).toHaveText('The first line is copied.');
  expect(await copied(page)).toBe(FIRST);

  await lines.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Mine.');
  await opener.getByRole('button', { name: 'Copy all three' }).press('Enter');
  expect(await copied(page)).toBe(`${THREE} Mine.`);

  // After a rewrite, undo brings the reader's own words back.
  await noticed.fill('your question about Saturdays?');
  await write.press('Enter');
  await expect(said).toHaveText('Written again, in place of what stood there.');
  await expect(lines).toHaveValue(/your question about Saturdays\? How did/);
  await undo.press('Enter');
  await expect(lines).toHaveValue(`${THREE} Mine.`);

  await page.reload();
  await expect(lines).toHaveValue(`${THREE} Mine.`);
  await expect(who).toHaveValue('Sam B.');
  await expect(noticed).toHaveValue('your question about Saturdays?');
  for (const field of [who, where, noticed]) await field.fill('');
  await lines.fill('');
  await write.focus();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('notebook:v1'))).not.toContain('Sam B.');
  expect(complaints).toEqual([]);
});

test('a draft can be checked, marked, copied, cleared and restored, by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { complaints } = await watch(page);
  await open(page);
  const { text, count, found, details, said, clear, undo, boxes, draft } = draftParts(page);
  await expect(found).toHaveText('');
  await text.focus();
  await page.keyboard.type('Sixty seats, and phones only since 2012.');
  await expect(count).toHaveText('7 words');
  await expect(found).toHaveText(`No e-mail address, phone number or long number was found. ${LIMITS}`);
  await page.keyboard.type(' Ring me on 07700 900123, or write to sam@example.org. <b>31926819</b>');
  await expect(found).toHaveText(`Found: an e-mail address, a phone number and a long number. ${LIMITS}`);
  await expect(details).toHaveText([
    'A phone number: “07700 900123”, after “Ring me on”.',
    'An e-mail address: “sam@example.org”, after “or write to”.',
    'A long number: “31926819”, after “to sam@example.org. <b>”.',
  ]);
  await details.nth(1).press('Enter');
  await expect(text).toBeFocused();
  const marked = await text.evaluate((box: HTMLTextAreaElement) =>
    box.value.slice(box.selectionStart, box.selectionEnd),
  );
  expect(marked).toBe('sam@example.org');
  await page.keyboard.type('the usual place');
  await expect(details).toHaveCount(2);
  const written = await text.inputValue();

  await draft.getByRole('button', { name: 'Copy' }).press('Enter');
  await expect(said).toHaveText('The text is copied.');
  expect(await copied(page)).toBe(written);
  await boxes.first().press('Space');
  await expect(boxes.first()).toBeChecked();

  await page.reload();
  await expect(text).toHaveValue(written);
  await expect(details).toHaveCount(2);
  await clear.press('Enter');
  await expect(text).toHaveValue('');
  await expect(found).toHaveText('');
  await expect(said).toHaveText('Cleared.');
  await undo.press('Enter');
  await expect(text).toHaveValue(written);
  await clear.press('Enter');
  await expect(said).toHaveText('Cleared.');
  await page.reload();
  await expect(text).toHaveValue('');
  expect(complaints).toEqual([]);
});

test('what Back restores with empty fields is filled again, and loses nothing', async ({ page }) => {
  await open(page);
  const { who, where, noticed, write, lines } = openerParts(page);
  await who.fill('Sam B.');
  await where.fill('the stairs');
  await noticed.fill('you score calls in pairs');
  await write.click();
  await draftParts(page).text.fill('A draft.');
  await draftParts(page).text.blur();
  await expect(lines).toHaveValue(/^Hello Sam B\./);
  // As WebKit does with fields that have autocomplete="off": right after the event.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    for (const field of document.querySelectorAll<HTMLInputElement>('[autocomplete="off"]')) field.value = '';
  });
  await expect(where).toHaveValue('the stairs');
  await expect(draftParts(page).text).toHaveValue('A draft.');
  await who.fill('Kim');
  await who.blur();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('notebook:v1')))
    .toContain('"who":"Kim","where":"the stairs"');
});

test('each button says beside it what it did, where the reader looks', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page);
  const { who, write, opener, said } = openerParts(page);
  const beside = async (button: Locator, words: Locator): Promise<void> => {
    await expect(words).toBeInViewport();
    const [from, to] = [await button.boundingBox(), await words.boundingBox()];
    expect(Math.abs((to?.y ?? 0) - (from?.y ?? 0))).toBeLessThan(120);
  };
  await who.fill('Sam');
  await write.click();
  await beside(write, said);
  for (const name of ['Copy the first line', 'Copy all three']) {
    await opener.getByRole('button', { name }).click();
    await beside(opener.getByRole('button', { name }), said);
  }
  const copy = draftParts(page).draft.getByRole('button', { name: 'Copy' });
  await draftParts(page).text.fill('A text.');
  await copy.click();
  await beside(copy, draftParts(page).said);
});

test('presses are handled in order, however long the first one takes', async ({ page }) => {
  await open(page);
  const { text, said, clear, undo } = draftParts(page);
  await text.fill('A text.');
  const release = await holdStore(page, 'notebook:v1');
  await clear.click();
  await clear.click();
  await release();
  await expect(said).toHaveText('There is nothing to clear.');
  const releaseAgain = await holdStore(page, 'notebook:v1');
  await undo.click();
  await clear.click();
  await releaseAgain();
  await expect(said).toHaveText('Cleared.');
  await expect(text).toHaveValue('');
  await undo.click();
  await expect(text).toHaveValue('A text.');
  const releaseLast = await holdStore(page, 'notebook:v1');
  await clear.click();
  await text.fill('Another.');
  await text.blur();
  await releaseLast();
  await undo.click();
  await expect(said).toHaveText('It is as it was. Undo brings back what you had since.');
  await expect(text).toHaveValue('A text.');
});

test('waiting changes are stored when the page is left', async ({ page }) => {
  await open(page);
  const { text, clear, undo } = draftParts(page);
  await text.fill('An earlier text.');
  await clear.click();
  await text.fill('The text that matters.');
  await text.blur();
  await holdStore(page, 'notebook:v1');
  await clear.click();
  await undo.click();
  await page.reload();
  await expect(text).toHaveValue('The text that matters.');
});

test('undo keeps what was written since, and leaving the page keeps what was typed', async ({ page }) => {
  await open(page);
  const { text, said, clear, undo } = draftParts(page);
  await text.pressSequentially('The first text.');
  await clear.click();
  await text.pressSequentially('The second text.');
  await undo.click();
  await expect(text).toHaveValue('The first text.');
  await expect(said).toHaveText('It is as it was. Undo brings back what you had since.');
  await undo.click();
  await expect(text).toHaveValue('The second text.');
  await expect(said).toHaveText('It is as it was.');
  await expect(undo).toBeHidden();
  // Without leaving a field or pausing.
  await page.clock.install();
  await text.press('End');
  await text.pressSequentially(' And more.');
  await page.reload();
  await expect(text).toHaveValue('The second text. And more.');
});

test('two tabs share one draft and one opener, and neither disturbs the other’s typing', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await open(one);
  await open(other);
  await draftParts(one).text.fill('One');
  await expect(draftParts(other).text).toHaveValue('One');
  // Typing not yet stored stands, whatever the other tab stores meanwhile.
  await other.clock.install();
  await draftParts(other).text.pressSequentially(' and more');
  await openerParts(one).who.fill('Sam');
  await openerParts(one).write.click();
  await expect(openerParts(one).lines).toHaveValue(/^Hello Sam\./);
  await expect(draftParts(other).text).toHaveValue('One and more');
  await other.clock.runFor(1000);
  await expect(draftParts(one).text).toHaveValue('One and more');
  await expect(openerParts(other).lines).toHaveValue(/^Hello Sam\./);
});

test('an unseen text is not overwritten for good', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await open(one);
  await open(other);
  const { text, said, undo } = draftParts(one);
  await draftParts(other).text.fill('Before');
  await expect(text).toHaveValue('Before');
  // One tab is being typed in while the other stores something.
  await one.clock.install();
  await text.pressSequentially(' and mine');
  await draftParts(other).text.fill('Theirs');
  await draftParts(other).text.blur();
  await one.waitForFunction(() => localStorage.getItem('notebook:v1')?.includes('Theirs'));
  await one.clock.runFor(1000);
  await expect(said).toHaveText('This took the place of something that you had not seen. Undo brings that back.');
  await expect(draftParts(other).text).toHaveValue('Before and mine');
  await undo.click();
  await expect(text).toHaveValue('Theirs');
});

test('filled in, all three exercises fit 320 px and are accessible, in light and dark and forced colours', async ({
  page,
  context,
}) => {
  await bringAxe(context);
  await open(page);
  const { fewer } = countParts(page);
  await fill(page, TWO_ONE_SEVEN);
  await openerParts(page).who.fill('Sam');
  await openerParts(page).write.click();
  await draftParts(page).text.fill(
    `${'averylongwordwithoutanyspaces'.repeat(4)} 07700 900123 ${'x'.repeat(80)}@example.org`,
  );
  await expect(draftParts(page).details).toHaveCount(2);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await lostWords(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
  expect(await smallPrimaryTargets(page)).toEqual([]);
  expect(await lookAround(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  const [edge, ground] = await fewer('Talk').evaluate((each) => [
    getComputedStyle(each).borderTopColor,
    getComputedStyle(each).backgroundColor,
  ]);
  expect(edge).not.toBe(ground);
});

test('they print with room to write, and with what is written as well', async ({ page }) => {
  await open(page);
  // The play prints as its card, this page as its worksheet.
  await page.evaluate(() => location.assign('#worksheet'));
  const { opener, who, write, lines } = openerParts(page);
  const { draft, text, boxes, found } = draftParts(page);
  const blanks = opener.getByRole('img', { name: /^Blank for/ });
  await boxes.first().check();
  await page.emulateMedia({ media: 'print' });
  await expect(blanks.first()).toBeVisible();
  await expect(draft.locator('.line').last()).toBeVisible();
  for (const control of [who, write, text]) await expect(control).toBeHidden();
  // Ticks stay off the paper.
  expect(await boxes.first().evaluate((box) => getComputedStyle(box).appearance)).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  await who.fill('Sam');
  await write.click();
  await text.fill('One line.\n\nAnd another.');
  await expect(found).toContainText('No e-mail address');
  await page.emulateMedia({ media: 'print' });
  for (const control of [lines, text]) await expect(control).toBeHidden();
  // There is still room to write.
  for (const blank of [blanks.first(), draft.locator('.line').first()]) await expect(blank).toBeVisible();
  await expect(opener.getByText('Hello Sam.')).toBeVisible();
  await expect(draft.getByText('And another.')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all three are worksheets, and boxes can be ticked', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(PATH);
    const { opener } = openerParts(page);
    const { draft, boxes } = draftParts(page);
    await expect(page.locator('.strokes').first()).toBeVisible();
    await expect(opener.getByRole('img', { name: 'Blank for their name' }).first()).toBeVisible();
    await expect(draft.locator('.line').first()).toBeVisible();
    for (const exercise of [page.locator('count-ten'), opener, draft]) {
      await expect(exercise.getByRole('button')).toHaveCount(0);
      await expect(exercise.getByRole('textbox')).toHaveCount(0);
    }
    await boxes.first().check();
    await expect(boxes.first()).toBeChecked();
  });
});
