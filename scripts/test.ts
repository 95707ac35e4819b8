import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Counts = { passed: number; failed: number };
type Stage = { title: string; script: string; args?: string[]; env?: Record<string, string>; count?: () => Counts };

const none: Counts = { passed: 0, failed: 0 };
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

type VitestReport = { numPassedTests: number; numFailedTests: number };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number } };

/** Reads a reporter's file; undefined after a run that died before writing one. */
const readReport = (path: string): unknown =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined;

const vitestCounts = (): Counts => {
  const report = readReport(vitestReport) as VitestReport | undefined;
  return report ? { passed: report.numPassedTests, failed: report.numFailedTests } : none;
};

const playwrightCounts = (): Counts => {
  const report = readReport(playwrightReport) as PlaywrightReport | undefined;
  return report ? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky } : none;
};

/** Cheap and telling first; each stage is the npm script of that name and can be run alone. */
const stages: Stage[] = [
  { title: 'Types', script: 'typecheck' },
  { title: 'Lint, imports, format, dead code', script: 'lint' },
  {
    title: 'Units, simulation, sockets',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: vitestCounts,
  },
  { title: 'Build', script: 'build' },
  { title: 'Size of the phone', script: 'size' },
  { title: 'Browser', script: 'browser' },
  {
    title: 'End to end',
    script: 'e2e',
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: playwrightCounts,
  },
];

const rule = (text: string) => `\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`;

/** Runs one stage with its output on this terminal. A failed stage counts at least one failure. */
const run = ({ title, script, args = [], env = {}, count = () => none }: Stage): Counts & { line: string } => {
  console.log(rule(title));
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed } = count();
  return {
    passed,
    failed: status === 0 ? failed : Math.max(1, failed),
    line: `${status === 0 ? 'ok    ' : 'FAILED'} ${seconds.padStart(7)} s  ${title}`,
  };
};

/** Runs the stages in order up to the first failure and prints the sums as `N passed, N failed`. */
const main = (): Counts => {
  const lines: string[] = [];
  const sum = { ...none };
  for (const stage of stages) {
    const { passed, failed, line } = run(stage);
    sum.passed += passed;
    sum.failed += failed;
    lines.push(line);
    if (failed > 0) break;
  }
  const skipped = stages.slice(lines.length).map(({ title }) => `not run             ${title}`);
  console.log(rule('Summary'));
  console.log([...lines, ...skipped, '', `${sum.passed} passed, ${sum.failed} failed`].join('\n'));
  return sum;
};

try {
  if (main().failed > 0) process.exitCode = 1;
} finally {
  rmSync(reports, { recursive: true });
}
