import { expect, test, type Page } from 'playwright/test';
import { fill, parts, PLAY, POST, TOO_MUCH, TWO_ONE_SEVEN } from '../../support/browser/one-question.ts';
import { watch } from '../../support/browser/watch.ts';

const INVITATION = 'From five on, it says here how they divide.';
const NAMES = ['Talk', 'Add', 'Promote', 'Something else'] as const;

const valuesOf = (page: Page): Promise<string[]> =>
  Promise.all(NAMES.map((name) => parts(page).field(name).inputValue()));

for (const path of [POST, PLAY]) {
  test(`${path} says in words what ten come to, and draws them as a strip`, async ({ page }) => {
    const { complaints } = await watch(page);
    await page.goto(path);
    const { says, strip } = parts(page);
    await expect(says).toHaveText(INVITATION);
    await expect(strip).toHaveAccessibleName('0 promote, 0 add, 0 talk; the line stands at a third');
    await fill(page, TWO_ONE_SEVEN);
    await expect(says).toHaveText(TOO_MUCH);
    await expect(strip).toHaveAccessibleName('7 promote, 1 add, 2 talk; the line stands at a third');
    await expect(strip.locator('.shape')).toHaveCount(10);
    expect(complaints).toEqual([]);
  });
}

test('the line stands at a third of what is counted', async ({ page }) => {
  await page.goto(POST);
  const share = async (): Promise<number> => {
    const [line, strip] = [
      await parts(page).strip.locator('line').boundingBox(),
      await parts(page).strip.boundingBox(),
    ];
    if (!line || !strip) throw new Error('expected both to be drawn');
    return Math.round((100 * (line.x - strip.x)) / strip.width);
  };
  expect(await share()).toBe(33);
  await fill(page, [['Promote', '6']]);
  expect(await share()).toBe(20);
  await fill(page, [['Talk', '4']]);
  expect(await share()).toBe(33);
});

const told: [what: string, counts: readonly string[], says: string][] = [
  ['something to go on with', ['2', '', '', ''], INVITATION],
  [
    'enough to judge',
    ['3', '3', '', ''],
    '0 of 6 promote; the rule of thumb allows two. Talk and add have their share, as far as six can show.',
  ],
  [
    'six that promote',
    ['2', '2', '6', ''],
    '6 of 10 promote; the rule of thumb is three or four. Missing: one that talks and one that adds.',
  ],
  [
    'ten of which most are something else',
    ['1', '1', '1', '7'],
    'Too few to judge. It takes five that talk, add or promote.',
  ],
];
for (const [what, counts, expected] of told) {
  test(`says of ${what}`, async ({ page }) => {
    await page.goto(POST);
    await fill(
      page,
      NAMES.map((name, index) => [name, counts[index] ?? '']),
    );
    await expect(parts(page).says).toHaveText(expected);
  });
}

test('takes no more than ten together, and nothing but numbers', async ({ page }) => {
  await page.goto(POST);
  const { field, more, fewer, question } = parts(page);
  await fill(page, TWO_ONE_SEVEN);
  for (const [name, entered, values] of [
    ['Promote', '8', ['2', '1', '7', '0']],
    ['Something else', '1', ['2', '1', '7', '0']],
    ['Add', '0', ['2', '0', '7', '0']],
    ['Talk', '99', ['3', '0', '7', '0']],
    ['Talk', '-1', ['3', '0', '7', '0']],
    ['Promote', '2.5', ['3', '0', '7', '0']],
    ['Promote', 'ten', ['3', '0', '7', '0']],
  ] as const) {
    await field(name).fill(entered);
    expect(await valuesOf(page), `${entered} for ${name}`).toEqual(values);
  }
  await expect(question.getByText('10 of 10 counted', { exact: true })).toBeVisible();
  for (const name of NAMES) await expect(more(name)).toHaveAttribute('aria-disabled', 'true');
  await more('Talk').click({ force: true });
  await fewer('Add').click({ force: true });
  expect(await valuesOf(page)).toEqual(['3', '0', '7', '0']);
  await fewer('Promote').click();
  await expect(more('Talk')).toHaveAttribute('aria-disabled', 'false');
});

