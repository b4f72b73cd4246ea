/** Holds the table of imports over src/: prints every breach with its place, and fails when there is one. */
import { globSync, readFileSync } from 'node:fs';
import { importFaults } from './import-faults.ts';

const files = globSync('src/**/*.{ts,tsx}').sort();
const faults = files.flatMap((file) => importFaults(file, readFileSync(file, 'utf8')));
for (const { file, line, message } of faults) console.log(`${file}:${line}: ${message}`);
process.exitCode = faults.length > 0 ? 1 : 0;
