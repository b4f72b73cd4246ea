import { expect, test } from 'vitest';
import { importFaults } from './import-faults.ts';

const messages = (file: string, text: string) => importFaults(file, text).map((fault) => fault.message);

test('a layer may import what the table allows, and its own files by a relative path', () => {
  const text = `import { opened } from '#domain/ledger/fact.ts';\nimport * as z from 'zod';\nimport './deal.ts';`;
  expect(messages('src/contract/close-out.ts', text)).toEqual([]);
});

test('a layer that imports what it may not is told with its line', () => {
  const text = `// import { a } from '#store/a.ts';\nimport type { Db } from '#store/database.ts';`;
  expect(importFaults('src/domain/standing/lead.ts', text)).toEqual([
    { file: 'src/domain/standing/lead.ts', line: 2, message: expect.stringContaining('no other layer') },
  ]);
});

test('words between quotes that end in export are no import', () => {
  expect(messages('src/store/deal.ts', `const told = { act: 'Send the export', due: 'friday' };`)).toEqual(
    [],
  );
});

test('another layer by a relative path is told the right spelling', () => {
  expect(messages('src/server/app.ts', `import { a } from '../contract/a.ts';`)).toEqual([
    expect.stringContaining(`'#contract/a.ts'`),
  ]);
});

test('the own layer by # is told to be relative', () => {
  expect(messages('src/store/deal.ts', `import { a } from '#store/a.ts';`)).toHaveLength(1);
});

test('the domain has no packages, no clock and no chance', () => {
  const text = [
    `import { v7 } from 'uuid';`,
    'const now = new Date();',
    'const at = Date.now();',
    'const luck = Math.random();',
    '// Math.random() in a comment is fine',
  ].join('\n');
  expect(importFaults('src/domain/ledger/fact.ts', text).map((fault) => fault.line)).toEqual([1, 2, 3, 4]);
});

test('a test of the domain may use vitest and fast-check', () => {
  const text = `import fc from 'fast-check';\nimport { test } from 'vitest';`;
  expect(messages('src/domain/ledger/fact.test.ts', text)).toEqual([]);
});

test('features never import each other, however it is spelled', () => {
  const file = 'src/web/features/deals/deal-list.tsx';
  expect(messages(file, `import { a } from '../today/today-list.tsx';`)).toHaveLength(1);
  expect(messages(file, `import { a } from '#web/features/today/today-list.tsx';`)).toHaveLength(1);
  expect(
    messages(file, `import { a } from './deal-row.tsx';\nimport { b } from '../../ui/button.tsx';`),
  ).toEqual([]);
});

test('the design system knows no nouns', () => {
  expect(messages('src/web/ui/button.tsx', `import type { Deal } from '#contract/deal.ts';`)).toHaveLength(1);
});

test('a barrel file is refused', () => {
  expect(
    messages('src/domain/ledger/all.ts', `export * from './a.ts';\nexport { b } from './b.ts';`),
  ).toHaveLength(1);
  expect(messages('src/domain/ledger/index.ts', 'export const a = 1;')).toHaveLength(1);
});

test('dynamic imports and imports over several lines count', () => {
  const text = `const a = await import('pg');\nimport {\n  b,\n} from 'kysely';`;
  expect(importFaults('src/policy/deal.ts', text).map((fault) => fault.line)).toEqual([1, 4]);
});
