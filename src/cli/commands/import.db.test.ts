import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { anna, started } from '../testing/started.ts';

const leadsheet = started({ withWorkspace: true });
const { run } = leadsheet;

beforeAll(async () => {
  await run(['login', '--email', anna.email, '--password-stdin'], { input: anna.password });
});

const header = 'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value';
const goodRow = (id: string) => `${id},Anna Berg,GTX,Fernwood,Engaging,2026-10-01,,1200`;

/** A folder with one table of deals in it. */
async function folderWith(name: string, rows: readonly string[]): Promise<string> {
  const folder = join(leadsheet.folder, name);
  await mkdir(folder);
  await writeFile(join(folder, 'deals.csv'), [header, ...rows].join('\n'));
  return folder;
}

interface Brought {
  import: { state: string; errors: number; counts: Record<string, { created: number; unchanged: number }> };
  errorFiles: string[];
}
const brought = (out: string) => JSON.parse(out) as Brought;

test('what was found is shown, and without a yes nothing is written', async () => {
  const folder = await folderWith('shown', [goodRow('S1')]);
  const said = await run(['import', folder, '--map', 'engaging=change']);
  expect(said.code).toBe(2);
  expect(said.out).toMatch(/deals\.csv +1 .* deals/);
  expect(said.out).toMatch(/Engaging +1 +Change/);
  expect(said.out).toContain('A deal is the one that came with the same id before');
  expect(said.err).toContain('Nothing was imported');
});

test('a dry run counts, and writes nothing', async () => {
  const folder = await folderWith('dry', [goodRow('D1'), goodRow('D2')]);
  const said = await run(['import', folder, '--dry-run', '--json']);
  expect(said).toMatchObject({ code: 0, err: '' });
  expect(brought(said.out).import.counts.deals).toMatchObject({ created: 2 });
  expect(JSON.parse(said.out)).toMatchObject({
    firstRows: [
      { noun: 'accounts', samples: [{ outcome: 'new', name: 'Fernwood' }] },
      { noun: 'deals', samples: [{ outcome: 'new' }, { outcome: 'new' }] },
    ],
  });
  expect((await run(['import', folder, '--dry-run'])).out).toMatch(
    /The first deals as they will be:\n\+ GTX, Fernwood {2}new\n {4}Account: Fernwood\n {4}Value: [A-Z]{3} 1,200/,
  );
  const deals = JSON.parse((await run(['call', 'listDeals'])).out) as { count: number };
  expect(deals.count).toBe(0);
});

test('what was left out on purpose is told with its lines and the reason, and written down where that is asked for', async () => {
  const folder = await folderWith('left-out', [goodRow('L1'), 'Total,,,,,,,1200']);
  const file = join(folder, 'deals.csv');
  const said = await run(['import', file, '--dry-run']);
  expect(said.code).toBe(0);
  expect(said.out).toMatch(/Left out on purpose:\n.*\n\s*1\s+a total\s+deals\.csv\s+line 3/);
  const rows = join(folder, 'left-out.csv');
  const again = await run(['import', file, '--dry-run', '--left-out', rows, '--json']);
  expect(JSON.parse(again.out)).toMatchObject({
    leftOut: [{ file: 'deals.csv', reason: 'a total', rows: 1, lines: [3] }],
    leftOutFiles: [rows],
  });
  expect(await readFile(rows, 'utf8')).toContain('Total,,,,,,,1200,3,a total');
});

test('an import that brings nothing fails and says so', async () => {
  const folder = join(leadsheet.folder, 'nothing');
  await mkdir(folder);
  const file = join(folder, 'User.csv');
  await writeFile(file, 'Id,Username,Email,IsActive\n0055f000001aBcDAAU,ada,ada@fern.example,true\n');
  const tried = await run(['import', file, '--dry-run', '--json']);
  expect(tried).toMatchObject({ code: 1, err: expect.stringContaining('Nothing would be imported') });
  const said = await run(['import', file, '--yes']);
  expect(said).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was imported: no row') });
});

test('rows that could not be used lie beside the file with their reason, and the exit code says so', async () => {
  const folder = await folderWith('errors', [goodRow('E1'), 'E2,Anna Berg,GTX,Fernwood,Engaging,never,,']);
  const file = join(folder, 'deals.csv');
  const said = await run(['import', file, '--yes', '--source-name', 'Errors']);
  expect(said.code).toBe(5);
  expect(said.out).toContain('1 row could not be used');
  expect(said.out).toContain('1 open deal');
  const errors = await readFile(join(folder, 'deals-errors.csv'), 'utf8');
  expect(errors).toContain('"never"');
  expect(errors).not.toContain('E1');
  expect(errors).toContain('close_value,Line,Not used because');

  // The file that somebody may be mending is left as it is.
  await run(['import', file, '--yes', '--source-name', 'Errors']);
  expect(await readFile(join(folder, 'deals-errors.csv'), 'utf8')).toBe(errors);
  expect(await readFile(join(folder, 'deals-errors-2.csv'), 'utf8')).toContain('"never"');

  // Whoever reads German gets the reasons in German; what is mended there imports, its reasons left out.
  await run(['call', 'changeProfile', 'locale=de-DE']);
  await run(['import', file, '--yes', '--source-name', 'Errors']);
  const german = await readFile(join(folder, 'deals-errors-3.csv'), 'utf8');
  expect(german).toContain('close_value,Zeile,Warum nicht übernommen');
  expect(german).toContain('„never“ ist kein Datum.');
  const mended = await folderWith('mended', []);
  await writeFile(join(mended, 'deals.csv'), german.replace(',never,', ',2026-10-02,'));
  const { import: done } = brought((await run(['import', mended, '--yes', '--json'])).out);
  expect(done).toMatchObject({ errors: 0, counts: { deals: { created: 1 } } });
  await run(['call', 'changeProfile', 'locale:=null']);
});

