import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCommand } from '../testing/started.ts';

test('the help tells every command and every exit code, without a colour', async () => {
  const { code, out } = await runCommand(['--help'], { environment: { LEADSHEET_HOME: '/nonexistent' } });
  expect(code).toBe(0);
  for (const command of ['start', 'stop', 'status', 'demo', 'import', 'today', 'verify', 'call']) {
    expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
  }
  expect(out).toContain('Exit codes:');
  expect(out).not.toContain('\u001b');
});

test('when who reads has gone, a command ends without a word', async () => {
  const script = fileURLToPath(new URL('../main.ts', import.meta.url));
  const child = spawn(process.execPath, [script, 'operations', '--json'], {
    env: { PATH: process.env.PATH },
  });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (part) => {
    said += part;
  });
  const [code] = await once(child, 'close');
  expect(said).toBe('');
  expect(code).toBe(141);
});
