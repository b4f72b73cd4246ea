import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';

const place = new URL('results.json', import.meta.url);

/** Writes down what was measured, when and on what; a part that was not measured this time stays as it was. */
export async function keepResults(quick: boolean, measured: Readonly<Record<string, object>>): Promise<void> {
  const before = JSON.parse(await readFile(place, 'utf8').catch(() => '{}')) as object;
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model,
    memoryBytes: totalmem(),
    node: process.version,
  };
  const at = new Date().toISOString();
  const parts = Object.entries(measured).map(([part, results]) => [part, { at, quick, machine, ...results }]);
  const after = { ...before, ...Object.fromEntries(parts) };
  await writeFile(place, `${JSON.stringify(after, null, 2)}\n`);
}
