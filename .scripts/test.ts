// Runs every check and test of the project, and closes with one line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

const results = '.results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results);

function run(title: string, script: string, ...args: string[]): boolean {
  console.log(`\n── ${title}`);
  const command = ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])];
  return spawnSync('npm', command, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function step(...args: Parameters<typeof run>): Count {
  return run(...args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs tests that leave a report; a run that breaks off without failures of its own still counts as one. */
function tests(succeeded: boolean, report: string, count: (report: any) => Count): Count {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(report, 'utf8')));
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const unitReport = `${results}/unit.json`;
const e2eReport = `${results}/e2e.json`;
process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = resolve(e2eReport);

const checks = [step('Formatting', 'check:format'), step('Lint', 'check:lint'), step('Types', 'check:types')];
const unit = tests(
  run('Unit tests', 'unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`),
  unitReport,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);
const build = step('Build', 'build');
const e2e =
  build.failed > 0
    ? { passed: 0, failed: 1 }
    : tests(run('End-to-end tests', 'e2e', '--reporter=list,json'), e2eReport, ({ stats }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + stats.skipped,
      }));

const all = [...checks, unit, build, e2e];
const sum = (key: keyof Count) => all.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
