import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expect, findBarriers, test } from '../site.ts';

const tool = '/tools/vpc-simulator/';

const vpcs = { Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }] };
const subnets = { Subnets: [{ SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/24' }] };
const routes = {
  RouteTables: [
    {
      RouteTableId: 'rtb-1',
      VpcId: 'vpc-1',
      Associations: [{ Main: true }],
      Routes: [
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
        { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1', State: 'active' },
      ],
    },
  ],
};

const file = (name: string, content: object | string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content, null, 4)),
});

/** Returns a panel, once the part that it stands in is unfolded. */
async function open(page: Page, part: string, name: string): Promise<Locator> {
  await page.getByText(part, { exact: true }).click();
  return page.getByRole('region', { name, exact: true });
}

const openImport = (page: Page) => open(page, 'Trace in your own VPC', 'Your own network');
const openExport = (page: Page) => open(page, 'Keep this network as a file', 'Export');
const chooseIn = (panel: Locator) => panel.locator('input[type=file]');

/** Drops files on the import as the desktop does. */
async function drop(page: Page, panel: Locator, files: readonly { name: string; text: string }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  const zone = panel.locator('label').first();
  await zone.dispatchEvent('dragover', { dataTransfer });
  await expect(zone).toContainText('Let go to read them.');
  await zone.dispatchEvent('drop', { dataTransfer });
}

test.beforeEach(async ({ page }) => {
  await page.goto(tool, { waitUntil: 'networkidle' });
});

test('what is pasted is read and kept, and the network opens', async ({ page, complaints }) => {
  const panel = await openImport(page);
  await panel.getByLabel('Or paste what a command printed').fill(JSON.stringify({ ...vpcs, ...subnets, ...routes }));
  await panel.getByRole('button', { name: 'Read the pasted text' }).click();
  await expect(panel.getByRole('status').first()).toHaveText('Read 1 VPC, 1 subnet, 1 route table.');
  await expect(panel.getByLabel('Or paste what a command printed')).toHaveValue(/vpc-1/);
  await panel.getByRole('button', { name: 'Trace in this network' }).click();
  await expect(page.getByRole('list', { name: 'The way there', exact: true })).toBeVisible();
  await expect(page.getByLabel('Scenario')).toHaveValue('own');
  await expect(page).toHaveURL(/#network=1\.[\w-]+$/);
  expect(complaints).toEqual([]);
});

test('files are dropped, one of them is mended, another taken back; no request is made', async ({ page, context }) => {
  // The worker's script is fetched when the part is unfolded, before anything is given.
  const [panel] = await Promise.all([openImport(page), page.waitForResponse(/parse-worker/)]);
  await context.setOffline(true);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await drop(page, panel, [
    { name: 'vpcs.json', text: JSON.stringify(vpcs) },
    { name: 'subnets.json', text: '{"Subnets": [' },
    { name: 'routes.json', text: JSON.stringify(routes) },
  ]);
  const said = panel.getByRole('status').first();
  await expect(said).toContainText('Read 1 VPC, 1 route table. Without subnets there is nothing to trace in.');
  await expect(panel.getByLabel('Problems')).toContainText('subnets.json is cut off at line 1, column 14.');
  await expect(panel.getByRole('button', { name: 'Trace in this network' })).toBeHidden();

  await chooseIn(panel).setInputFiles(file('subnets.json', subnets));
  await expect(said).toHaveText('Read 1 VPC, 1 subnet, 1 route table.');
  await panel.getByRole('button', { name: 'Remove routes.json' }).click();
  await expect(said).toHaveText('Read 1 VPC, 1 subnet.');
  expect(requests).toEqual([]);
  expect(page.workers()).toHaveLength(1);
});

test('broken JSON names its file, line and column, and shows the line', async ({ page }) => {
  const panel = await openImport(page);
  await chooseIn(panel).setInputFiles([
    file('broken.json', '{\n  "Vpcs": [\n    { "VpcId": "vpc-1", }\n  ]\n}'),
    file('wrong.json', { Subnets: [{ SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.1.0/99' }] }),
    file('zones.csv', 'Name,Zone,Id\na,b,c'),
    file('empty.json', ''),
  ]);
  const problems = panel.getByLabel('Problems');
  await expect(problems).toContainText('4 problems');
  await expect(problems).toContainText('broken.json is not JSON at line 3, column 25.');
  await expect(problems.locator('code')).toContainText('{ "VpcId": "vpc-1", }');
  await expect(problems.locator('mark')).toHaveText('}');
  await expect(problems).toContainText('wrong.json Subnets[0].CidrBlock is not a CIDR block');
  await expect(problems).toContainText('zones.csv looks like a table of comma-separated values.');
  await expect(problems).toContainText('empty.json is empty.');
  expect(await findBarriers(page)).toEqual([]);
});

test('what is missing is listed with its command and what that means, first what matters', async ({ page }) => {
  const panel = await openImport(page);
  await chooseIn(panel).setInputFiles(file('network.json', { ...vpcs, ...subnets, ...routes }));
  const missing = panel.getByLabel('Missing');
  await expect(missing.getByRole('listitem')).toHaveCount(5);
  await expect(missing).toContainText('aws ec2 describe-nat-gateways');
  await expect(missing).toContainText('Network ACLs are taken to let everything pass.');
  await expect(missing).not.toContainText('describe-vpn-gateways');
  await panel.getByText(/^Also not given/).click();
  await expect(panel.getByText('aws ec2 describe-vpn-gateways', { exact: true })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

test('by keyboard: paste, read, copy the script', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await openImport(page);
  await panel.getByLabel('Or paste what a command printed').focus();
  await page.keyboard.insertText(JSON.stringify({ ...vpcs, ...subnets }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status').first()).toHaveText('Read 1 VPC, 1 subnet.');
  await panel.getByText('A script that collects everything').focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Copy the script' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('add ec2 describe-route-tables');
  expect(await findBarriers(page)).toEqual([]);
});

test('a large paste becomes a file', async ({ page }) => {
  const panel = await openImport(page);
  const many = Array.from({ length: 4000 }, (_, at) => ({ ...subnets.Subnets[0], SubnetId: `subnet-${at}` }));
  await panel.getByLabel('Or paste what a command printed').evaluate(
    (field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    JSON.stringify({ ...vpcs, Subnets: many }),
  );
  await expect(panel.getByRole('list', { name: 'Files' })).toContainText('Pasted text 1');
  await expect(panel.getByRole('status').first()).toHaveText('Read 1 VPC, 4,000 subnets.');
});

test('reading can be cancelled, and what was given is kept', async ({ page }) => {
  const panel = await openImport(page);
  // Cut off at its very end, so that it is read twice and takes a while.
  const long = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([`{"Vpcs": [${'1, '.repeat(10_000_000)}`], 'long.json'));
    return transfer;
  });
  await panel.locator('label').first().dispatchEvent('drop', { dataTransfer: long });
  await expect(panel.getByRole('status').first()).toHaveText('Reading 30.0 MB…');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByRole('status').first()).toHaveText('Reading was cancelled.');
  await expect(panel.getByRole('button', { name: 'Read again' })).toBeFocused();
  await panel.getByRole('button', { name: 'Remove long.json' }).click();
  await expect(chooseIn(panel)).toBeFocused();
  await chooseIn(panel).setInputFiles(file('network.json', { ...vpcs, ...subnets }));
  await expect(panel.getByRole('status').first()).toHaveText('Read 1 VPC, 1 subnet.');
});

test('a network is exported and imported again, with its question', async ({ page, complaints }) => {
  const importing = await openImport(page);
  await chooseIn(importing).setInputFiles(file('network.json', { ...vpcs, ...subnets, ...routes }));
  await importing.getByRole('button', { name: 'Trace in this network' }).click();
  await expect(page).toHaveURL(/#network=/);
  const link = page.url();

  const exporting = await openExport(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exporting.getByRole('button', { name: 'Download as a file' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ Question: { protocol: 'tcp' }, ...vpcs });

  await page.goto('about:blank');
  await page.goto(tool, { waitUntil: 'networkidle' });
  const panel = await openImport(page);
  await chooseIn(panel).setInputFiles(file('vpc-simulator.json', text));
  await panel.getByRole('button', { name: 'Trace in this network' }).click();
  await expect(page).toHaveURL(link);
  expect(complaints).toEqual([]);
});

test('a link opens the network that it was made of, in another page too', async ({ page }) => {
  const panel = await openImport(page);
  await chooseIn(panel).setInputFiles(file('network.json', { ...vpcs, ...subnets }));
  await panel.getByRole('button', { name: 'Trace in this network' }).click();
  await expect(page).toHaveURL(/#network=/);
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link, { waitUntil: 'networkidle' });
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => ((document.title = text), Promise.resolve()) },
    }),
  );
  await (await openExport(page)).getByRole('button', { name: 'Copy as JSON' }).click();
  expect(JSON.parse(await page.title())).toMatchObject({ ...vpcs, ...subnets });
});

for (const [what, fragment, said] of [
  ['garbage', '#network=banana', 'damaged'],
  ['another version', '#network=2.abc', 'another version'],
  ['a scenario that is not there', '#scenario=moon', 'names a scenario that is not here'],
] as const) {
  test(`a link with ${what} opens the first scenario and says so`, async ({ page }) => {
    await page.goto('about:blank');
    await page.goto(tool + fragment, { waitUntil: 'networkidle' });
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.getByRole('alert')).toContainText('the first');
    await page.evaluate(() => {
      location.hash = '#scenario=no-route';
    });
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

test('a network that is too large for a link says so and leaves the address bare', async ({ page }) => {
  const panel = await openImport(page);
  const many = Array.from({ length: 4000 }, (_, at) => ({ ...subnets.Subnets[0], SubnetId: `subnet-${at}` }));
  await chooseIn(panel).setInputFiles(file('network.json', { ...vpcs, Subnets: many }));
  await panel.getByRole('button', { name: 'Trace in this network' }).click();
  await expect(page.getByRole('alert')).toContainText('too large for a link');
  expect(new URL(page.url()).hash).toBe('');
});
