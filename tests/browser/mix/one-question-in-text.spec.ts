import { expect, test } from 'playwright/test';
import { fill, LEANING, parts, TWO_ONE_SEVEN } from '../../support/browser/one-question.ts';

const POST = '/2014/06/02/components/';

test('a post counts the last ten as the home page does, and both share the count', async ({ page }) => {
  await page.goto(POST);
  const { question, says, plug, board, keep } = parts(page);
  await expect(question.getByRole('heading', { level: 2 })).toHaveText('Count your last ten');
  await fill(page, TWO_ONE_SEVEN);
  await expect(says).toHaveText(LEANING);
  await expect(plug).toContainText('2 · 1 · 7');
  await expect(board).toHaveAccessibleDescription(/^2 talk, 1 add, 7 promote\./);
  await keep.click();
  await page.goto('/');
  await expect(parts(page).field('Promoted')).toHaveValue('7');
});

for (const width of [320, 768, 1280]) {
  test(`the count is one column at ${width} px, no wider than the text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(POST);
    const { field, board } = parts(page);
    const [text, own, other, drawing] = await Promise.all([
      page.locator('.prose > p').first().boundingBox(),
      field('Talked').boundingBox(),
      field('Something else').boundingBox(),
      board.boundingBox(),
    ]);
    expect(own?.x).toBe(other?.x);
    expect(drawing?.y ?? 0).toBeGreaterThan((other?.y ?? 0) + (other?.height ?? 0));
    expect(drawing?.width ?? Infinity).toBeLessThanOrEqual((text?.width ?? 0) + 1);
  });
}

test('an invitation leads to the assessment', async ({ page }) => {
  await page.goto(POST);
  const link = page.getByRole('article').getByRole('link', { name: 'How does the fixture count?' });
  await expect(link).toHaveAttribute('href', '/self-assessment/');
  await expect(page.getByText('Two sentences invite.')).toBeVisible();
});

test('a post without the count loads none of it', async ({ page }) => {
  await page.goto('/2012/04/10/social-media/');
  expect(await page.evaluate(() => customElements.get('one-question'))).toBeUndefined();
});

test('the count is an exercise for a pencil on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(POST);
  const { question, field } = parts(page);
  await expect(question.getByRole('table', { name: 'One stroke for each thing you put online' })).toBeVisible();
  await expect(field('Talked')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the count is that exercise, and the invitation is a link', async ({ page }) => {
    await page.goto(POST);
    const { question, field, device } = parts(page);
    await expect(question.getByRole('table', { name: 'One stroke for each thing you put online' })).toBeVisible();
    await expect(field('Talked')).toBeHidden();
    await expect(device).toBeHidden();
    await expect(page.getByRole('link', { name: 'How does the fixture count?' })).toBeVisible();
  });
});
