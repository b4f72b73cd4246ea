// The server, started again when its source changes, beside Vite's own server, which passes /api on to it.
import { spawn } from 'node:child_process';
import { ensureInstalled, nodeForTypeScript, projectFolder } from '../bin/runtime.mjs';

ensureInstalled();
const node = nodeForTypeScript();
const children = [
  ['--watch-path=src', 'src/cli/main.ts', 'start', '--foreground', ...process.argv.slice(2)],
  ['node_modules/vite/bin/vite.js'],
].map((args) => spawn(node, args, { cwd: projectFolder, stdio: 'inherit' }));

for (const child of children) {
  child.on('exit', (code) => {
    for (const other of children) other.kill('SIGTERM');
    process.exitCode = code ?? 0;
  });
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}
