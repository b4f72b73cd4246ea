import { beforeAll, expect, test } from 'vitest';
import { loadSampleWorkspace } from '#contract/sample/sample.ts';
import { databaseFolders } from '#main/embedded/folders.ts';
import { ownerRole, withClient } from '#main/embedded/prepare.ts';
import { inPerson } from '../connection/in-person.ts';
import { anna, started } from '../testing/started.ts';

const leadsheet = started({ withWorkspace: true });
const { run } = leadsheet;
let workspaceId = '';

beforeAll(async () => {
  await run(['login', '--email', anna.email, '--password-stdin'], { input: anna.password });
  await inPerson(leadsheet.url, anna, (person) => person.ask(loadSampleWorkspace, {}));
  const me = JSON.parse((await run(['call', 'getMe'])).out) as { workspace: { id: string } };
  workspaceId = me.workspace.id;
});

/** Changes what follows from the ledger behind its back. */
async function tamper(statement: string): Promise<void> {
  const { socket } = await databaseFolders(leadsheet.home);
  const connection = { host: socket, user: ownerRole, database: 'leadsheet' };
  await withClient(connection, async (client) => {
    await client.query(`select set_config('leadsheet.workspace', $1, false)`, [workspaceId]);
    const { rowCount } = await client.query(statement);
    expect(rowCount).toBeGreaterThan(0);
  });
}

test('verify finds nothing where nothing differs', async () => {
  const said = await run(['verify']);
  expect(said).toMatchObject({ code: 0 });
  expect(said.out).toContain('40 deals verified');
});

test('verify names what differs with its own exit code, and rebuild mends it', async () => {
  await tamper(`update deal set lead = lead + 7 where name = 'Line automation, Dayton plant'`);
  const said = await run(['verify']);
  expect(said.code).toBe(4);
  expect(said.out).toMatch(/^deal [0-9a-f-]{36} · deal · lead: stored 11, expected 4$/m);
  expect(said.out).toContain('1 difference in 40 deals');
  const inJson = await run(['verify', '--json']);
  expect(inJson).toMatchObject({ code: 4, err: '' });
  expect(JSON.parse(inJson.out)).toMatchObject({ deals: 40, differences: [{ stored: 11, expected: 4 }] });

  expect((await run(['rebuild'])).out).toContain('Rebuilt 40 deals; 1 had to change');
  expect((await run(['verify'])).code).toBe(0);
});

test('the day and the deals are shown as tables, and as JSON', async () => {
  const today = await run(['today', '--moves', '3']);
  expect(today).toMatchObject({ code: 0, err: '' });
  expect(today.out).toMatch(/^Moves \d+$/m);
  expect(today.out).toMatch(/^They owe you \d+$/m);
  expect(today.out).not.toContain('\u001b');
  const json = JSON.parse((await run(['today', '--json'])).out) as { moveCount: number };
  expect(today.out).toContain(`Moves ${json.moveCount}`);

  const deals = await run(['deals', '--search', 'Dayton']);
  expect(deals.out).toMatch(/^Line automation, Dayton plant +Meridian Foods +Anna Berg +EUR 240,000 /m);
});
