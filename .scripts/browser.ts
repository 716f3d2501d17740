// Makes sure that there is a Chromium for the end-to-end tests: looks for one, else installs one, else says what to type.
import { spawnSync } from 'node:child_process';
import { findChromium } from '../e2e/chromium.ts';

const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

function install(): boolean {
  console.log('No Chromium found: asking Playwright to install one …');
  if (run('playwright', 'install', 'chromium') && findChromium()) return true;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log('Playwright could not download it: installing the Debian package …');
  return run('apt-get', 'update') && run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium');
}

if (!findChromium() && !(install() && findChromium())) {
  console.error(
    [
      'The end-to-end tests need a Chromium, and none could be installed. Do one of these, then try again:',
      '  npx playwright install chromium        (downloads one)',
      '  sudo apt-get install chromium          (on Debian or Ubuntu)',
      '  export CHROMIUM=/path/to/chromium      (names one that you have)',
    ].join('\n'),
  );
  process.exit(1);
}
