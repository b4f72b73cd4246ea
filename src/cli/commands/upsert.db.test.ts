import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { anna, started } from '../testing/started.ts';

const leadsheet = started({ withWorkspace: true });
const { run } = leadsheet;

beforeAll(async () => {
  await run(['login', '--email', anna.email, '--password-stdin'], { input: anna.password });
});

test('lines of JSON are written, those that are refused are named, and the same file again changes nothing', async () => {
  const file = join(leadsheet.folder, 'people.jsonl');
  const lines = [
    '{"externalId": "1", "name": "Mia Berg", "tags": ["Partner"]}',
    '',
    'no JSON',
    '{"externalId": "2", "name": ""}',
    '{"externalId": "3", "name": "Noah Falk"}',
  ];
  await writeFile(file, lines.join('\n'));
  const said = await run(['upsert', 'contacts', file, '--source', 'Shop']);
  expect(said).toMatchObject({ code: 5, out: '2 made, 0 changed, 0 as they were, 2 refused.\n' });
  expect(said.err).toContain('line 3: This line is no JSON. (invalid_input)');
  expect(said.err).toContain('line 4: name: Please write something here. (invalid_input)');
  const again = await run(['upsert', 'contacts', '-', '--source', 'Shop', '--json'], {
    input: `${lines[0]}\n{"externalId": "3", "title": "Buyer"}\n`,
  });
  expect(again.code).toBe(0);
  expect(
    again.out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { outcome: string }).outcome),
  ).toEqual(['unchanged', 'changed']);
  expect((await run(['upsert', 'contacts', join(leadsheet.folder, 'none.jsonl')])).code).toBe(2);
});
