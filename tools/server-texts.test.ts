import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsInGaps } from '../src/texts/refusals.ts';
import { serverText } from '../src/texts/server-text.ts';

const project = join(import.meta.dirname, '..');
const sources = globSync('src/{domain,policy,operations,server,connectors}/**/*.ts', { cwd: project })
  .filter((file) => !/\.test\.ts$|\/testing\//.test(file))
  .map((file) => ({ file, text: readFileSync(join(project, file), 'utf8') }));

/** A string or a template as it stands in the code, or null where it is made elsewhere. */
const literal = String.raw`('(?:[^'\\]|\\.)*'|\x60[^\x60]*\x60)`;

const said = (pattern: RegExp) =>
  sources.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map((found) => ({ file, english: spoken(found[1] ?? '') })),
  );

/** What a reader would get, with something in each gap. */
function spoken(code: string): string {
  return code
    .slice(1, -1)
    .replaceAll("\\'", "'")
    .replaceAll(/\$\{[^}]*\}/g, 'ABC');
}

test('every refusal that is written in one piece is known in German', () => {
  const refused = said(new RegExp(String.raw`\brefuse\(\s*'[a-z_]+',\s*${literal}`, 'g'));
  expect(refused.length).toBeGreaterThan(100);
  const unknown = refused.filter(({ english }) => serverText(english, 'de') === english && !nested(english));
  expect(unknown).toEqual([]);
});

test('every reason why words cannot be read is known in German', () => {
  const reasons = said(new RegExp(String.raw`\bnotReadable\(\s*'[a-z ]+',\s*${literal}`, 'g'));
  expect(reasons.length).toBeGreaterThan(10);
  expect(reasons.filter(({ english }) => serverText(english, 'de') === english)).toEqual([]);
});

test('every reason why an import leaves a row out is known in German', () => {
  const ofCalls = String.raw`\b(?:skipped|skip|leave|leftOut)\((?:[^()']*'?\w*'?[^()']*,)?\s*${literal}\)`;
  const ofValues = String.raw`kind: 'skipped', reason: ${literal}`;
  const reasons = [ofCalls, ofValues].flatMap((pattern) => said(new RegExp(pattern, 'g')));
  expect(reasons.length).toBeGreaterThan(15);
  expect(reasons.filter(({ english }) => serverText(english, 'de') === english)).toEqual([]);
});

test('every end of “You may not …” is known in German', () => {
  const ends = said(new RegExp(String.raw`\bnotAllowed\(\s*${literal}`, 'g'));
  expect(ends.filter(({ english }) => wordsInGaps[english] === undefined)).toEqual([]);
});

/** A template within a template cannot be read by a short pattern. */
function nested(english: string): boolean {
  return english.includes('${');
}
