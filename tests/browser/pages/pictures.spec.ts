import { expect, test, type Locator } from 'playwright/test';
import sharp from 'sharp';
import { sendPolicies } from '../../support/browser/policy.ts';
import { watch } from '../../support/browser/watch.ts';

/** The colour near the corner of an element, as red, green and blue; its edge may lie between two pixels. */
async function groundOf(element: Locator): Promise<number[]> {
  const place = { left: 8, top: 8, width: 1, height: 1 };
  return [
    ...(await sharp(await element.screenshot())
      .extract(place)
      .removeAlpha()
      .raw()
      .toBuffer()),
  ];
}

const DAY = [0x8f, 0xd3, 0xf5];
const NIGHT = [0x0b, 0x45, 0x66];

for (const [scheme, ground] of [
  ['light', DAY],
  ['dark', NIGHT],
] as const) {
  test(`a drawing styles itself under the policy, in ${scheme}`, async ({ page }) => {
    await sendPolicies(page);
    await page.emulateMedia({ colorScheme: scheme });
    const { complaints } = await watch(page);
    await page.goto('/2012/06/05/fully-furnished/');
    const picture = page.getByRole('img', { name: 'Four steps, drawn in one line.' });
    await expect.poll(() => groundOf(picture)).toEqual(ground);
    expect(complaints).toEqual([]);
  });
}

test('a habit has its pattern, in ink on its accent', async ({ page }) => {
  const { complaints } = await watch(page);
  await page.goto('/playbook/');
  const pattern = page.locator('[data-habit="ask"] .pattern').first();
  await expect(pattern).toHaveCSS('background-color', 'rgb(255, 213, 0)');
  await expect(pattern).toHaveCSS('background-image', /\/_astro\/habit-ask\.[^/]+\.svg/);
  expect(complaints).toEqual([]);
});
