import { expect, test } from 'playwright/test';
import { bringAxe, lookAround } from '../../support/browser/axe.ts';
import { readCalendar } from '../../support/calendars.ts';
import { saved } from '../../support/browser/downloads.ts';
import { lostWords, smallPrimaryTargets } from '../../support/browser/fit.ts';
import { watch } from '../../support/browser/watch.ts';

test.describe('in a zone far from Greenwich', () => {
  test.use({ timezoneId: 'Pacific/Auckland' });

  test('one calendar file has a play a week from the chosen day', async ({ page, context }) => {
    await bringAxe(context);
    const { complaints } = await watch(page);
    await page.goto('/playbook/');
    const weekly = page.getByRole('region', { name: 'One play a week' });
    const first = weekly.getByLabel('The first day', { exact: true });
    const save = weekly.getByRole('button', { name: 'Save the weeks (.ics)' });
    await save.focus();
    await page.keyboard.press('Enter');
    await expect(weekly.locator('.error-summary')).toBeFocused();
    await expect(weekly.locator('.error-summary')).toContainText('Choose the day of the first play');
    await expect(first).toHaveAttribute('aria-invalid', 'true');
    expect(await lookAround(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await lostWords(page)).toEqual([]);
    expect(await smallPrimaryTargets(page)).toEqual([]);
    await first.fill('2028-02-22');
    const { name, text } = await saved(page, () => save.click());
    expect(name).toBe('reminders.ics');
    await expect(weekly.getByText('Saved as reminders.ics')).toHaveRole('status');
    await expect(first).toHaveAttribute('aria-invalid', 'false');
    const events = readCalendar(text);
    expect(events.map(({ start }) => start)).toEqual(['2028-02-22', '2028-02-29', '2028-03-07', '2028-03-14']);
    const rows = page.locator('.play-row-title').getByRole('link');
    expect(events.map(({ description }) => description?.split('\n')[0])).toEqual(await rows.allTextContents());
    for (const { title, description, isPrivate, isBusy } of events) {
      expect(title).toMatch(/^\w+ minutes?, Tuesday$/);
      expect(description).toMatch(/\nhttps:\/\/fixture\.test\/playbook\/[a-z-]+\/$/);
      expect([isPrivate, isBusy]).toEqual([true, false]);
    }
    // Nothing is stored.
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(complaints).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the cards stand in for it', async ({ page }) => {
    await page.goto('/playbook/');
    const weekly = page.getByRole('region', { name: 'One play a week' });
    await expect(weekly.getByRole('link', { name: 'print the plays as cards' })).toBeVisible();
    await expect(weekly.getByRole('button')).toHaveCount(0);
    await expect(weekly.getByLabel('The first day')).toBeHidden();
  });
});
