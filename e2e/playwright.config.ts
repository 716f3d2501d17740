import { defineConfig, devices } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

/** Returns a port that nobody listens on. */
function findFreePort(): string {
  const listen = 'const server = require("net").createServer().listen(0, () => {';
  const tell = 'console.log(server.address().port); server.close(); });';
  return execFileSync(process.execPath, ['--eval', listen + tell], { encoding: 'utf8' }).trim();
}

// Workers read this file, too: through the environment they inherit the port that was found first.
const port = Number((process.env['E2E_PORT'] ??= findFreePort()));
const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  outputDir: '../.results/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Two workers do not starve each other on the smallest machine that runs these tests.
  workers: 2,
  // Generous, so that a busy machine is slow but not red.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: 'npm run --silent serve',
    env: { PORT: String(port) },
    cwd: '..',
    port,
    timeout: 300_000,
    reuseExistingServer: false,
  },
});
