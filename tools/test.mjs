// npm test: checks, tests and journeys. The last line says how many passed and failed, checks counted among them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled, ensureWebBuilt, nodeForTypeScript, run } from '../bin/runtime.mjs';
import { check } from './check.mjs';

ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), 'leadsheet-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

add(await check());
add(runTests('pure', 'db'));
ensureWebBuilt();
add(runTests('journeys'));

rmSync(folder, { recursive: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 ? 0 : 1;

function add(count) {
  for (const key of Object.keys(total)) total[key] += count[key] ?? 0;
}

function runTests(...projects) {
  const report = join(folder, `${projects.join('-')}.json`);
  const status = run(nodeForTypeScript(), [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    '--reporter=./tests/support/second-try.ts',
    `--outputFile.json=${report}`,
  ]);
  return countOf(report, status);
}

function countOf(report, status) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { failed: status === 0 ? 0 : 1 };
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
