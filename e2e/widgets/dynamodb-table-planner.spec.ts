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
  await page.locator('summary', { hasText: 'open-orders' }).first().click();
  await page.getByLabel('Capacity, where provisioned').first().selectOption('Fixed units of its own');
  await page.getByLabel('Its write units').fill('20');
  await expect(page.getByRole('region', { name: 'What will bite' })).toContainText(
    'writes to the whole table are throttled',
  );
  await expect(page.getByRole('region', { name: 'Limits', exact: true })).toContainText('open-orders is short');
});

test('an index with auto scaling of its own keeps its minimum, in the bill and in the templates', async ({ page }) => {
  await page.getByText('Provisioned, with auto scaling').click();
  await page.locator('summary', { hasText: 'open-orders' }).first().click();
  await page.getByLabel('Capacity, where provisioned').first().selectOption('Auto scaling of its own');
  await page.getByLabel('Its least writes').fill('700');
  const bursts = page.getByRole('region', { name: 'Bursts, table' });
  await expect(bursts.getByRole('row', { name: /^open-orders, writes/ })).toContainText('700');
  await page.locator('summary', { hasText: 'Terraform' }).click();
  await expect(page.getByRole('region', { name: 'Terraform' })).toContainText(/min_capacity += 700/);
});

test('an update that removes the key of a sparse index takes the item out of it', async ({ page }) => {
  const index = page
    .getByRole('region', { name: 'Units of each operation, table' })
    .getByRole('row', { name: /^open-orders/ });
  await expect(index).not.toContainText(/entry deleted.*entry deleted/);
  await page.getByLabel('It removes').fill('openSince');
  await expect(index).toContainText(/entry deleted.*entry deleted/);
  await page.getByLabel('It adds').fill('colour');
  await expect(page.getByText('Not in the example item, so left out: colour.')).toBeVisible();
  await page.getByLabel('It adds').fill('customer');
  await expect(page.getByText('customer is part of the table’s key, which no update changes.')).toBeVisible();
});

test('several ways to read share the traffic, and go with their index', async ({ page }) => {
  const reads = page.getByRole('region', { name: 'Units of each read, table' });
  await expect(reads.getByRole('row')).toHaveCount(4);
  await page.getByRole('button', { name: 'Add a way to read' }).click();
  await page.getByLabel('Request', { exact: true }).last().selectOption('Scan');
  await page.getByLabel('How often', { exact: true }).last().fill('1');
  await page.getByLabel('Items in each', { exact: true }).last().fill('1,000');
  // 1,000 items of 1,027 bytes are 251 times 4 KB: 125.5 units, eventually consistent.
  await expect(reads.getByRole('row', { name: /^Scan of the table/ })).toContainText('126');
  await page.getByLabel('How often: unit').last().selectOption('%');
  await page.getByLabel('How often', { exact: true }).last().fill('95');
  await expect(page.getByText('The shares come to more than all.')).toBeVisible();
  await page.getByLabel('How often', { exact: true }).last().fill('90');
  await expect(reads.getByRole('row', { name: /^GetItem of the table/ })).toContainText('0.50');

  await page.locator('summary', { hasText: 'by-total' }).first().click();
  await page.getByRole('button', { name: 'Remove index by-total' }).click();
  await expect(reads.getByRole('row', { name: /^Query of by-total/ })).toHaveCount(0);
  await expect(reads.getByRole('row', { name: /^Query of open-orders/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Add GSI' })).toBeFocused();
});

test('the earlier peak and the account’s tables count', async ({ page }) => {
  const bites = page.getByRole('region', { name: 'What will bite' });
  await page.getByLabel('Reads/s, most').fill('60,000');
  await expect(bites).toContainText('on-demand mode serves at once');
  await page.locator('summary', { hasText: 'Maximum, warm throughput, earlier peak' }).click();
  await page.getByLabel('Peak of reads so far').fill('40,000');
  await expect(bites).not.toContainText('on-demand mode serves at once');
  await page.locator('summary', { hasText: 'The account' }).click();
  await page.getByLabel('Tables there already').fill('2,500');
  await expect(bites).toContainText('the quota is 2,500');
});

test('on paper all inputs, every bill and the limits are there, the templates are not', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('customer (S), order (S)')).toBeVisible();
  await expect(page.getByText('90 to 810 a second, most at 18:00')).toBeVisible();
  for (const mode of ['On-demand', 'Provisioned', 'Reserved for one year', 'Reserved for three years']) {
    const bill = page.locator('section', { has: page.locator('table') }).and(page.getByLabel(`Bill: ${mode}`));
    await expect(bill.locator('tbody tr').first()).toBeVisible();
  }
  await expect(page.getByLabel('Partitions and hottest keys, table')).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Terraform' })).toBeHidden();
  await expect(page.getByText('is in the tool, not on paper')).toBeVisible();
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
  await expect(page.getByText('Line 2, column 13: nothing follows this comma')).toBeVisible();
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
