import { existsSync, globSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };
import { makeProgram } from '../src/cli/program.ts';
import { layerRules } from './import-table.ts';

/* What the docs say is held to what is there, where that is cheap. */

const project = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(project, path), 'utf8');
const docs = await docsOf(project);

test('the table of settings names every variable that the settings read, and no other', () => {
  const inCode = new Set(
    Array.from(read('src/main/settings.ts').matchAll(/environment\.([A-Z_]+)/g), (match) => match[1]),
  );
  const table = read('docs/operating.md').split('<!-- settings')[1]?.split('\n\n')[0] ?? '';
  const inDocs = Array.from(table.matchAll(/^\| `([A-Z_]+)`/gm), (match) => match[1]);
  expect(inDocs.sort()).toEqual([...inCode].sort());
});

test.each(docs)('%s names only npm scripts and commands that exist', (path) => {
  const text = read(path);
  const scripts = Array.from(
    text.matchAll(/npm run (?:-s )?([a-z:]+)|npm (start|test)\b/g),
    ([, run, own]) => run ?? own,
  );
  expect(scripts.filter((script) => script && !(script in packageFile.scripts))).toEqual([]);
  const known = new Set(['--help', ...makeProgram().commands.map((command) => command.name())]);
  const commands = Array.from(
    text.matchAll(/(?:`|^|&& )(?:node \S*bin\/leadsheet\.mjs|leadsheet) ([a-z-]+)/gm),
    (match) => match[1],
  );
  expect(commands.filter((name) => name && !known.has(name))).toEqual([]);
});

test.each(docs)('every file that %s points to is there', (path) => {
  const links = Array.from(read(path).matchAll(/\]\((?!https?:)([^)#]+)/g), (match) => match[1] ?? '');
  expect(links.filter((link) => !existsSync(join(project, dirname(path), link)))).toEqual([]);
});

test('the folders of the architecture are the layers that the check knows', () => {
  const table = read('docs/architecture.md').split('## Folders')[1]?.split('\n\n')[0] ?? '';
  const inDocs = Array.from(table.matchAll(/^\| `([a-z/]+)`/gm), (match) => match[1] ?? '');
  const there = Object.keys(layerRules).filter(
    (layer) => layer !== 'web' && globSync(join(project, 'src', layer, '**/*.ts')).length > 0,
  );
  expect(inDocs.filter((layer) => !(layer in layerRules))).toEqual([]);
  expect(there.filter((layer) => !inDocs.includes(layer))).toEqual([]);
});

async function docsOf(folder: string): Promise<string[]> {
  const inDocs = await readdir(join(folder, 'docs'), { recursive: true });
  return [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...inDocs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
  ];
}
