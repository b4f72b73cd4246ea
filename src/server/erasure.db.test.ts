import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { createContact, getContact, listContacts } from '#contract/contacts/contacts.ts';
import { erasePerson, previewErasure } from '#contract/contacts/erasure.ts';
import { getKeptOfPerson } from '#contract/contacts/kept-of-person.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { getHistory } from '#contract/history/history.ts';
import { getLedger } from '#contract/ledger/ledger.ts';
import { readRoadmap } from '#contract/roadmap/roadmap.ts';
import { search } from '#contract/search/search.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type FilledPerson, fillPerson, theirWords } from './testing/filled-person.ts';
import { tasksDone } from './testing/tasks-done.ts';
import { inWorkspace, testPeople } from './testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer } from './testing/test-server.ts';
import { type Dump, dumpOf, foundIn } from './testing/whole-dump.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);
let filled: FilledPerson;
let before: Dump;

const dump = () => dumpOf(server, people.workspaceId, database);

/** All that follows from ledgers, without its words. */
async function standings() {
  return inWorkspace(server, people.workspaceId, async (tx) => {
    const read = async (table: string, words: readonly string[]) => {
      const { rows } = await sql<{ row: object }>`
        select to_jsonb(own) - ${[...words]}::text[] as row from ${sql.table(table)} own
        order by 1::text`.execute(tx);
      return rows.map(({ row }) => JSON.stringify(row)).sort();
    };
    return {
      deal: await read('deal', ['name']),
      commitment: await read('commitment', ['what']),
      promise: await read('promise', ['what']),
      conversation: await read('conversation', ['title', 'backup']),
      finding: await read('finding', ['about']),
      stakeholder: await read('stakeholder', []),
      lapse: await read('lapse', []),
      tenure: await read('tenure', []),
      standing: await sql<{ deal_id: string; state: object }>`select deal_id, state from standing order by 1`
        .execute(tx)
        .then(({ rows }) => rows),
    };
  });
}

let was: Awaited<ReturnType<typeof standings>>;

beforeAll(async () => {
  filled = await fillPerson(server, people);
  await done(people.admin.call(getKeptOfPerson, { contactId: filled.contactId }));
  await database.owner.query('analyze');
  before = await dump();
  was = await standings();
});

test('the fixture fills every place in which a person may be spoken of', () => {
  const places = new Set(foundIn(before, ['zwetschgen', 'erika']).map((where) => where.split(':')[0]));
  expect([...places].sort()).toEqual(
    [
      ...['account', 'audit', 'calendar_event', 'coach_note', 'commitment', 'contact', 'contact_job'],
      ...['conversation', 'custom_value', 'deal', 'deal_view', 'fact', 'field_place', 'finding', 'import'],
      ...['import_change', 'import_error'],
      ...['import_link', 'insight', 'letter', 'meeting_cell', 'merge', 'note', 'pg_stats', 'playbook_draft'],
      ...['promise', 'request', 'search_entry', 'search_word', 'speaker_name', 'standing', 'tag'],
      ...['vague_phrase', 'webhook_delivery', 'words_lesson'],
    ].sort(),
  );
  for (const word of theirWords) expect(foundIn(before, [word]), word).not.toEqual([]);
});

test('what goes, what stays and what to look at is shown first', async () => {
  const shown = await done(people.admin.call(previewErasure, { contactId: filled.contactId }));
  expect(shown).toMatchObject({
    ...{ name: 'Dr. Erika Zwetschgenbaum', entries: 2, notes: 1, letters: 1, links: 1 },
    deals: [{ name: 'Pumps for Erika Zwetschgenbaum' }],
    renamed: [{ id: filled.dealId }, { noun: 'tag', name: 'Friends of Erika Zwetschgenbaum' }],
    sameName: [],
  });
  expect(shown.facts).toBeGreaterThan(8);
});

test('nobody is erased whose name was not typed', async () => {
  const call = { contactId: filled.contactId, name: 'Erika' };
  expect(await refusalOf(people.admin.call(erasePerson, call))).toBe('name_not_the_same');
});

test('after an erasure nothing of them is anywhere in the database', async () => {
  const call = { contactId: filled.contactId, name: 'dr. erika zwetschgenbaum' };
  await done(people.admin.call(erasePerson, call));
  await tasksDone(people.admin);
  expect(server.logged).toEqual([]);
  const after = await dump();
  const hanna = (where: string) => /zwetschgen$/.test(where);
  expect(foundIn(after, theirWords).filter((where) => !hanna(where))).toEqual([]);
  // Of the family name only that of somebody else is left.
  const left = [...after].flatMap(([table, text]) =>
    [...text.matchAll(/(?<=(.{0,160}))zwetschgen/gi)].map(([, words]) => `${table}: ${words}`),
  );
  expect(left.filter((words) => !/hanna/i.test(words) && !/^(search_|pg_stats)/.test(words))).toEqual([]);
});

