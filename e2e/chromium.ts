import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Returns the path of the Chromium to test with: the one named by the variable CHROMIUM, else Playwright's own, else
 * the system's; undefined when there is none. Throws when CHROMIUM names a file that does not exist.
 */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM names “${named}”, and there is no such file.`);
  return named ?? [chromium.executablePath(), ...systemPaths].find((path) => existsSync(path));
}
