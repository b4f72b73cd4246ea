// npm run check: types, imports, lint and format, and what nobody uses. Every step runs, whatever the others say.
import { spawn } from 'node:child_process';
import { ensureInstalled, nodeForTypeScript, projectFolder } from '../bin/runtime.mjs';

const typeScript = 'node_modules/typescript/bin/tsc';
const projects = [
  '.',
  'src/domain',
  'src/contract',
  'src/policy',
  'src/texts',
  // What the client's page runs in a browser.
  'src/roadmap/browser',
  'src/web',
  'src/web/worker',
  // With the journeys, which are checked alike.
  'bench',
];
const steps = [
  ...projects.map((project) => ({
    name: `types of ${project}`,
    // Several checkers of one project work out the same types again, and three steps run side by side as it is.
    args: [typeScript, '-p', project, '--checkers', '1'],
  })),
  { name: 'imports', args: ['tools/check-imports.ts'] },
  { name: 'texts in pages', args: ['tools/check-texts.ts'] },
  {
    name: 'lint and format',
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  },
  { name: 'unused code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
];

/** Runs every step, says what the failing ones say, and answers how many passed and failed. */
export async function check({ sideBySide = 3, say = console.log } = {}) {
  const node = nodeForTypeScript();
  const waiting = [...steps];
  const count = { passed: 0, failed: 0 };
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const { code, output } = await outputOf(node, step.args);
      if (code === 0) count.passed += 1;
      else {
        count.failed += 1;
        say(output.trimEnd());
      }
      say(`${code === 0 ? '✓' : '✗'} ${step.name}`);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return count;
}

function outputOf(node, args) {
  return new Promise((resolve) => {
    const child = spawn(node, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.on('close', (code) => resolve({ code, output }));
  });
}

if (process.argv[1] === import.meta.filename) {
  ensureInstalled();
  const { failed } = await check();
  process.exit(failed === 0 ? 0 : 1);
}
