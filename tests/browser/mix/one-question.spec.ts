import { expect, test } from 'playwright/test';
import { fill, LEANING, parts, TWO_ONE_SEVEN } from '../../support/browser/one-question.ts';
import { watch } from '../../support/browser/watch.ts';

const WAYS = 'Once five are counted, your mix shows on the triangle.';

test('says in words what ten come to, and shows it on the board and in the table', async ({ page }) => {
  await page.goto('/');
  const { says, board, plug, ring, question } = parts(page);
  await expect(says).toHaveText(WAYS);
  await expect(plug).toBeHidden();
  await expect(board).toHaveAccessibleDescription('Nothing is marked on it yet.');
  await fill(page, TWO_ONE_SEVEN);
  await expect(says).toHaveText(LEANING);
  await expect(plug).toBeVisible();
  await expect(plug).toContainText('2 · 1 · 7');
  await expect(ring).toBeVisible();
  await expect(board).toHaveAccessibleDescription(
    '2 talk, 1 add, 7 promote. Leaning: heavy on promoting, light on adding. For an even split, three of your last ten would be of another kind.',
  );
  await expect(question.getByRole('table', { name: 'Your last ten, by kind' }).getByRole('cell')).toHaveText([
    '2',
    '1',
    '7',
  ]);
  // At rest, the plug is right of the middle: on the side of promotion.
  const middle = await ring.boundingBox();
  await expect
    .poll(async () => (await plug.boundingBox())?.x)
    .toBeGreaterThan((middle?.x ?? 0) + (middle?.width ?? 0) / 2);
});

const told: [what: string, counts: [talk: string, add: string, promote: string, other: string], says: string][] = [
  ['something to go on with', ['2', '', '', ''], '2 of 10 counted.'],
  [
    'enough to judge, and some to go',
    ['3', '3', '', ''],
    'Leaning: heavy on talking and adding.For an even split, two of those six would be of another kind. You promote less than a third. The rule is a ceiling; leave it if it suits you. 6 of 10 counted.',
  ],
  ['an even split', ['4', '3', '3', ''], 'Close to thirds, as far as ten can show.Your last ten are an even split.'],
  [
    'ten of which most are something else',
    ['1', '1', '1', '7'],
    'Too few to judge: it takes five that talk, add or promote.',
  ],
  ['more than ten', ['5', '4', '3', ''], 'The four counts add up to 12. Bring them to 10 or fewer.'],
  ['less than none', ['-1', '', '', ''], '“Talked” takes a whole number from 0 to 10.'],
  ['eleven', ['', '11', '', ''], '“Added” takes a whole number from 0 to 10.'],
  ['a fraction', ['', '', '2.5', ''], '“Promoted” takes a whole number from 0 to 10.'],
  ['a word', ['', '', '', 'ten'], '“Something else” takes a whole number from 0 to 10.'],
];
test('says what is wrong or missing, and keeps what was typed', async ({ page }) => {
  await page.goto('/');
  const { says, field } = parts(page);
  for (const [what, counts, expected] of told) {
    await test.step(what, async () => {
      const names = ['Talked', 'Added', 'Promoted', 'Something else'] as const;
      for (const [index, name] of names.entries()) await field(name).fill(counts[index] ?? '');
      await expect(says).toHaveText(expected);
      for (const [index, name] of names.entries()) await expect(field(name)).toHaveValue(counts[index] ?? '');
    });
  }
  await expect(field('Something else')).toHaveAttribute('aria-invalid', 'true');
  await expect(field('Talked')).toHaveAttribute('aria-invalid', 'false');
});

test('announces which count changed and how many are left, and at ten the result', async ({ page }) => {
  await page.goto('/');
  const { more, field, question } = parts(page);
  const heard = question.locator('.heard');
  await expect(heard).toBeEmpty();
  await more('Talked').click();
  await more('Talked').click();
  await expect(heard).toHaveText('Talked: 2. 2 of 10 counted.');
  await field('Added').fill('1');
  await expect(heard).toHaveText('Added: 1. 3 of 10 counted.');
  await field('Promoted').fill('7');
  await expect(heard).toContainText('Leaning: heavy on promoting, light on adding.');
  await field('Promoted').fill('8');
  await expect(heard).toHaveText('The four counts add up to 11. Bring them to 10 or fewer.');
});

