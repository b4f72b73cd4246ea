import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openExport } from './read-export.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'leadsheet-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

const [there, here, other] = [
  '01a20b17-559c-7794-8f87-24d2d5970295',
  'c447d3b7-faf9-895a-8029-c950275649dc',
  'ab319471-a4a9-86a4-bf5e-d3414f6fd3c1',
] as const;

const write = (table: string, ...rows: object[]) =>
  writeFile(join(folder, `${table}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

test('who is a member here under the same e-mail is meant wherever a line of the export names them', async () => {
  await write(
    'member',
    { member_id: there, email: 'Mira@seller.example' },
    { member_id: other, email: null },
  );
  await write(
    'fact',
    { deal_id: 'd', recorded_by: there, data: { ownerId: there } },
    { deal_id: 'd', recorded_by: other },
  );
  const found = await openExport(folder, folder);
  await found.meanMembersHere([
    { id: here, email: 'mira@seller.example' },
    { id: other, email: null },
  ]);
  const rows = [];
  for (const table of ['member', 'fact'])
    for await (const read of found.rows(table, 'members')) rows.push(read.kind === 'row' && read.value);
  found.close();
  expect(rows).toEqual([
    { member_id: here, email: 'Mira@seller.example' },
    { member_id: other, email: null },
    { deal_id: 'd', recorded_by: here, data: { ownerId: here } },
    { deal_id: 'd', recorded_by: other },
  ]);
});
