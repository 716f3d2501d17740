import { unpackText } from '#widgets/shared/packed-text.ts';
import { expect, findBarriers, test } from '../site.ts';

const tool = '/tools/subnet-planner/';

test.beforeEach(async ({ page }) => {
  await page.goto(tool, { waitUntil: 'networkidle' });
});

test('the plan follows the inputs, by mouse, and so does the address', async ({ page, complaints }) => {
  const brief = page.getByLabel('The plan in brief');
  const subnets = page.getByRole('region', { name: 'Subnets' });
  await expect(brief).toContainText('9 subnets, all placed');
  await expect(subnets).toContainText('10.0.24.0/24');
  await page.getByRole('button', { name: 'Add a tier' }).click();
  await expect(brief).toContainText('12 subnets');
  await page.getByRole('button', { name: 'Remove tier 2' }).click();
  await expect(subnets).not.toContainText('app');
  await page.getByLabel('Tier 1: size by').selectOption('As large as possible');
  await expect(page.getByRole('list', { name: 'Sizes' })).toContainText('web: /18, the largest size');
  await page.getByLabel('Availability Zones').selectOption('2');
  await expect(brief).toContainText('6 subnets');

  await page.reload({ waitUntil: 'networkidle' });
  await expect(brief).toContainText('6 subnets');
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(brief).toContainText('9 subnets');
  await expect(page).toHaveURL(tool);
  expect(complaints).toEqual([]);
});

test('works by keyboard alone', async ({ page }) => {
  await page.getByLabel('Block of the VPC').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('10.0.0.0/20');
  await expect(page.getByLabel('The plan in brief')).toContainText('7 of 9 subnets do not fit');
  await expect(page.getByRole('list', { name: 'Warnings' })).toContainText('A VPC of 10.0.0.0/19 would hold them all');
  await page.getByRole('button', { name: 'Remove tier 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The plan in brief')).toContainText('6 subnets, all placed');

  await page.getByText('Terraform', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Terraform' })).toContainText('resource "aws_subnet" "web_a"');
});

test('names what is wrong in place, offers the right block, and stays free of barriers', async ({ page }) => {
  const block = page.getByLabel('Block of the VPC');
  await block.fill('10.0.5.0/16');
  await expect(page.getByText('does not begin at a boundary of its size')).toBeVisible();
  await expect(block).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('The plan in brief')).toContainText('Mend the marked field');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Use 10.0.0.0/16' }).click();
  await expect(block).toHaveValue('10.0.0.0/16');
});

test('warns of networks that overlap, offers another block, and stays free of barriers', async ({ page }) => {
  await page.getByLabel('Other networks').fill('10.0.0.0/8');
  await expect(page.getByRole('list', { name: 'Warnings' })).toContainText('172.16.0.0/16 is as large, and clear');
  for (const label of ['AWS CLI', 'CloudFormation']) await page.getByText(label, { exact: true }).click();
  expect(await findBarriers(page)).toEqual([]);
});

test('a link with garbage falls back to the example and says so', async ({ page }) => {
  await page.goto(`${tool}?subnets=1&vpc=banana&zones=99&name1=front`);
  await expect(page.getByRole('alert')).toContainText('zones, vpc');
  await expect(page.getByLabel('Block of the VPC')).toHaveValue('10.0.0.0/16');
  await expect(page.getByRole('region', { name: 'Subnets' })).toContainText('front');
});

test('copies the code, and a link that opens the same plan', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Name of the VPC').fill("it's");
  await page.getByText('AWS CLI', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(String.raw`"it'\''s-app-a"`);

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(page.getByLabel('Name of the VPC')).toHaveValue("it's");
});

test('hands the plan over to the VPC simulator in the fragment of its address', async ({ page }) => {
  // The address as it was opened, whatever the simulator makes of it then.
  await page.route('**/tools/vpc-simulator/', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.getByLabel('Name of the VPC').fill('café');
  await page.getByRole('button', { name: 'Remove tier 2' }).click();
  await page.getByRole('button', { name: 'Open in the VPC simulator' }).click();
  await page.waitForURL('**/tools/vpc-simulator/#network=*');
  const { hash, search } = new URL(page.url());
  expect(search).toBe('');
  const { Vpcs, Subnets, NetworkAcls } = JSON.parse((await unpackText(hash.slice('#network='.length))) ?? '');
  expect(Vpcs[0].Tags).toEqual([{ Key: 'Name', Value: 'café' }]);
  expect(Subnets.map(({ SubnetId }: { SubnetId: string }) => SubnetId)).toEqual([
    'subnet-web-a',
    'subnet-web-b',
    'subnet-web-c',
    'subnet-data-a',
    'subnet-data-b',
    'subnet-data-c',
  ]);
  expect(NetworkAcls[0].Associations).toHaveLength(6);
});

test('prints the plan with its inputs in words, without the inputs', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('shop: 10.0.0.0/16 over 3 zones')).toBeVisible();
  await expect(page.getByLabel('Block of the VPC')).toBeHidden();
  await expect(page.getByRole('region', { name: 'Subnets' })).toBeVisible();
});
