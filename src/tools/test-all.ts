import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { closingLine, sum } from './checks/reports.ts';
import { runSteps, type Outcome, type Result } from './checks/run-steps.ts';
import { REPORT, STEPS, type Step } from './checks/steps.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs all checks of the repository, prints as it goes and closes with the line that counts them. */
async function testAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vigil-test-'));
  try {
    const results = await runSteps(STEPS, (step) => runStep(step, folder), announce);
    printSummary(results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runStep(step: Step, folder: string): Promise<Outcome> {
  const report = join(folder, `${step.id.replaceAll(' ', '-')}.json`);
  const [command = '', ...args] = step.command.map((part) => part.replace(REPORT, report));
  const env = {
    ...process.env,
    PATH: [join(ROOT, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const finish = (exitCode: number): void =>
      done({ exitCode, report: existsSync(report) ? readFileSync(report, 'utf8') : null });
    child.on('error', (error) => {
      console.error(error.message);
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

function announce(step: Step, missing: readonly string[]): void {
  console.log(`\n=== ${step.id}${missing.length > 0 ? `: left out, for it needs ${missing.join(' and ')}` : ''}`);
}

function printSummary(results: readonly Result[]): void {
  console.log('');
  for (const { id, tally, wasSkipped } of results) {
    console.log(
      `${tally.failed > 0 ? 'FAILED' : 'ok    '} ${id}${wasSkipped ? ' (left out)' : ''}: ${closingLine(tally)}`,
    );
  }
  const total = sum(results.map((result) => result.tally));
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

if (import.meta.main) await testAll();
