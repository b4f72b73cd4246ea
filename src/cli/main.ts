#!/usr/bin/env node
import { endWhenNobodyReads } from './output/broken-pipe.ts';
import { makeProgram } from './program.ts';
import { report } from './report.ts';

endWhenNobodyReads();
try {
  await makeProgram().parseAsync();
} catch (error) {
  process.exitCode = report(error, { inJson: process.argv.includes('--json') });
}
