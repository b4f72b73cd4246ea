import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';

/** Every file of ours that has to be loaded before a file runs; what it asks for later, and its threads, are none. */
function neededBy(file: string, needed = new Set<string>()): Set<string> {
  if (needed.has(file)) return needed;
  needed.add(file);
  const text = readFileSync(file, 'utf8').replaceAll(/import type [^;]*;|\bimport\(/g, '');
  for (const { specifier } of importsOf(text)) {
    if (specifier.startsWith('#')) neededBy(join('src', specifier.slice(1)), needed);
    else if (specifier.startsWith('.') && specifier.endsWith('.ts'))
      neededBy(join(dirname(file), specifier), needed);
  }
  return needed;
}

test('what tells sentences is loaded once something is read, and not as a server starts', () => {
  const label = 'src/language/labels/label-of.ts';
  expect(neededBy('src/language/read-speech.ts')).toContain(label);
  for (const begun of ['src/main/start.ts', 'src/operations/words/list-words-lessons.ts'])
    expect([...neededBy(begun)].filter((file) => file === label)).toEqual([]);
});
