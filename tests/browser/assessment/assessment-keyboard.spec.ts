import { expect, test, type Locator, type Page } from 'playwright/test';
import { arrived, decoded, parts, PATH } from '../../support/browser/assessment.ts';
import { watch } from '../../support/browser/watch.ts';

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < 80; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

test('Tab, arrows, Space and Enter lead through all of it, without a request or a change of address', async ({
  page,
  context,
}) => {
  const { requests, complaints } = await watch(page);
  await page.goto(PATH, { waitUntil: 'networkidle' });
  // The results come with the first answer.
  const late = page.waitForResponse(/assessment-results.*\.js$/);
  const { begin, group, goOn, heap, button, heading, change, code } = parts(page);
  const search: string[] = [];
  const note = async (): Promise<void> => void search.push(await page.evaluate(() => location.search + location.hash));
  await press(page, begin);
  for (const [index, id] of ['ask9', 'ask1', 'keep1', 'keep2', 'keep3'].entries()) {
    await arrived(page, `Question ${index + 1} of 6`);
    await expect(heading).toBeFocused();
    await tabTo(page, group(id).getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(group(id).getByRole('radio').nth(1)).toBeChecked();
    await press(page, goOn);
    await note();
  }
  await arrived(page, 'Question 6 of 6');
  await tabTo(page, heap('Talk'));
  await page.keyboard.type('2');
  await press(page, button('One more: Add'), 'Space');
  await tabTo(page, heap('Promote'));
  await page.keyboard.type('7');
  await press(page, goOn);
  await arrived(page, 'Your results');
  await expect(heading).toBeFocused();
  await press(page, page.getByText('Change an answer', { exact: true }));
  await press(page, change('keep2'));
  await arrived(page, 'Question 4 of 6');
  await tabTo(page, group('keep2').getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await press(page, goOn);
  await arrived(page, 'Your results');
  await note();
  await press(page, page.getByText('Code, file and print', { exact: true }));
  expect(decoded(await code.innerText())).toMatchObject({
    answers: { ask9: 1, ask1: 1, keep1: 1, keep2: 2, keep3: 1 },
    counts: { talk: 2, add: 1, promote: 7, other: 0 },
  });
  await press(page, button('Copy the code'));
  await expect(page.getByRole('status').filter({ hasText: /copied|copy/ })).toHaveCount(1);
  await late;
  expect(requests.filter((url) => !/\.(?:js|css|svg|woff2)$|\/self-assessment\/$/.test(url))).toEqual([]);
  expect(search.join('')).toBe('');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
  expect(await context.cookies()).toEqual([]);
  await press(page, page.getByRole('link', { name: 'A sheet for a team’s huddle' }));
  await expect(page).toHaveURL('/self-assessment/huddle/');
  expect(complaints).toEqual([]);
});

test('no single-letter shortcut exists', async ({ page }) => {
  await page.goto(PATH);
  await parts(page).begin.click();
  await expect(parts(page).heading).toBeFocused();
  const title = await page.title();
  for (const key of '0123456789abcnpsy?/'.split('')) await page.keyboard.press(key);
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('slider')).toHaveCount(0);
});
