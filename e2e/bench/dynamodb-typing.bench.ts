/**
 * How long the pages of the item calculator and the table planner take after a key is pressed in an item of 400 KB: until its results stand in
 * the document (`recomputed`), until they are laid out as well (`laid out`), and how long the main thread is busy in all,
 * with the browser’s own typing and painting (`busy`). Build the site, then run it with
 * `node e2e/bench/dynamodb-typing.bench.ts`; a frame lasts 16 ms. A bare text field with the same text stands
 * beside, for what typing costs without the calculator, and `--profile` lists the functions where the time goes.
 */
import { preview } from 'astro';
import { chromium, type CDPSession, type Page } from 'playwright';
import { findChromium } from '../chromium.ts';
import { largeItems } from './large-items.ts';

const port = Number(process.env['E2E_PORT'] ?? 4329);
const frame = 16;
const warmUp = 10;
const keys = 30;
const profiled = process.argv.includes('--profile');

/** Milliseconds that one key press took. */
interface Press {
  recomputed: number;
  laidOut: number;
  busy: number;
}

/** Notes, in the page, the time from each input event to the results: Preact renders before the event gets to the top. */
async function watchInput(page: Page): Promise<void> {
  await page.evaluate(() => {
    let start = 0;
    addEventListener('input', () => (start = performance.now()), { capture: true });
    addEventListener('input', () => {
      const recomputed = performance.now() - start;
      document.body.getBoundingClientRect();
      Object.assign(window, { pressed: { recomputed, laidOut: performance.now() - start } });
    });
  });
}

/** Resolves when the browser has shown what it had to show. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)));
      }),
  );

async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Returns what each of many key presses took. */
async function pressKeys(page: Page, session: CDPSession): Promise<readonly Press[]> {
  const presses: Press[] = [];
  for (let key = 0; key < warmUp + keys; key++) {
    await settle(page);
    const before = await busyTime(session);
    await page.keyboard.press(key % 2 === 0 ? '7' : 'Backspace');
    await settle(page);
    const busy = (await busyTime(session)) - before;
    const pressed = await page.evaluate(
      () => (window as unknown as { pressed: { recomputed: number; laidOut: number } }).pressed,
    );
    presses.push({ ...pressed, busy });
  }
  return presses.slice(warmUp);
}

/** Returns the least, the median and the most of one kind of time. */
function spread(presses: readonly Press[], kind: keyof Press): string {
  const sorted = presses.map((press) => press[kind]).toSorted((a, b) => a - b);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((ms) => ms?.toFixed(1)).join(' / ');
}

/** Puts the text into the field, and the caret into the first value. */
async function paste(page: Page, text: string): Promise<void> {
  const field = page.locator('textarea').first();
  await field.evaluate((element: HTMLTextAreaElement, value) => {
    element.value = value;
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.focus();
    const caret = value.indexOf('"C-') + 3;
    element.setSelectionRange(caret, caret);
  }, text);
  await settle(page);
}

/** Prints the functions that took most of the time themselves. */
async function profile(page: Page, session: CDPSession): Promise<void> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await pressKeys(page, session);
  const { profile: found } = await session.send('Profiler.stop');
  const names = new Map(
    found.nodes.map(({ id, callFrame }) => [
      id,
      `${callFrame.functionName || '(anonymous)'} ${callFrame.url.split('/').at(-1)}:${callFrame.lineNumber}:${callFrame.columnNumber}`,
    ]),
  );
  const times = new Map<string, number>();
  (found.samples ?? []).forEach((id, at) => {
    const name = names.get(id) ?? '';
    times.set(name, (times.get(name) ?? 0) + (found.timeDeltas?.[at] ?? 0) / 1000 / (warmUp + keys));
  });
  console.table(
    [...times]
      .toSorted(([, a], [, b]) => b - a)
      .filter(([name]) => !name.startsWith('(idle)'))
      .slice(0, 14)
      .map(([name, ms]) => ({ name, 'ms a key': ms.toFixed(2) })),
  );
}

const server = await preview({ server: { port, host: 'localhost' }, logLevel: 'error' });
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
try {
  for (const tool of ['dynamodb-item-calculator', 'dynamodb-table-planner']) {
    console.log(`${tool}: milliseconds a key, least / median / most of ${keys}; a frame lasts ${frame}.`);
    const rows = [];
    for (const [name, text] of Object.entries(largeItems)) {
      const page = await browser.newPage();
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      await page.goto(`http://localhost:${port}/tools/${tool}/`, { waitUntil: 'networkidle' });
      await watchInput(page);
      await paste(page, text);
      const presses = await pressKeys(page, session);
      if (profiled) {
        console.log(name);
        await profile(page, session);
      }
      await page.setContent('<textarea rows=14 cols=40 spellcheck=false style="white-space: pre"></textarea>');
      await watchInput(page);
      await paste(page, text);
      const bare = await pressKeys(page, session);
      await page.close();
      rows.push({
        item: name,
        'text in KB': Math.round(text.length / 1024),
        recomputed: spread(presses, 'recomputed'),
        'laid out': spread(presses, 'laidOut'),
        busy: spread(presses, 'busy'),
        'bare field, busy': spread(bare, 'busy'),
      });
    }
    console.table(rows);
  }
} finally {
  await browser.close();
  await server.stop();
}
