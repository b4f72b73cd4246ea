import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { anna, started } from '../testing/started.ts';

const leadsheet = started({ withWorkspace: true });
const { run } = leadsheet;

beforeAll(async () => {
  await run(['login', '--email', anna.email, '--password-stdin'], { input: anna.password });
});

test('a transcript is read from a file, in words and as JSON, and nothing is recorded', async () => {
  const opened = await run([
    'call',
    'openDeal',
    JSON.stringify({ name: 'Yard scheduling', stakeholders: [{ name: 'Tomas Reyes', roles: [] }] }),
  ]);
  const { dealId } = JSON.parse(opened.out) as { dealId: string };
  const file = join(leadsheet.folder, 'call.txt');
  await writeFile(file, 'Tomas: I will send you the fee numbers by Friday.\nGuest: That sounds good to me.');
  const shown = await run(['read', file, '--deal', dealId, '--on', '2026-11-18']);
  expect(shown).toMatchObject({ code: 0, err: '' });
  expect(shown.out).toMatch(/client commitment: .*fee numbers/);
  expect(shown.out).toContain('Tomas Reyes · by Fri 20 Nov');
  expect(shown.out).toContain('Nobody knows who Guest is.');
  const inJson = await run(['read', file, '--deal', dealId, '--on', '2026-11-18', '--json']);
  const { proposals, named } = JSON.parse(inJson.out) as {
    proposals: { due: string; who: { contactId: string } }[];
    named: object[];
  };
  expect(proposals).toMatchObject([{ what: 'commitment', due: '2026-11-20', missing: [] }]);
  expect(named).toEqual([{ id: proposals[0]?.who.contactId, name: 'Tomas Reyes' }]);
  const missing = await run(['read', join(leadsheet.folder, 'none.txt'), '--deal', dealId]);
  expect(missing.code).not.toBe(0);
});