test('announces which count changed and how many there are, and at ten the result', async ({ page }) => {
  await page.goto(POST);
  const { more, field, heard } = parts(page);
  await expect(heard).toBeEmpty();
  await more('Talk').click();
  await more('Talk').click();
  await expect(heard).toHaveText('Talk: 2. 2 of 10 counted.');
  await field('Add').fill('1');
  await expect(heard).toHaveText('Add: 1. 3 of 10 counted.');
  await field('Promote').fill('7');
  await expect(heard).toHaveText(`Promote: 7. 10 of 10 counted. ${TOO_MUCH}`);
});

test('works with the keyboard alone', async ({ page }) => {
  await page.goto(POST);
  const { field, fewer, says } = parts(page);
  await fewer('Talk').focus();
  await page.keyboard.press('Tab');
  await expect(field('Talk')).toBeFocused();
  await page.keyboard.type('4');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(field('Talk')).toHaveValue('5');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await expect(says).toHaveText(/^0 of 10 promote; the rule of thumb allows three or four\./);
});

test('sends nothing, and writes nothing in the address', async ({ page }) => {
  const { requests } = await watch(page);
  await page.goto(POST, { waitUntil: 'networkidle' });
  const { length } = requests;
  await fill(page, TWO_ONE_SEVEN);
  await parts(page).field('Promote').press('Enter');
  await expect(parts(page).says).toHaveText(TOO_MUCH);
  // The line that asks to keep it is fetched late; nothing else is.
  expect(requests.slice(length).filter((address) => !/\/_astro\/[^/?]+\.js$/.test(address))).toEqual([]);
  await expect(page).toHaveURL(POST);
});

for (const width of [320, 768, 1280]) {
  test(`is one column at ${width} px, no wider than the text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(POST);
    const { more, field } = parts(page);
    const [text, own, other, button] = await Promise.all([
      page.locator('.prose > p').first().boundingBox(),
      field('Talk').boundingBox(),
      field('Something else').boundingBox(),
      more('Talk').boundingBox(),
    ]);
    expect(own?.x).toBe(other?.x);
    expect((button?.x ?? Infinity) + (button?.width ?? 0)).toBeLessThanOrEqual((text?.x ?? 0) + (text?.width ?? 0) + 1);
    expect(button?.height ?? 0).toBeGreaterThanOrEqual(44);
  });
}

test('a post without the count loads none of it', async ({ page }) => {
  await page.goto('/2012/04/10/social-media/');
  expect(await page.evaluate(() => customElements.get('count-ten'))).toBeUndefined();
});

for (const path of [POST, PLAY]) {
  test(`${path}#worksheet has boxes for strokes and the rule on paper`, async ({ page }) => {
    await page.goto(`${path}#worksheet`);
    await page.emulateMedia({ media: 'print' });
    const { question, field } = parts(page);
    await expect(field('Talk')).toBeHidden();
    await expect(question.locator('.strokes').first()).toBeVisible();
    await expect(question.getByText('no more than four promote')).toBeVisible();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`${path} is an exercise for a pencil`, async ({ page }) => {
      await page.goto(path);
      const { question, field, strip } = parts(page);
      await expect(question.locator('b', { hasText: 'Promote' })).toBeVisible();
      await expect(question.locator('.strokes').first()).toBeVisible();
      await expect(question.getByText('no more than four promote')).toBeVisible();
      await expect(field('Talk')).toBeHidden();
      await expect(strip).toBeHidden();
    });
  });
}

test('a stepper looks the same wherever something is counted', async ({ page }) => {
  const looks: string[][] = [];
  for (const path of [POST, PLAY, '/self-assessment/huddle/', '/self-assessment/#last-ten']) {
    await page.goto('/about/');
    await page.goto(path);
    const stepper = page.locator('.stepper').first();
    await expect(stepper).toBeVisible();
    looks.push(
      await stepper.evaluate((each) =>
        [...each.children].flatMap((part) => {
          const { width, borderTopWidth, fontSize, fontWeight, textAlign } = getComputedStyle(part);
          const isNumber = part.localName !== 'button';
          return [width, borderTopWidth, ...(isNumber ? [fontSize, fontWeight, textAlign] : [])];
        }),
      ),
    );
  }
  for (const look of looks) expect(look).toEqual(looks[0]);
});
