import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, '../dist');

/** Every page of the built site, as its address: “/”, “/storage/s3/”. */
export const pages = globSync('**/index.html', { cwd: dist })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .toSorted();

/** Returns the HTML of a page of the built site, or undefined when there is none at the address. */
export function htmlOf(address: string): string | undefined {
  const file = join(dist, address, address.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Returns whether the built site serves something at an address. */
export const isServed = (address: string) => existsSync(join(dist, address));

/** Returns the number of pages in a PDF. */
export function countPdfPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Returns what axe finds wrong with the page as it stands: rule and first place, none when all is well. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

interface Site {
  /** What the browser complained about: errors and warnings of the console, exceptions, requests to other hosts. */
  complaints: string[];
}

/** Playwright's test, with a page that notes complaints. */
export const test = base.extend<Site>({
  complaints: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) complaints.push(`asks ${request.url()}`);
    });
    await use(complaints);
  },
});

export { expect };