test('the same files again make no duplicates', async () => {
  const folder = await folderWith('again', [goodRow('A1'), goodRow('A2')]);
  const args = ['import', folder, '--yes', '--json', '--source-name', 'Again'];
  expect(brought((await run(args)).out).import.counts.deals).toMatchObject({ created: 2 });
  const again = await run(args);
  expect(again.code).toBe(0);
  expect(brought(again.out).import.counts.deals).toMatchObject({ created: 0, unchanged: 2 });
});

test('^C stops cleanly, and the same command goes on to the end', { timeout: 120_000 }, async () => {
  // So many that it is still under way when it is interrupted; that takes long where others work beside it.
  const rows = Array.from({ length: 8_000 }, (_, at) => goodRow(`C${at}`));
  const folder = await folderWith('stopped', rows);
  const args = ['import', folder, '--yes', '--source-name', 'Stopped'];
  const stopped = await run(args, { interruptAt: 'Deals' });
  expect(stopped.code).toBe(130);
  expect(stopped.err).toContain('goes on from there');
  const rest = await run([...args, '--json']);
  expect(rest.code).toBe(0);
  const { deals } = brought(rest.out).import.counts;
  expect(deals!.created + deals!.unchanged).toBe(8_000);
  expect(deals!.created).toBeGreaterThan(0);
});

test('an import is listed, and taken back as a whole once that was agreed to', async () => {
  const folder = await folderWith('undone', [goodRow('U1'), goodRow('U2')]);
  const args = ['import', folder, '--yes', '--json', '--source-name', 'Undone'];
  const { importId } = (JSON.parse((await run(args)).out) as { import: { importId: string } }).import;
  expect((await run(['imports'])).out).toContain(importId);
  const looked = await run(['imports', 'undo', importId, '--dry-run']);
  expect(looked.out).toMatch(/deals +2 +0 +0/);
  expect((await run(['imports', 'undo', importId])).err).toContain('Say --yes to go on');
  const undone = await run(['imports', 'undo', importId, '--yes']);
  expect(undone).toMatchObject({ code: 0 });
  expect(undone.out).toContain('Nothing had to stay.');
  expect(brought((await run(args)).out).import.counts.deals).toMatchObject({ created: 2, unchanged: 0 });
});

// Many commands, each of which takes seconds where others work beside it.
test('a column fills the field that is said, another is left out, and the next list of the same columns needs no word', {
  timeout: 120_000,
}, async () => {
  const folder = join(leadsheet.folder, 'columns');
  await mkdir(folder);
  const list = (place: string) =>
    `Call sign,Where they sit,Shoe size,E-mail\nRita ${place},Fern,41,rita${place}@fern.example\n`;
  const file = join(folder, 'friends.csv');
  await writeFile(file, list('One'));
  const args = ['import', file, '--as', 'friends.csv=contacts', '--map', 'Call sign=name'];
  args.push('--map', 'friends.csv:where they sit=Account', '--source-name', 'Friends');
  const looked = await run([...args, '--dry-run']);
  expect(looked.out).toContain('friends.csv: Shoe size');
  expect((await run([...args, '--map', 'E-mail=none', '--yes', '--json'])).code).toBe(0);
  const contact = async (search: string) => {
    const found = JSON.parse((await run(['call', 'listContacts', `search=${search}`])).out) as {
      items: { name: string; email: string | null; account: { name: string } | null }[];
    };
    return found.items[0];
  };
  expect(await contact('Rita')).toMatchObject({ name: 'Rita One', email: null, account: { name: 'Fern' } });
  await writeFile(file, list('Two'));
  expect((await run(['import', file, '--yes', '--json'])).code).toBe(0);
  expect(await contact('Rita Two')).toMatchObject({ name: 'Rita Two', account: { name: 'Fern' } });
  const latin = join(folder, 'latin.csv');
  await writeFile(latin, Buffer.from('Firma;Branche;Telefon\nM\xfcller;Stahl;1\n', 'latin1'));
  const written = await run(['import', latin, '--dry-run', '--as', 'company']);
  expect(written.out).toMatch(/latin\.csv +windows-1252 +semicolons +Müller/);
  const otherwise = await run(['import', latin, '--dry-run', '--encoding', 'latin.csv=windows-1251']);
  expect(otherwise.out).toMatch(/windows-1251 +semicolons +Mьller/);
  expect((await run(['import', file, '--dry-run', '--map', 'Call sgn=name'])).err).toContain('Call sign');
  expect((await run(['import', file, '--dry-run', '--map', 'Call sign=nme'])).err).toContain('firstName');
  expect((await run(['import', file, '--dry-run', '--as', 'friends.csv=friends'])).err).toContain('contacts');
});

test.each([
  [['nowhere.csv'], 'There is no nowhere.csv'],
  [['.', '--map', 'x'], 'theirs=ours'],
])('%o is refused before anything is imported', async (args, message) => {
  const folder = leadsheet.folder;
  const paths = args.map((arg) => (arg === '.' ? join(folder, 'dry') : arg));
  const said = await run(['import', ...paths, '--yes']);
  expect(said.code).toBe(2);
  expect(said.err).toContain(message);
});

test('a stage and a kind that do not exist are named with those that do', async () => {
  const folder = join(leadsheet.folder, 'dry');
  expect((await run(['import', folder, '--dry-run', '--map', 'Engagin=change'])).err).toContain(
    'There are: Engaging',
  );
  expect((await run(['import', folder, '--dry-run', '--map', 'Engaging=chnge'])).err).toMatch(
    /"chnge".*change/,
  );
});
