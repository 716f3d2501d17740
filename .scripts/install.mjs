// Installs the packages when they are missing or older than the lockfile. Runs on any Node from 20 up, with nothing installed.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** When the file was last written, in milliseconds; 0 when it does not exist. */
const written = (/** @type {string} */ path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (written('node_modules/.package-lock.json') < written('package-lock.json')) {
  console.log('Installing the packages (about a minute the first time) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'The packages could not be installed; the lines above say why. Node 20 or newer and a network are needed.',
    );
    process.exit(1);
  }
}
