// npm test: checks, tests and journeys. The last line says how many passed and failed, checks counted among them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ensureWebBuilt, nodeForTypeScript, projectFolder } from '../bin/runtime.mjs';
import { check } from './check.mjs';

ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), 'leadsheet-test-'));

// Beside the build and the tests, which wait for databases and pages. What it says comes after what they say.
const said = [];
const checking = check({ sideBySide: 2, say: (words) => said.push(words) });
ensureWebBuilt();
const tests = await runTests();
const checks = await checking;
console.log(said.join('\n'));

rmSync(folder, { recursive: true });
const passed = checks.passed + tests.passed;
const failed = checks.failed + tests.failed;
console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
process.exitCode = failed === 0 ? 0 : 1;

/** Every project in one run: the short tests fill the time that the last long ones leave. */
async function runTests() {
  const report = join(folder, 'tests.json');
  const status = await ended(
    spawn(
      nodeForTypeScript(),
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--reporter=default',
        '--reporter=json',
        '--reporter=./tests/support/second-try.ts',
        `--outputFile.json=${report}`,
      ],
      { cwd: projectFolder, stdio: 'inherit' },
    ),
  );
  return countOf(report, status);
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function countOf(report, status) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // A file that cannot even be loaded has no failed test in it; it is a failure all the same.
  const brokenFiles = result.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = result.numFailedTests + brokenFiles;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: result.numPendingTests + (result.numTodoTests ?? 0),
  };
}
