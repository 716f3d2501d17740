import { expect, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of changes can be narrowed to one kind', async ({ page }) => {
    await page.goto('/reference/changes/');
    const wrong = page.locator('[data-verdict="wrong"]');
    const outdated = page.locator('[data-verdict="outdated"]');
    await expect(outdated.first()).toBeVisible();
    await page.getByRole('radio', { name: /wrong/ }).check();
    await expect(wrong.first()).toBeVisible();
    for (const entry of await outdated.all()) await expect(entry).toBeHidden();
    await page.getByRole('radio', { name: /all/ }).check();
    await expect(outdated.first()).toBeVisible();
  });
});

test('the exam map leads from a statement to the page that answers it', async ({ page }) => {
  await page.goto('/reference/exam-map/');
  await expect(page.getByText('no page yet')).toHaveCount(0);
  const statement = page.getByRole('listitem').filter({ hasText: 'guardrails such as Control Tower and SCPs' });
  await statement.getByRole('link', { name: 'Service control policies' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Service control policies');
});

test('the page of a service that is gone says so at the top', async ({ page }) => {
  await page.goto('/storage/s3-select/');
  await expect(page.locator('.sl-banner')).toContainText(/takes no new customers since .*Use Amazon Athena/);
});
