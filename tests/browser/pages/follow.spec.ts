import { expect, test, type Page } from 'playwright/test';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { readCalendar } from '../../support/calendars.ts';
import { saved } from '../../support/browser/downloads.ts';
import { lostWords, smallPrimaryTargets } from '../../support/browser/fit.ts';
import { watch } from '../../support/browser/watch.ts';

const followed = (page: Page, name: string) => {
  const region = page.getByRole('region', { name });
  return { region, copy: region.getByRole('button', { name: 'Copy the address' }), said: region.getByRole('status') };
};

test.describe('the address of a feed', () => {
  for (const [name, address] of [
    ['Posts', 'https://fixture.test/feed.xml'],
    ['Playbook', 'https://fixture.test/playbook/feed.xml'],
  ] as const) {
    test(`${name} is copied, and a word beside the button says so`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto('/follow/');
      const { copy, said } = followed(page, name);
      await copy.click();
      await expect(said).toHaveText('Copied.');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      const [button, word] = [await copy.boundingBox(), await said.boundingBox()];
      expect(Math.abs((word?.y ?? 0) - (button?.y ?? 999))).toBeLessThan(48);
    });
  }

  test('stays to be selected where there is no clipboard', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/follow/');
    const { copy, said } = followed(page, 'Posts');
    await copy.click();
    await expect(said).toContainText('Select the text and copy it.');
  });
});

test.describe('in a zone far from Greenwich', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('one calendar file has a play a week from the chosen day', async ({ page, context }) => {
    await bringAxe(context);
    await page.clock.setFixedTime(new Date('2028-02-16T12:30:00Z'));
    const { complaints } = await watch(page);
    await page.goto('/follow/');
    const weekly = page.getByRole('region', { name: 'One play a week' });
    const first = weekly.getByLabel('The first day', { exact: true });
    const save = weekly.getByRole('button', { name: 'Save the weeks (.ics)' });
    // It is Thursday there already.
    await expect(first).toHaveValue('2028-02-21');
    await first.fill('2028-02-16');
    await save.focus();
    await page.keyboard.press('Enter');
    await expect(weekly.locator('.error-summary')).toBeFocused();
    await expect(weekly.locator('.error-summary')).toContainText('Choose today or a later day');
    await first.fill('');
    await save.click();
    await expect(weekly.locator('.error-summary')).toContainText('Choose the day of the first play');
    await expect(first).toHaveAttribute('aria-invalid', 'true');
    expect(await lookAround(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await lostWords(page)).toEqual([]);
    expect(await smallPrimaryTargets(page)).toEqual([]);
    await first.fill('2028-02-22');
    const { name, text } = await saved(page, () => save.click());
    expect(name).toBe('one-play-a-week.ics');
    await expect(weekly.getByRole('status')).toContainText('Saved as one-play-a-week.ics');
    await expect(first).toHaveAttribute('aria-invalid', 'false');
    const events = readCalendar(text);
    expect(events.map(({ start }) => start)).toEqual(['2028-02-22', '2028-02-29', '2028-03-07', '2028-03-14']);
    expect(events.map(({ description }) => description)).toEqual([
      'At the door\nhttps://fixture.test/playbook/at-the-door/',
      'Up the stairs\nhttps://fixture.test/playbook/up-the-stairs/',
      'Past the lift\nhttps://fixture.test/playbook/past-the-lift/',
      'A <pencil> & paper\nhttps://fixture.test/playbook/a-pencil/',
    ]);
    for (const { title, isPrivate, isBusy, alarm } of events) {
      expect(title).toMatch(/^\w+ minutes?, Tuesday$/);
      expect([isPrivate, isBusy, alarm]).toEqual([true, false, null]);
    }
    // Nothing is stored.
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(complaints).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('addresses can be selected, and the cards stand in for the calendar', async ({ page }) => {
    await page.goto('/follow/');
    await expect(page.getByText('https://fixture.test/feed.xml', { exact: true })).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    const weekly = page.getByRole('region', { name: 'One play a week' });
    await expect(weekly.getByRole('link', { name: 'a pile of cards' })).toBeVisible();
    await expect(weekly.getByLabel('The first day')).toBeHidden();
  });
});
