import type { Page } from '@playwright/test';
import { expect, findBarriers, test } from '../site.ts';

const tool = '/tools/dynamodb-item-calculator/';
const itemOf = (page: Page) => page.getByLabel('The item, in JSON');
const sizeOf = (page: Page) => page.getByLabel('Size of the item');
const unitsOf = (page: Page) => page.getByLabel('Units of each operation');

test.beforeEach(async ({ page }) => {
  await page.goto(tool, { waitUntil: 'networkidle' });
});

test('measures an item and counts its units, by mouse, and so does the address', async ({ page, complaints }) => {
  await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
  await itemOf(page).fill('{"id": "7", "name": "Zoë", "tags": ["a", "b"]}');
  await expect(sizeOf(page)).toContainText('22 bytes');
  await expect(page.getByText('Read as Plain JSON')).toBeVisible();
  await page.getByText('Strongly consistent').click();
  await page.getByText('Another size').click();
  await page.getByLabel('Size of the item that is there', { exact: true }).fill('2.5');
  await expect(unitsOf(page)).toContainText('PutItem, UpdateItem over 2,560 bytes3 write units');
  await expect(unitsOf(page)).toContainText('The larger of 2,560 bytes before and 22 after counts.');
  await page.getByLabel('Items in a batch or transaction').fill('101');
  await expect(unitsOf(page)).toContainText('A transaction has at most 100 items');
  await expect(unitsOf(page)).toContainText('It takes 5 requests.');

  await page.reload({ waitUntil: 'networkidle' });
  await expect(itemOf(page)).toHaveValue('{"id": "7", "name": "Zoë", "tags": ["a", "b"]}');
  await expect(page.getByLabel('Strongly consistent')).toBeChecked();
  await expect(page.getByLabel('Items in a batch or transaction')).toHaveValue('101');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
  await expect(page).toHaveURL(tool);
  expect(complaints).toEqual([]);
});

test('works by keyboard alone', async ({ page }) => {
  await itemOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('{"order": {"S": "1"}, "lines": {"L": [{"M": {"price": {"N": "9.90"}}}]}}');
  await expect(page.getByText('Read as DynamoDB JSON.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Detect it')).toBeFocused();
  await page.getByLabel('None, or it holds').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('It fails')).toBeChecked();
  await expect(unitsOf(page)).toContainText('A failed condition is charged on the item that is there.');

  const parts = page.getByRole('region', { name: 'Bytes of each attribute' });
  await parts.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(parts.getByRole('button', { name: 'lines' })).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(parts.getByRole('rowheader', { name: 'price' })).toBeVisible();
  await parts.getByRole('button', { name: 'lines' }).press('Enter');
  await expect(parts.getByRole('rowheader', { name: 'price' })).toHaveCount(0);
});

test('says where JSON breaks, keeps the text, and leads to the place', async ({ page }) => {
  await itemOf(page).fill('{\n  "id": "7",\n  "name": Zoë\n}');
  await expect(page.getByText('“Zoë” is no value of JSON')).toBeVisible();
  await expect(itemOf(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(itemOf(page)).toHaveValue('{\n  "id": "7",\n  "name": Zoë\n}');
  await expect(sizeOf(page)).toContainText('Mend the JSON');
  await page.getByRole('button', { name: 'Line 3, column 11' }).click();
  await expect(itemOf(page)).toBeFocused();
  await page.keyboard.type('"Z');
  await expect(itemOf(page)).toHaveValue(/"name": "Zoë/);
  expect(await findBarriers(page)).toEqual([]);
});

test('names the values that DynamoDB would refuse, and a number that makes no sense', async ({ page }) => {
  await itemOf(page).fill('{"id": {"S": "7"}, "lines": {"L": [{"N": "nine"}]}, "seen": {"SS": []}}');
  await expect(page.getByText('lines[0] is no number')).toBeVisible();
  await expect(page.getByText('seen is an empty set')).toBeVisible();
  await expect(sizeOf(page)).toContainText('11 bytes');
  const batch = page.getByLabel('Items in a batch or transaction');
  await batch.fill('some');
  await expect(page.getByText('This is not a number.')).toBeVisible();
  await expect(batch).toHaveValue('some');
  await expect(unitsOf(page)).toContainText('Mend the marked field');
  await expect(sizeOf(page)).toContainText('11 bytes');
  expect(await findBarriers(page)).toEqual([]);
});

test('a link with garbage falls back to the example and says so', async ({ page }) => {
  await page.goto(`${tool}?dynamodb-item=1&item=banana&batch=few&consistency=sometimes&examined=7`);
  await expect(page.getByRole('alert')).toContainText('consistency, item, batch');
  await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
  await expect(page.getByLabel('Items in a batch or transaction')).toHaveValue('10');
  await expect(page.getByLabel('Items that a Query or Scan reads')).toHaveValue('7');
});

test('copies a link that opens the same state, without an item that is too long for it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Items that a Query or Scan reads').fill('70');
  await itemOf(page).fill(JSON.stringify({ text: 'x'.repeat(2000) }));
  await expect(page.getByText('the link carries the other inputs only')).toBeVisible();
  await expect(sizeOf(page)).toContainText('2,004 bytes');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(page.getByLabel('Items that a Query or Scan reads')).toHaveValue('70');
  await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
});

test('shows its worked example on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('An item of 1,025–1,027 bytes')).toBeVisible();
  await expect(itemOf(page)).toBeHidden();
  await expect(unitsOf(page)).toContainText('2 write units');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows its worked example', async ({ page }) => {
    await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
    await expect(unitsOf(page)).toContainText('2 write units');
  });
});
