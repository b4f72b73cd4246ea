/** Looks for words of ours that stand in the code of pages: prints each with its place, and fails when there is one. */
import { globSync, readFileSync } from 'node:fs';
import { hardCodedTexts } from './hard-coded-text.ts';

const files = globSync('src/web/**/*.tsx').sort();
const found = files.flatMap((file) =>
  hardCodedTexts(readFileSync(file, 'utf8')).map((one) => ({ file, ...one })),
);
for (const { file, line, text } of found) {
  console.log(`${file}:${line}: “${text}” belongs into src/texts, in every language.`);
}
process.exitCode = found.length > 0 ? 1 : 0;
