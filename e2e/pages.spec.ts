import { expect, findBarriers, htmlOf, isServed, pages, test } from './site.ts';

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(20);
});

for (const address of pages) {
  test.describe(address, () => {
    test('has one h1, a description, and leads nowhere dead', () => {
      const html = htmlOf(address) ?? '';
      expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(html).toMatch(/<meta name="description" content="[^"]{40,}"/);
      const links = [...html.matchAll(/<a\s[^>]*href="(\/[^"]*|#[^"]*)"/g)].map(([, href = '']) => href);
      const dead = links.filter((href) => {
        const [path = '', anchor] = href.split('#');
        const target = path === '' ? html : htmlOf(decodeURI(path));
        if (target === undefined) return !isServed(decodeURI(path));
        if (!anchor) return false;
        // A fragment names a heading, or a scenario among those that the simulator offers.
        const [, scenario] = anchor.match(/^scenario=(.+)$/) ?? [];
        return !target.includes(scenario ? `value="${scenario}"` : `id="${decodeURIComponent(anchor)}"`);
      });
      expect(dead).toEqual([]);
    });

    test('has no barrier in either theme, no complaint, no sideways scrolling', async ({ page, complaints }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(address, { waitUntil: 'networkidle' });
      for (const { colorScheme, width } of [
        { colorScheme: 'light', width: 1280 },
        { colorScheme: 'dark', width: 360 },
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBeLessThanOrEqual(
          width,
        );
        expect(await findBarriers(page), `in ${colorScheme} at ${width} px`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });
  });
}

test('an address that does not exist says so and leads home', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link', { name: 'home page' }).click();
  await expect(page).toHaveURL('/');
});

test('a fact tells its source and date by keyboard, and lets go again', async ({ page }) => {
  await page.goto('/storage/s3-storage-classes/');
  const fact = page.getByRole('button', { name: '99.999999999%' }).first();
  await fact.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('[popover]:popover-open');
  await expect(card).toContainText('Durability');
  await expect(card.getByRole('link', { name: 'Source' })).toHaveAttribute(
    'href',
    /^https:\/\/docs\.aws\.amazon\.com\//,
  );
  await expect(card).toContainText(/checked .*20\d\d/);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('text, tables and a fact’s source stand', async ({ page }) => {
    await page.goto('/storage/s3-storage-classes/');
    await expect(page.getByRole('row', { name: /S3 Glacier Deep Archive/ })).toBeVisible();
    await page.getByRole('button', { name: '99.999999999%' }).first().click();
    await expect(page.locator('[popover]:popover-open')).toContainText('checked');
  });

  test('a widget shows its worked example', async ({ page }) => {
    await page.goto('/tools/s3-storage-class-picker/');
    await expect(page.getByLabel('Recommended class')).toContainText('a month less than');
    await expect(page.locator('noscript p')).toBeVisible();
  });
});
