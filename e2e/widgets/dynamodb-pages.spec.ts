import type { Page } from '@playwright/test';
import { expect, findBarriers, test } from '../site.ts';

/** Opens a page and returns the view with this title when it is awake: it sleeps until it is in sight. */
async function open(page: Page, address: string, title: string) {
  await page.goto(address, { waitUntil: 'networkidle' });
  return wake(page, title);
}

async function wake(page: Page, title: string) {
  const view = page.getByRole('figure', { name: title });
  await view.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island', { has: view })).not.toHaveAttribute('ssr');
  return view;
}

/** The views on the topic pages: where they stand, what they answer by default, and what one change makes of it. */
const views = [
  {
    address: '/databases/dynamodb/',
    title: 'Partitions and the hottest key',
    answer: 'Partitions',
    first: '12 partitions',
    field: 'Data in the table',
    typed: '400',
    later: '40 partitions',
    key: 'partitions',
  },
  {
    address: '/databases/dynamodb-indexes/',
    title: 'What a write takes from each index',
    answer: 'Index writes',
    first: '6 write units',
    field: 'How many such indexes?',
    typed: '5',
    later: '12 write units',
    key: 'index-writes',
  },
  {
    address: '/databases/dynamodb-capacity/',
    title: 'On-demand, provisioned or reserved',
    answer: 'Cheapest mode',
    first: 'Reserved for three years',
    field: 'Read units/s, most',
    typed: '100',
    later: 'Reserved for three years',
    key: 'modes',
  },
  {
    address: '/databases/dynamodb-global-tables/',
    title: 'What each replica adds',
    answer: 'Cost of writing',
    first: 'in 3 Regions',
    field: 'Regions',
    typed: '5',
    later: 'in 5 Regions',
    key: 'replicas',
  },
] as const;

for (const { address, title, answer, first, field, typed, later, key } of views) {
  test.describe(title, () => {
    test('follows its inputs, by keyboard, and so does the address', async ({ page, complaints }) => {
      const view = await open(page, address, title);
      const result = view.getByLabel(answer, { exact: true });
      await expect(result).toContainText(first);
      const before = (await result.textContent()) ?? '';
      await view.getByLabel(field, { exact: true }).focus();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(typed);
      await expect(result).not.toHaveText(before);
      await expect(result).toContainText(later);
      await expect(page).toHaveURL(new RegExp(`[?&]${key}=1`));

      await page.reload({ waitUntil: 'networkidle' });
      await wake(page, title);
      await expect(view.getByLabel(field, { exact: true })).toHaveValue(typed);
      await view.getByRole('button', { name: 'Reset' }).click();
      await expect(result).toHaveText(before);
      await expect(page).toHaveURL(address);
      expect(complaints).toEqual([]);
    });

    test('names what is wrong in place, keeps what was typed, and has no barriers', async ({ page }) => {
      const view = await open(page, address, title);
      await view.getByLabel(field, { exact: true }).fill('a few');
      await expect(view.getByText('This is not a number.')).toBeVisible();
      await expect(view.getByLabel(field, { exact: true })).toHaveValue('a few');
      await expect(view.getByLabel(answer, { exact: true })).toContainText('Mend the marked field');
      expect(await findBarriers(page)).toEqual([]);
      await view.getByRole('button', { name: 'Reset' }).click();
      expect(await findBarriers(page)).toEqual([]);
    });

    test('fits a phone, and leads to the whole tool', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 760 });
      const view = await open(page, address, title);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const small = await view
        .locator('form')
        .locator('input, select, button')
        .evaluateAll((controls) =>
          controls
            .map((control) => (control.closest('fieldset label') ?? control).getBoundingClientRect())
            .filter(({ height }) => height < 24),
        );
      expect(small).toEqual([]);
      await expect(view.getByRole('link', { name: 'table planner' })).toHaveAttribute(
        'href',
        '/tools/dynamodb-table-planner/',
      );
    });

    test('means something without JavaScript, and on paper', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto(address);
      const view = page.getByRole('figure', { name: title });
      await expect(view.getByLabel(answer, { exact: true })).toContainText(first);
      await page.emulateMedia({ media: 'print' });
      await expect(view.locator('form')).toBeHidden();
      await expect(view.locator('p.print-only').first()).toBeVisible();
      await expect(view.getByLabel(answer, { exact: true })).toContainText(first);
      await context.close();
    });
  });
}

test('two views on one page keep their states beside each other', async ({ page }) => {
  const modes = await open(page, '/databases/dynamodb-capacity/', 'On-demand, provisioned or reserved');
  const item = await wake(page, 'DynamoDB item and request calculator');
  await modes.getByLabel('Spikes', { exact: true }).check();
  await item.getByLabel('Items read in a batch or transaction').fill('7');
  await page.reload({ waitUntil: 'networkidle' });
  await wake(page, 'DynamoDB item and request calculator');
  await wake(page, 'On-demand, provisioned or reserved');
  await expect(modes.getByLabel('Spikes', { exact: true })).toBeChecked();
  await expect(item.getByLabel('Items read in a batch or transaction')).toHaveValue('7');
  await modes.getByRole('button', { name: 'Reset' }).click();
  await expect(page).toHaveURL(/dynamodb-item=1/);
  await expect(page).not.toHaveURL(/modes=1/);
});

test('a link with garbage falls back to the example and says so', async ({ page }) => {
  const address = '/databases/dynamodb-indexes/?index-writes=1&entry=banana&indexCount=99&indexedItem=8';
  const view = await open(page, address, 'What a write takes from each index');
  await expect(view.getByRole('alert')).toContainText('entry, indexCount');
  await expect(view.getByLabel('Size of the item', { exact: true })).toHaveValue('8');
  await expect(view.getByLabel('Size of its entry in an index', { exact: true })).toHaveValue('200');
});

test('spikes make on-demand mode the better one', async ({ page }) => {
  const modes = await open(page, '/databases/dynamodb-capacity/', 'On-demand, provisioned or reserved');
  await modes.getByLabel('Spikes', { exact: true }).check();
  await modes.getByLabel('Read units/s, usual').fill('1');
  await modes.getByLabel('Write units/s, usual').fill('1');
  await modes.getByLabel('Minutes each').fill('2');
  await expect(modes.getByLabel('Cheapest mode', { exact: true })).toContainText('On-demand serves it all');
});

test('a key that fits its partition is said to be well', async ({ page }) => {
  const view = await open(page, '/databases/dynamodb/', 'Partitions and the hottest key');
  const result = view.getByLabel('Partitions', { exact: true });
  await expect(result).toContainText('shard the writes');
  await view.getByLabel('Share of the hottest key', { exact: true }).fill('5');
  await expect(result).toContainText('fits into one partition');
});