test('works with − and +, by touch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 740 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/');
  const { more, fewer, field, says } = parts(page);
  for (let tap = 0; tap < 3; tap++) await more('Talked').tap();
  await fewer('Talked').tap();
  await expect(field('Talked')).toHaveValue('2');
  await fewer('Added').tap();
  await expect(field('Added')).toHaveValue('0');
  await expect(says).toHaveText('2 of 10 counted.');
  await context.close();
});

test("keeps the plug's label on the board, wherever the plug stands", async ({ page }) => {
  // At rest, not on its way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const { plug, board } = parts(page);
  for (const counts of [
    ['10', '0', '0'],
    ['0', '10', '0'],
    ['0', '0', '10'],
    ['0', '1', '7'],
    ['4', '0', '5'],
  ]) {
    const names = ['Talked', 'Added', 'Promoted'];
    for (const name of names) await parts(page).field(name).fill('');
    await fill(
      page,
      names.map((name, index) => [name, counts[index] ?? '']),
    );
    await expect(plug).toBeVisible();
    const [label, whole] = [await plug.locator('text').boundingBox(), await board.boundingBox()];
    expect.soft(label?.x ?? -1, counts.join('·')).toBeGreaterThanOrEqual(whole?.x ?? 0);
    expect
      .soft((label?.x ?? 0) + (label?.width ?? 0), counts.join('·'))
      .toBeLessThanOrEqual((whole?.x ?? 0) + (whole?.width ?? 0));
  }
});

test('says the same in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await fill(page, TWO_ONE_SEVEN);
  const { plug, keep, forget } = parts(page);
  await keep.click();
  const { plugFill, ground, stroke } = await plug.locator('circle').evaluate((circle) => ({
    plugFill: getComputedStyle(circle).fill,
    ground: getComputedStyle(document.body).backgroundColor,
    stroke: getComputedStyle(document.querySelector('.board-lean') ?? circle).stroke,
  }));
  expect(plugFill).not.toBe(ground);
  expect(stroke).not.toBe(ground);
  const border = (button: typeof keep) => button.evaluate((element) => getComputedStyle(element).borderTopWidth);
  expect(await border(keep)).not.toBe(await border(forget));
  // Otherwise its words would get a background of their own colour.
  await expect(keep).toHaveCSS('forced-color-adjust', 'none');
});

test('works with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  const { field, fewer, says, keep } = parts(page);
  await fewer('Talked').focus();
  await page.keyboard.press('Tab');
  await expect(field('Talked')).toBeFocused();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(field('Talked')).toHaveValue('5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await expect(says).toContainText('Leaning: heavy on talking and adding.');
  await keep.focus();
  await page.keyboard.press('Enter');
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
});

test('sends nothing, and writes nothing in the address', async ({ page }) => {
  const { requests } = await watch(page);
  await page.goto('/', { waitUntil: 'networkidle' });
  const asked = requests.length;
  await fill(page, TWO_ONE_SEVEN);
  await parts(page).keep.click();
  await parts(page).field('Promoted').press('Enter');
  await expect(parts(page).keep).toHaveAttribute('aria-pressed', 'true');
  expect(requests.length).toBe(asked);
  await expect(page).toHaveURL('/');
});

test('leads to the post about the rule', async ({ page }) => {
  await page.goto('/');
  await parts(page).question.getByRole('link', { name: 'Note one' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Note one');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is an exercise for a pencil', async ({ page }) => {
    await page.goto('/');
    const { question, field, device } = parts(page);
    await expect(question.getByRole('table', { name: 'One stroke for each thing you put online' })).toBeVisible();
    await expect(question.getByRole('rowheader', { name: 'Talked' })).toBeVisible();
    await expect(
      question.getByText('Cross out up to four in the longest row and up to three in each of the other two'),
    ).toBeVisible();
    await expect(field('Talked')).toBeHidden();
    await expect(device).toBeHidden();
  });
});
