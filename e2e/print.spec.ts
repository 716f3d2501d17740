import { countPdfPages, expect, test } from './site.ts';

for (const format of ['A4', 'Letter'] as const) {
  test(`the Storage cheat sheet fits two pages of ${format}`, async ({ page }) => {
    await page.goto('/cheat-sheets/storage/');
    const pdf = await page.pdf({ format, preferCSSPageSize: false });
    const count = countPdfPages(pdf);
    expect(count).toBeGreaterThanOrEqual(1);
    expect(count).toBeLessThanOrEqual(2);
  });
}

test('on paper a page drops navigation and controls, keeps the worked example, and says where sources lead', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/storage/s3-storage-classes/');
  for (const gone of ['header', 'nav', 'footer', 'form', 'mobile-starlight-toc']) {
    for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
  }
  await expect(page.getByLabel('Recommended class')).toContainText('a month less than');
  await expect(page.getByText('2 TB in objects of 500 KB')).toBeVisible();
  const printed = await page
    .locator('.sources li a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://docs.aws.amazon.com/');
});
