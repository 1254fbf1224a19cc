import { expect, test } from 'playwright/test';
import { arrived, count, COUNTS, parts, PATH } from '../../support/browser/assessment.ts';

const whole = (name: string): string => `“${name}” takes a whole number from 0 to 10.`;
const MISTAKES: [typed: Record<string, string>, says: string, faulty: string[]][] = [
  [{ Talked: '-1' }, whole('Talked'), ['Talked']],
  [{ Added: '11' }, whole('Added'), ['Added']],
  [{ Promoted: '2.5' }, whole('Promoted'), ['Promoted']],
  [{ Neither: 'ten' }, whole('Neither'), ['Neither']],
  [
    { Talked: '2', Added: '3', Promoted: '7' },
    'The four counts add up to 12. Bring them to 10 or fewer.',
    ['Talked', 'Added', 'Promoted', 'Neither'],
  ],
];
for (const [typed, says, faulty] of MISTAKES) {
  const text = Object.entries(typed).map((each) => each.join(' '));
  test(`${text.join(', ')} is an error that says how to mend it`, async ({ page }) => {
    await page.goto(PATH);
    const { button, summary, heap, goOn, group } = parts(page);
    await button('Just the last ten (one minute)').click();
    await arrived(page, 'Your last ten');
    await count(page, typed);
    await goOn.click();
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    await expect(page).toHaveTitle(/^Error: Your last ten – /);
    for (const name of ['Talked', 'Added', 'Promoted', 'Neither']) {
      const isFaulty = faulty.includes(name);
      await expect(heap(name)).toHaveAttribute('aria-invalid', String(isFaulty));
      await expect(heap(name)).toHaveAccessibleDescription(isFaulty ? says : '');
      await expect(heap(name)).toHaveValue(typed[name] ?? '');
    }
    await expect(group('last').locator('#count-problem')).toHaveText(says);
    await summary.getByRole('link', { name: says }).press('Enter');
    await expect(heap(faulty[0] ?? '')).toBeFocused();
    await expect(page).toHaveURL(PATH);
    await expect(page).toHaveTitle(/^Error: Your last ten – /);
    await count(page, { Neither: '', ...COUNTS });
    await goOn.click();
    await expect(parts(page).button(/^The other questions/)).toBeVisible();
    await expect(page).not.toHaveTitle(/Error/);
  });
}
