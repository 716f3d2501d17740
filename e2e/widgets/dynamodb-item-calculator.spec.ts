import type { Page } from '@playwright/test';
import { expect, findBarriers, test } from '../site.ts';

const tool = '/tools/dynamodb-item-calculator/';
const itemOf = (page: Page) => page.getByLabel('The item, in JSON');
const sizeOf = (page: Page) => page.getByLabel('Size of the item');
const unitsOf = (page: Page) => page.getByLabel('Units of each operation');
const partsOf = (page: Page) => page.getByRole('region', { name: 'Bytes of each attribute' });

/** The figures of an operation, in the order of its columns; the arithmetic stands in the row below. */
const figuresOf = (page: Page, name: RegExp) => unitsOf(page).getByRole('row', { name }).getByRole('cell');

test.beforeEach(async ({ page }) => {
  await page.goto(tool, { waitUntil: 'networkidle' });
});

test('measures an item and counts its units, by mouse, and so does the address', async ({ page, complaints }) => {
  await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
  await itemOf(page).fill('{"id": "7", "name": "Zoë", "tags": ["a", "b"]}');
  await expect(sizeOf(page)).toContainText('22 bytes');
  await expect(page.getByText('Read as Plain JSON')).toBeVisible();
  await page.getByText('Another size').click();
  await page.getByLabel('Size of the item that is there', { exact: true }).fill('2.5');
  await expect(figuresOf(page, /^PutItem over an item of 2,560 bytes/)).toHaveText(['3']);
  await expect(unitsOf(page)).toContainText('The larger of 2,560 bytes before and 22 after counts.');
  await page.getByLabel('Items read in a batch or transaction').fill('101');
  await expect(unitsOf(page)).toContainText('A transaction has at most 100 items');
  await expect(unitsOf(page)).toContainText('It takes 2 requests.');

  await expect(page).toHaveURL(/batch=101.*#dynamodb-item\.item=1\./);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(itemOf(page)).toHaveValue('{"id": "7", "name": "Zoë", "tags": ["a", "b"]}');
  await expect(page.getByLabel('Another size')).toBeChecked();
  await expect(page.getByLabel('Items read in a batch or transaction')).toHaveValue('101');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
  await expect(page).toHaveURL(tool);
  expect(complaints).toEqual([]);
});

test('answers for each operation, side by side in each consistency', async ({ page }) => {
  await expect(sizeOf(page)).toContainText('2 write units to write it.');
  await expect(sizeOf(page)).toContainText('0.5 read units eventually consistent, 1 strongly consistent, 2 in a');
  await expect(figuresOf(page, /^GetItem this item/)).toHaveText(['0.5', '1', '–']);
  await expect(figuresOf(page, /^GetItem 2 items that do not exist/)).toHaveText(['1', '2', '–']);
  await expect(figuresOf(page, /^BatchGetItem/)).toHaveText(['5', '10', '–']);
  await expect(figuresOf(page, /^TransactGetItems/)).toHaveText(['–', '–', '20']);
  await expect(figuresOf(page, /^Query/)).toHaveText(['6.5', '13', '–']);
  await expect(figuresOf(page, /^Scan/)).toHaveText(['6.5', '13', '–']);
  await expect(figuresOf(page, /^PutItem/)).toHaveText(['2']);
  await expect(figuresOf(page, /^UpdateItem/)).toHaveText(['2']);
  await expect(figuresOf(page, /^DeleteItem/)).toHaveText(['2']);
  await expect(figuresOf(page, /^BatchWriteItem/)).toHaveText(['14']);
  await expect(figuresOf(page, /^TransactWriteItems/)).toHaveText(['40']);

  await page.getByText('No item', { exact: true }).click();
  await page.getByText('It fails').click();
  await expect(figuresOf(page, /^DeleteItem of an item that does not exist/)).toHaveText(['1']);
  await expect(unitsOf(page)).toContainText('AWS does not say what a cancelled transaction takes.');
  await page.getByLabel('Puts in a batch or transaction').fill('0');
  await page.getByLabel('Deletes in it').fill('0');
  await expect(figuresOf(page, /^BatchWriteItem of nothing, which can have no conditions/)).toHaveText(['refused']);
  await expect(unitsOf(page)).toContainText('A request names at least one item.');
  expect(await findBarriers(page)).toEqual([]);
});

test('shows the largest of many attributes, and more on demand', async ({ page }) => {
  const many = Object.fromEntries(Array.from({ length: 620 }, (_, at) => [`a${at}`, 'x'.repeat(at)]));
  await itemOf(page).fill(JSON.stringify(many));
  await expect(partsOf(page).getByRole('row')).toHaveCount(53);
  await expect(partsOf(page).getByRole('row').nth(1)).toContainText('a619');
  await partsOf(page).getByRole('button', { name: 'Show 500' }).press('Enter');
  await expect(partsOf(page).getByText('The 500 largest of 620.')).toBeVisible();
  await expect(partsOf(page).getByRole('button', { name: 'Show all' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(partsOf(page).getByRole('row')).toHaveCount(622);
  await expect(partsOf(page).getByRole('row').nth(1)).toContainText('a0');
});

test('takes keys into an item of 400 KB', async ({ page, complaints }) => {
  const lines = Array.from({ length: 4000 }, (_, at) => ({ article: `A-${at}`, text: 'x'.repeat(80) }));
  await itemOf(page).fill(JSON.stringify({ id: '', lines }));
  await itemOf(page).evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(7, 7));
  await expect(sizeOf(page)).toContainText('bytes');
  const before = await sizeOf(page).locator('strong').textContent();
  await page.keyboard.type('four');
  await expect(itemOf(page)).toHaveValue(/^\{"id":"four"/);
  await expect(sizeOf(page).locator('strong')).not.toHaveText(before ?? '');
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

  const parts = partsOf(page);
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
  const batch = page.getByLabel('Items read in a batch or transaction');
  await batch.fill('some');
  await expect(page.getByText('This is not a number.')).toBeVisible();
  await expect(batch).toHaveValue('some');
  await expect(unitsOf(page)).toContainText('Mend the marked field');
  await expect(sizeOf(page)).toContainText('11 bytes');
  expect(await findBarriers(page)).toEqual([]);
});

test('a link with garbage falls back to the example and says so', async ({ page }) => {
  await page.goto(`${tool}?dynamodb-item=1&item=banana&batch=few&filter=sometimes&examined=7`);
  await expect(page.getByRole('alert')).toContainText('item, filter, batch');
  await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
  await expect(page.getByLabel('Items read in a batch or transaction')).toHaveValue('10');
  await expect(page.getByLabel('Items that a Query or Scan reads')).toHaveValue('7');
});

/** Copies the link as soon as the address holds what it should, and opens it. */
async function openCopy(page: Page, address: RegExp): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(page).toHaveURL(address);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
}

test('copies a link that opens the same item, which no server sees', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const item = JSON.stringify({ text: 'Zoë, confidential. '.repeat(200) });
  await page.getByLabel('Items that a Query or Scan reads').fill('70');
  await itemOf(page).fill(item);
  await openCopy(page, /examined=70.*#dynamodb-item\.item=1\./);
  await expect(itemOf(page)).toHaveValue(item);
  await expect(page.getByLabel('Items that a Query or Scan reads')).toHaveValue('70');
  expect(asked.filter((address) => /confidential|[?&]item=/.test(address))).toEqual([]);
  expect(asked).not.toEqual([]);
});

test('leaves an item that is too long out of the link, and says so', async ({ page }) => {
  const noise = Array.from({ length: 40_000 }, (_, at) => Math.sin(at).toString(36).slice(3, 6)).join('');
  await page.getByLabel('Items that a Query or Scan reads').fill('70');
  await itemOf(page).fill(JSON.stringify({ text: noise }));
  await expect(page.getByText('The item is too long for a link; the link carries the rest.')).toBeVisible();
  await openCopy(page, /examined=70$/);
  await expect(page.getByLabel('Items that a Query or Scan reads')).toHaveValue('70');
  await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
});

test('a link with garbage beside its item opens the item and tells of the garbage', async ({ page }) => {
  await itemOf(page).fill('{"id": "seven"}');
  await expect(page).toHaveURL(/#dynamodb-item\.item=1\./);
  const { hash } = new URL(page.url());
  await page.goto('about:blank');
  await page.goto(`${tool}?dynamodb-item=1&batch=few${hash}`);
  await expect(itemOf(page)).toHaveValue('{"id": "seven"}');
  await expect(page.getByRole('alert')).toContainText('no sense (batch)');
});

test('a link whose item is cut off opens the example and says so', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto(`${tool}#dynamodb-item.item=1.notPacked`);
  await expect(page.getByRole('alert')).toContainText('damaged or cut off');
  await expect(page).toHaveURL(tool);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
});

test('shows its worked example on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('An item of 1,025–1,027 bytes')).toBeVisible();
  await expect(itemOf(page)).toBeHidden();
  await expect(page.getByText('"S": "C-20260118-0042"')).toBeVisible();
  await expect(figuresOf(page, /^PutItem/)).toHaveText(['2']);
});

test('prints the item as typed above its sizes, and of a long one the beginning', async ({ page }) => {
  const printed = page.locator('.print-only pre');
  await itemOf(page).fill('{"id": "seven"}');
  await page.emulateMedia({ media: 'print' });
  await expect(printed).toBeVisible();
  await expect(printed).toHaveText('{"id": "seven"}');
  await page.emulateMedia({ media: 'screen' });
  await itemOf(page).fill(JSON.stringify({ id: 'x'.repeat(9000) }));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('… and 3,009 more characters.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows its worked example', async ({ page }) => {
    await expect(sizeOf(page)).toContainText('1,025–1,027 bytes');
    await expect(figuresOf(page, /^PutItem/)).toHaveText(['2']);
  });
});
