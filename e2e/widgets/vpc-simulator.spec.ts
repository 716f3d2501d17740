import type { Page } from '@playwright/test';
import { expect, findBarriers, test } from '../site.ts';

const tool = '/tools/vpc-simulator/';
const wayThere = (page: Page) => page.getByRole('list', { name: 'The way there' });
const stepper = (page: Page) => page.getByRole('group', { name: 'Go through the steps' });
const stepOf = (page: Page) => page.getByRole('status').filter({ hasText: /^Step / });
const answer = (text: string) => `The reply never comes back: ${text}`;

test.beforeEach(async ({ page }) => {
  await page.goto(tool, { waitUntil: 'networkidle' });
});

test('a scenario by mouse: guess, step, find the fix, apply it, undo it', async ({ page, complaints }) => {
  await expect(wayThere(page)).toBeHidden();
  await page.getByText('Yes: the gateway is attached').click();
  await expect(page.getByText('✕ No.')).toBeVisible();
  await page.getByText('the reply finds no way out').click();
  await expect(page.getByText('✓ Right.')).toBeVisible();
  await expect(page.getByText(answer('rtb-main has no route to 198.51.100.1'))).toBeVisible();
  await expect(page.getByRole('link', { name: 'NO_ROUTE_TO_DESTINATION' })).toBeVisible();

  await stepper(page).getByRole('button', { name: 'First' }).click();
  await expect(stepOf(page)).toContainText('Step 1 of 11: Internet');
  await page.getByRole('button', { name: 'Route table rtb-main' }).click();
  await expect(stepOf(page)).toContainText('Step 9 of 11: Route table, rtb-main');

  await page.getByRole('button', { name: 'Find the smallest fix' }).click();
  await expect(page.getByText('Add the route 0.0.0.0/0 → igw-shop to rtb-main').first()).toBeVisible();
  await expect(page.getByText('aws ec2 create-route')).toBeVisible();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByText('It works')).toBeVisible();
  await page.getByText('Change the network').click();
  await page.getByRole('button', { name: /^Undo: / }).click();
  await expect(page.getByText(answer('rtb-main has no route'))).toBeVisible();
  await page.getByRole('button', { name: /^Redo: / }).click();
  await expect(page.getByText('It works')).toBeVisible();

  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(wayThere(page)).toBeHidden();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('another scenario by keyboard alone, from the menu to the last step', async ({ page }) => {
  await page.getByLabel('Scenario').focus();
  await page.keyboard.type('A NAT gateway');
  await expect(page.getByLabel('Scenario')).toHaveValue('nat-in-private-subnet');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByText(/✓ Right\.|✕ No\./)).toBeVisible();

  await stepper(page).getByRole('button', { name: 'First' }).focus();
  await page.keyboard.press('Enter');
  await expect(stepOf(page)).toContainText('Step 1 of');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(stepOf(page)).toContainText('Step 3 of');
  await page.keyboard.press('ArrowLeft');
  await expect(stepOf(page)).toContainText('Step 2 of');
  await expect(page.locator('[aria-current="step"]')).toHaveCount(1);
});

test('a change that AWS refuses is named in place, and what was typed stays', async ({ page }) => {
  await page.getByText('Change the network').click();
  const editor = page.getByRole('region', { name: 'Change the network' });
  await editor.getByLabel('Edit').selectOption({ label: 'vpc-shop' });
  const block = editor.getByLabel(/CIDR/).first();
  for (const [typed, rule] of [
    ['10.0.0.0/24', /overlap/i],
    ['10.0.9.0/29', /\/28/],
    ['banana', /not a|block/i],
  ] as const) {
    await block.fill(typed);
    await block.press('Enter');
    await expect(editor.getByRole('alert').first()).toContainText(rule);
    await expect(block).toHaveValue(typed);
  }
  expect(await findBarriers(page)).toEqual([]);
});

test('an edit traces anew at once', async ({ page }) => {
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByText('Change the network').click();
  const editor = page.getByRole('region', { name: 'Change the network' });
  await editor.getByLabel('Edit').selectOption('rtb-main');
  await editor.getByLabel('Destination').first().fill('0.0.0.0/0');
  await editor.getByLabel('Target').first().selectOption('igw-shop');
  await editor.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('It works')).toBeVisible();
  await expect(editor.getByRole('status')).toContainText('0.0.0.0/0');
});

test('a thing clicked in the drawing opens in the editor', async ({ page }) => {
  await page.locator('svg:visible', { hasText: 'vpc-shop' }).locator('text', { hasText: 'subnet-web' }).click();
  await expect(page.getByRole('region', { name: 'Change the network' })).toContainText('subnet-web');
});

test('asks another question, swaps its ends, and asks one from the matrix', async ({ page }) => {
  await page.getByRole('button', { name: 'Swap' }).click();
  await expect(page.getByText(/The request does not arrive/)).toBeVisible();
  await page.getByLabel('Destination port').fill('99999');
  await expect(page.getByLabel('Destination port')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Destination port')).toHaveValue('99999');
  await page.getByLabel('Destination port').fill('22');
  await expect(page.getByText('TCP 22 from i-web to the internet', { exact: true })).toBeVisible();

  await page.getByText('Who reaches whom').click();
  await page.getByRole('table').getByRole('gridcell').or(page.getByRole('cell')).first().waitFor();
  await page.getByRole('table').getByRole('button').first().click();
  await expect(page.getByText(/^TCP 22 from/)).toBeVisible();
});

test('keeps the state in the fragment of the address, which no server sees', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Destination port').fill('8443');
  await expect(page).toHaveURL(/#network=1\./);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByLabel('Destination port')).toHaveValue('8443');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.getByLabel('Destination port')).toHaveValue('443');
});

test('prints the answer with every step, without the controls', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(wayThere(page)).toContainText('It puts the private destination');
  await expect(page.getByText(answer('rtb-main has no route to 198.51.100.1'))).toBeVisible();
  await expect(page.getByText('A web server has a public IPv4 address').first()).toBeVisible();
  for (const gone of [
    page.getByLabel('Scenario'),
    page.getByText('Change the network'),
    page.getByRole('button', { name: 'First' }),
  ]) {
    await expect(gone).toBeHidden();
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`is free of barriers when everything is unfolded, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.getByRole('button', { name: 'Find the smallest fix' }).click();
    for (const part of [
      'More: source ports',
      'Change the network',
      'Who reaches whom',
      'Trace in your own VPC',
      'Keep this network',
    ]) {
      await page.getByText(part).click();
    }
    await page.getByRole('region', { name: 'Change the network' }).getByLabel('Edit').selectOption('rtb-main');
    await page.getByRole('button', { name: 'Last' }).click();
    expect(await findBarriers(page)).toEqual([]);
  });
}

test('is meaningful without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(tool);
  await expect(page.getByText(answer('rtb-main has no route to 198.51.100.1'))).toBeVisible();
  await expect(wayThere(page)).toContainText('It puts the private destination');
  await context.close();
});