test('what was asked and agreed, by whom and when, stands as it stood, and follows from the ledger', async () => {
  const now = await standings();
  const { standing: stood, ...lists } = was;
  const { standing: stands, ...nowLists } = now;
  expect(nowLists).toEqual(lists);
  for (const [place, { state }] of stands.entries()) {
    const { rows } = await database.owner.query<{ same: boolean }>(
      'select differs_in_words_only($1::jsonb, $2::jsonb) as same',
      [JSON.stringify(stood[place]?.state), JSON.stringify(state)],
    );
    expect(rows).toEqual([{ same: true }]);
  }
  expect((await done(people.admin.call(verify, { limit: 100 }))).differences).toEqual([]);
});

test('in their deal they are an erased person; what others said and who they are stays', async () => {
  const page = await done(people.seller.call(getDeal, { dealId: filled.dealId }));
  expect(page.deal.name).toBe('Pumps for Erased person');
  expect(JSON.stringify(page)).toContain('"Erased person"');
  expect(JSON.stringify(page)).toContain('Hugo Sauerbier');
  const ledger = await done(people.seller.call(getLedger, { dealId: filled.dealId }));
  const told = JSON.stringify(ledger.items);
  expect(told).toContain('Erased person and Hugo were there. Herr Sauerbier left.');
  expect(told).toContain('Ms Erased person walks the line with us');
  const other = await done(people.seller.call(getLedger, { dealId: filled.otherDealId }));
  expect(JSON.stringify(other.items)).toContain(
    'Hanna Zwetschgenbaum is the sister of Erased person. Zwetschgenbaum signs.',
  );
});

test('they are in no list, no search and no page, and their link opens nothing', async () => {
  const { admin } = people;
  expect(
    (await done(admin.call(search, { text: 'zwetschgenbaum' }))).items.map(({ title }) => title),
  ).not.toContain(expect.stringContaining('Erika'));
  expect((await done(admin.call(listContacts, { search: 'erased' }))).items).toEqual([]);
  expect(await refusalOf(admin.call(getContact, { contactId: filled.contactId }))).toBe('contact_erased');
  const history = { noun: 'contact', nounId: filled.contactId } as const;
  expect(await refusalOf(admin.call(getHistory, history))).toBe('contact_not_found');
  const visitor = server.visitor({ address: anyAddress() });
  expect(await refusalOf(visitor.call(readRoadmap, { token: filled.token }))).toBe('roadmap_not_open');
});

test('the trail says who erased somebody and when, and not whom', async () => {
  const { rows } = await inWorkspace(server, people.workspaceId, (tx) =>
    sql<object>`select act, noun_id, member_id, before, after from audit where act = 'erased'`.execute(tx),
  );
  const { contactId } = filled;
  const who = { member_id: people.admin.memberId, before: null, after: null };
  expect(rows).toEqual([{ act: 'erased', noun_id: contactId, ...who }]);
});

test('whoever is added under their id again is refused or somebody new, never them', async () => {
  const again = { contactId: filled.contactId, name: 'Somebody' };
  expect(await refusalOf(people.admin.call(createContact, again))).toBe('id_already_used');
});

test('a ledger takes no other change than an erasure that is under way, and that one of words alone', async () => {
  const refused = (work: string, values: unknown[] = []) =>
    inWorkspace(server, people.workspaceId, async (tx) => {
      await sql`select set_config('leadsheet.rewording', fact_id::text, true) from fact limit 1`.execute(tx);
      return sql.raw(values.length === 0 ? work : work).execute(tx);
    });
  const one = `(select fact_id from fact order by fact_id limit 1)`;
  await expect(refused(`update fact set data = data where fact_id = ${one}`)).rejects.toThrow(
    /append-only|denied/,
  );
  await expect(
    refused(`select reword_fact((select erasure_id from erasure limit 1), ${one}, '{}')`),
  ).rejects.toThrow(/no erasure/);
  await expect(
    refused(`with open as (update erasure set finished_at = null returning erasure_id)
      select reword_fact(erasure_id, ${one}, '{"name": "x"}') from open`),
  ).rejects.toThrow(/append-only|no erasure/);
});
