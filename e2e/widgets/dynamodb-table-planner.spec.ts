import { expect, findBarriers, test } from '../site.ts';

const tool = '/tools/dynamodb-table-planner/';

test.beforeEach(async ({ page }) => {
  await page.goto(tool, { waitUntil: 'networkidle' });
});

test('the plan follows the inputs, by mouse, and so does the address', async ({ page, complaints }) => {
  const plan = page.getByLabel('Plan', { exact: true });
  await expect(plan).toContainText('a month on-demand');
  const first = await plan.textContent();
  await page.getByText('Provisioned, with auto scaling').click();
  await expect(plan).toContainText('a month provisioned');
  await page.getByLabel('Traffic of the hottest key', { exact: true }).fill('100');
  await page.getByLabel('Writes/s, most').fill('3000');
  await expect(page.getByRole('region', { name: 'What will bite' })).toContainText('shard the writes');

  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByLabel('Provisioned, with auto scaling')).toBeChecked();
  await expect(page.getByLabel('Writes/s, most')).toHaveValue('3000');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(plan).toHaveText(first ?? '');
  await expect(page).toHaveURL(tool);
  expect(complaints).toEqual([]);
});

test('indexes come and go, and each shows what a write takes from it', async ({ page }) => {
  const units = page.getByRole('region', { name: 'Units of each operation, table' });
  await page.getByRole('button', { name: 'Add GSI' }).click();
  const names = page.getByLabel('Index name', { exact: true });
  await names.last().fill('by-city');
  await page.getByLabel('Index partition key').last().fill('paid');
  await expect(page.getByText('DynamoDB', { exact: true })).toHaveCount(0);
  await expect(units.getByRole('row', { name: /^by-city GSI/ })).toContainText('key changes: deleted and put');
  await expect(page.getByText('2 of 20 global, 1 of 5 local')).toBeVisible();
  await page.getByRole('button', { name: 'Remove index by-city' }).click();
  await expect(units.getByRole('row', { name: /^by-city/ })).toHaveCount(0);
});

test('a global index that is short is shown to throttle its table', async ({ page }) => {
  await page.getByText('Provisioned, with auto scaling').click();
  await page.locator('summary', { hasText: 'open-orders' }).click();
  await page.getByLabel('Write units of its own').fill('20');
  await expect(page.getByRole('region', { name: 'What will bite' })).toContainText(
    'writes to the whole table are throttled',
  );
  await expect(page.getByRole('region', { name: 'Limits', exact: true })).toContainText('open-orders is short');
});

test('works by keyboard alone', async ({ page }) => {
  await page.getByLabel('Table name').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Invoices');
  await page.getByLabel('On-demand', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Provisioned, with auto scaling')).toBeChecked();
  const terraform = page.locator('summary', { hasText: 'Terraform' });
  await terraform.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Terraform' })).toContainText('"Invoices"');
});

test('names what is wrong in place, keeps what was typed, and stays free of barriers', async ({ page }) => {
  expect(await findBarriers(page)).toEqual([]);
  const items = page.getByLabel('How many items?');
  await items.fill('a lot');
  await expect(page.getByText('This is not a number.')).toBeVisible();
  await expect(items).toHaveValue('a lot');
  await expect(items).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Plan', { exact: true })).toContainText('Mend the marked field');
  expect(await findBarriers(page)).toEqual([]);

  await items.fill('5');
  await page.getByLabel('An example item').fill('{ "customer": "C-1",\n  "order": 7, }');
  await expect(page.getByText('Line 2, column 13: A comma too many')).toBeVisible();
});

test('own hours and own prices count', async ({ page }) => {
  const onDemand = page.getByRole('region', { name: 'Bill: On-demand' });
  await page.getByText('My own 24 hours').first().click();
  await page.getByLabel('Reads per second, hour by hour').fill('1 2 3');
  await expect(page.getByText('A day has 24 hours.')).toBeVisible();
  await page.getByLabel('Reads per second, hour by hour').fill('0 '.repeat(24));
  await expect(onDemand.getByRole('rowheader', { name: 'Standard: on-demand reads', exact: true })).toHaveCount(0);
  await page.locator('summary', { hasText: /^Prices$/ }).click();
  await page.locator('summary', { hasText: 'Overwrite prices' }).click();
  await page.getByLabel('Point-in-time recovery', { exact: true }).last().fill('0');
  await expect(onDemand.getByRole('row', { name: /^Point-in-time recovery/ })).toContainText('$0');
});

test('a link with garbage falls back to the example and says so', async ({ page }) => {
  await page.goto(`${tool}?dynamodb-table=1&items=banana&mode=free&indexes=x~y&hottest=5`);
  await expect(page.getByRole('alert')).toContainText('mode, indexes, items');
  await expect(page.getByLabel('How many items?')).toHaveValue('50,000,000');
  await expect(page.getByLabel('Traffic of the hottest key', { exact: true })).toHaveValue('5');
});

test('hands out the table as code, and a link that opens the same state', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  for (const [name, content] of [
    ['AWS CLI', 'aws dynamodb create-table'],
    ['CloudFormation', 'AWS::DynamoDB::'],
    ['Terraform', 'resource "aws_dynamodb_table"'],
  ] as const) {
    await page.locator('summary', { hasText: name }).click();
    await page.getByRole('button', { name: `Copy ${name}` }).click();
    await expect(page.getByText('Copied.').last()).toBeVisible();
    expect(await clipboard()).toContain(content);
  }
  await page.getByRole('button', { name: 'Add LSI' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  await page.goto(await clipboard());
  await expect(page.getByText('1 of 20 global, 2 of 5 local')).toBeVisible();
});
