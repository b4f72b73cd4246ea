import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exitCodeMeanings, exitCodes, exitCodesHelp } from './exit-codes.ts';

test('every exit code has one meaning, in the help and in the docs', () => {
  const docs = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
  expect(exitCodeMeanings.map(([code]) => code)).toEqual(Object.values(exitCodes));
  for (const [code, means] of exitCodeMeanings) {
    expect(docs).toContain(`| ${code} | ${means} |`);
    expect(exitCodesHelp).toContain(means);
  }
});
