import { expect, test, type Page } from 'playwright/test';
import { watch } from '../support/watch.ts';

const WAYS = 'There are 66 ways to divide ten. Yours will show on the triangle.';
const LEANING =
  'Leaning: heavy on promoting, light on adding.For an even split, three of your last ten would be of another kind.';

const parts = (page: Page) => {
  const question = page.getByRole('region', { name: 'Count your last ten' });
  return {
    question,
    field: (name: string) => question.getByRole('textbox', { name }),
    more: (name: string) => question.getByRole('button', { name: `One more: ${name}` }),
    fewer: (name: string) => question.getByRole('button', { name: `One fewer: ${name}` }),
    says: question.locator('.answer'),
    board: question.getByRole('img', { name: 'A triangle with a place for each of the 66 ways' }),
    plug: question.locator('.board-plug'),
    ring: question.locator('.board-ring'),
    device: question.getByRole('group', { name: 'Is this your own device?' }),
    keep: question.getByRole('button', { name: 'Keep it here' }),
    forget: question.getByRole('button', { name: 'Forget when I leave' }),
    clear: question.getByRole('button', { name: 'Clear and leave' }),
  };
};

async function fill(page: Page, counts: readonly [name: string, count: string][]): Promise<void> {
  for (const [name, count] of counts) await parts(page).field(name).fill(count);
}

const TWO_ONE_SEVEN = [
  ['Talked', '2'],
  ['Added', '1'],
  ['Promoted', '7'],
] as const satisfies [string, string][];

test('says in words what ten come to, and shows it on the board and in its table', async ({ page }) => {
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
  // The plug stands below and to the right of the middle: on the side of promotion.
  const [at, middle] = [await plug.boundingBox(), await ring.boundingBox()];
  expect(at?.x ?? 0).toBeGreaterThan((middle?.x ?? 0) + (middle?.width ?? 0) / 2);
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
test('says what is wrong or still to come, and keeps what was typed', async ({ page }) => {
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

test('loses no tap while another tab holds the store', async ({ page }) => {
  await page.goto('/');
  const { more, field } = parts(page);
  await page.evaluate(
    () =>
      new Promise<void>((isHeld) => {
        void navigator.locks.request('last-ten:v1', () => {
          isHeld();
          return new Promise<void>((release) => Object.assign(window, { release }));
        });
      }),
  );
  for (let tap = 0; tap < 3; tap++) await more('Talked').click();
  await field('Added').fill('many');
  await page.evaluate(() => (window as unknown as { release: () => void }).release());
  // Once this is through, all that waited for the lock before it is.
  await page.evaluate(() => navigator.locks.request('last-ten:v1', () => {}));
  await expect(field('Talked')).toHaveValue('3');
  await expect(field('Added')).toHaveValue('many');
});

test('keeps the label of the plug on the board, wherever it stands', async ({ page }) => {
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

test('asks whose device it is before it keeps anything, and keeps nothing until then', async ({ page }) => {
  await page.goto('/');
  const { device, field, keep } = parts(page);
  await expect(device).toBeHidden();
  await fill(page, TWO_ONE_SEVEN);
  await expect(device).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.reload();
  await expect(field('Talked')).toHaveValue('');
  await fill(page, TWO_ONE_SEVEN);
  await keep.click();
  await page.reload();
  await expect(field('Promoted')).toHaveValue('7');
  await expect(parts(page).says).toHaveText(LEANING);
  await expect(device).toBeVisible();
});

test('forgets with the tab where the reader wants that, and clears everything', async ({ page }) => {
  await page.goto('/');
  const { field, forget, clear } = parts(page);
  await fill(page, TWO_ONE_SEVEN);
  await forget.click();
  await expect(forget).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(field('Promoted')).toHaveValue('7');
  await clear.click();
  await expect(parts(page).question.getByText('Removed from this browser')).toContainText('last ten');
  await expect(field('Promoted')).toHaveValue('');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('two tabs show the same', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/');
  await other.goto('/');
  await fill(one, TWO_ONE_SEVEN);
  await parts(one).keep.click();
  await expect(parts(other).field('Promoted')).toHaveValue('7');
  await parts(other).field('Promoted').fill('6');
  await expect(parts(one).field('Promoted')).toHaveValue('6');
});

const troubles: [what: string, prepare: (page: Page) => Promise<unknown>][] = [
  [
    'blocked',
    (page) =>
      page.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        }
      }),
  ],
  [
    'full',
    (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
  ],
];
for (const [what, prepare] of troubles) {
  test(`works where storage is ${what}, and says that nothing is kept`, async ({ page }) => {
    const { complaints } = await watch(page);
    await prepare(page);
    await page.goto('/');
    await fill(page, TWO_ONE_SEVEN);
    await expect(parts(page).says).toHaveText(LEANING);
    await parts(page).keep.click();
    await parts(page).more('Something else').click();
    await parts(page).fewer('Something else').click();
    await expect(page.getByText('This browser keeps nothing for this site')).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

for (const stored of ['<img>', '{', '{"counts":{"talk":99},"at":1}', '{"__proto__":{"at":1}}', '7']) {
  test(`bears ${stored} in storage, and loses it not`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.goto('/about/');
    await page.evaluate((text) => {
      localStorage.setItem('own-device:v1', '"here"');
      localStorage.setItem('last-ten:v1', text);
    }, stored);
    await page.goto('/');
    const { field, says } = parts(page);
    await expect(field('Talked')).toHaveValue('');
    await fill(page, TWO_ONE_SEVEN);
    await expect(says).toHaveText(LEANING);
    await expect
      .poll(() => page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith(':set-aside'))?.[1]))
      .toBe(stored);
    expect(complaints).toEqual([]);
  });
}

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
    await expect(question.getByRole('table', { name: 'A stroke for each of the ten' })).toBeVisible();
    await expect(question.getByRole('rowheader', { name: 'Talked' })).toBeVisible();
    await expect(
      question.getByText('Cross out up to four in the longest row and up to three in each of the others'),
    ).toBeVisible();
    await expect(field('Talked')).toBeHidden();
    await expect(device).toBeHidden();
  });
});
