import { expect, test } from './site.ts';

test('search finds a page by its name, from the home page, with the keyboard alone', async ({ page, complaints }) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').or(page.getByPlaceholder('Search')).first().fill('object lock');
  const first = page.locator('.pagefind-ui__result-link').first();
  await expect(first).toHaveText('S3 Object Lock');
  await first.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('S3 Object Lock');
  expect(complaints).toEqual([]);
});

test('what a widget shows is not indexed', async ({ page }) => {
  await page.goto('/');
  const texts = await page.evaluate(async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind = await import(address);
    const { results } = await pagefind.search('storage-class picker');
    const found: { content: string }[] = await Promise.all(
      results.map((result: { data: () => unknown }) => result.data()),
    );
    return found.map(({ content }) => content);
  });
  expect(texts.some((text) => text.includes('How it calculates'))).toBe(true);
  expect(texts.filter((text) => text.includes('Where the answer turns'))).toEqual([]);
});
