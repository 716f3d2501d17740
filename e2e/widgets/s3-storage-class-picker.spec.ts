import { expect, findBarriers, test } from '../site.ts';

const tool = '/tools/s3-storage-class-picker/';

test.beforeEach(async ({ page }) => {
  await page.goto(tool, { waitUntil: 'networkidle' });
});

test('answers follow the inputs, by mouse, and so does the address', async ({ page, complaints }) => {
  const winner = page.getByLabel('Recommended class');
  await expect(winner).toContainText('S3 Glacier Instant Retrieval');
  await page.getByLabel('How often, each time?', { exact: true }).fill('40');
  await expect(winner).toContainText('S3 Intelligent-Tiering');
  await page.getByLabel('How much of it is read?').fill('100');
  await expect(winner).toContainText('S3 Standard');
  await page.getByText('It can be made again').click();
  await page.getByText('No, nobody knows').click();
  await expect(winner).toContainText('Whether nothing is read or everything');
  await expect(page.getByLabel('How much of it is read?')).toHaveCount(0);

  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByLabel('No, nobody knows')).toBeChecked();
  await expect(page.getByLabel('It can be made again')).toBeChecked();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(winner).toContainText('S3 Glacier Instant Retrieval');
  await expect(page).toHaveURL(tool);
  expect(complaints).toEqual([]);
});

test('works by keyboard alone', async ({ page }) => {
  await page.getByLabel('How much data?', { exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('80');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('How much data?: unit')).toBeFocused();
  await page.getByLabel('At once (milliseconds)').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByLabel('Within 48 hours')).toBeChecked();
  await expect(page.getByLabel('Recommended class')).toContainText('S3 Glacier Deep Archive');

  const standard = page.locator('summary', { hasText: /^S3 Standard\s*\$/ });
  await standard.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Bill of S3 Standard', exact: true })).toContainText(
    '$0.022 per GB-month',
  );
});

test('names what is wrong in place, keeps what was typed, and stays free of barriers', async ({ page }) => {
  const amount = page.getByLabel('How much data?', { exact: true });
  await amount.fill('a lot');
  await expect(page.getByText('This is not a number.')).toBeVisible();
  await expect(amount).toHaveValue('a lot');
  await expect(amount).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Recommended class')).toContainText('Mend the marked field');
  expect(await findBarriers(page)).toEqual([]);
});

test('a link with garbage falls back to the example and says so', async ({ page }) => {
  await page.goto(`${tool}?s3-class=1&amount=banana&within=yesterday&kept=5`);
  await expect(page.getByRole('alert')).toContainText('within, amount');
  await expect(page.getByLabel('How much data?', { exact: true })).toHaveValue('2');
  await expect(page.getByLabel('How long is each kept?', { exact: true })).toHaveValue('5');
});

test('copies a link that opens the same state', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('How much data?', { exact: true }).fill('7');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(page.getByLabel('How much data?', { exact: true })).toHaveValue('7');
});
