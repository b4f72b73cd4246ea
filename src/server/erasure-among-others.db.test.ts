import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { createAccount, getAccount } from '#contract/accounts/accounts.ts';
import { listBin } from '#contract/address-book/bin.ts';
import { createContact, getContact, listContacts, removeContact } from '#contract/contacts/contacts.ts';
import { erasePerson, previewErasure } from '#contract/contacts/erasure.ts';
import { keepJob } from '#contract/contacts/jobs.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { addInsight, listInsights } from '#contract/insights/insights.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { changeNote, listNotes, writeNote } from '#contract/notes/notes.ts';
import { loadSampleWorkspace } from '#contract/sample/sample.ts';
import { createTag } from '#contract/tags/tags.ts';
import { verify } from '#contract/upkeep/upkeep.ts';
import { changeWorkspace } from '#contract/workspace/workspace.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { tasksDone } from './testing/tasks-done.ts';
import { inWorkspace, testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';
import { dumpOf, foundIn } from './testing/whole-dump.ts';

const database = testDatabase();
const server = testServer(database);
const people = testPeople(server);

/** Erases somebody, and waits until they are nowhere. */
async function erase(contactId: string, name: string, by = people.admin): Promise<void> {
  await done(by.call(erasePerson, { contactId, name }));
  await tasksDone(by);
}

async function aDeal(names: readonly string[], notes: readonly string[]) {
  const { seller } = people;
  const stakeholders = names.map((name) => ({ contactId: newId(), name, roles: [] }));
  const { dealId } = await done(seller.call(openDeal, { name: `Deal ${newId()}`, stakeholders }));
  const facts = notes.map((text) => ({ type: 'note.added' as const, data: { text } }));
  await done(seller.call(recordFacts, { dealId, facts }));
  return { dealId, ids: stakeholders.map(({ contactId }) => contactId) };
}

const inFacts = async (dealId: string) =>
  inWorkspace(server, people.workspaceId, async (tx) => {
    const rows = await tx
      .selectFrom('fact')
      .select('data')
      .where('deal_id', '=', dealId)
      .where('type', '=', 'note.added')
      .orderBy('sequence')
      .execute();
    return rows.map(({ data }) => data.text);
  });

test('of two in one deal who share a name, that name alone stays, since nobody knows whose it is', async () => {
  const { dealId, ids } = await aDeal(
    ['Ilse Quittenbaum', 'Jan Quittenbaum'],
    ['Ilse rang.', 'Quittenbaum rang.', 'Ilse Quittenbaum met Jan Quittenbaum.'],
  );
  await erase(ids[0] ?? '', 'Ilse Quittenbaum');
  expect(await inFacts(dealId)).toEqual([
    'Erased person rang.',
    'Quittenbaum rang.',
    'Erased person met Jan Quittenbaum.',
  ]);
});

test('where somebody else has the same whole name, what is said of them outside of these deals stays', async () => {
  const { admin, seller } = people;
  const theirs = await aDeal(['Kim Schlehe'], ['Kim Schlehe agreed.']);
  const others = await aDeal(['Kim Schlehe'], ['Kim Schlehe asked.']);
  await done(seller.call(addInsight, { text: 'As Kim Schlehe says: measure twice.' }));
  const [contactId = '', otherId = ''] = [theirs.ids[0], others.ids[0]];
  expect((await done(admin.call(previewErasure, { contactId }))).sameName).toEqual(['Kim Schlehe']);
  await erase(contactId, 'Kim Schlehe');
  expect(await inFacts(theirs.dealId)).toEqual(['Erased person agreed.']);
  expect(await inFacts(others.dealId)).toEqual(['Kim Schlehe asked.']);
  expect(JSON.stringify(await done(seller.call(listInsights, {})))).toContain('As Kim Schlehe says');
  expect((await done(admin.call(getContact, { contactId: otherId }))).name).toBe('Kim Schlehe');
});

test('a company keeps its name, unless it is nothing but them', async () => {
  const { admin, seller } = people;
  const companies = ['Holunder Antriebe Holding SE', 'Rosa Holunder GmbH', 'Rosa Holunder', 'Holunder'];
  const ids: string[] = [];
  for (const name of companies) ids.push((await done(admin.call(createAccount, { name }))).accountId);
  const { contactId } = await done(
    admin.call(createContact, { name: 'Rosa Holunder', accountId: ids[0], email: 'rosa@holunder.example' }),
  );
  for (const accountId of ids.slice(1)) {
    await done(admin.call(keepJob, { contactId, jobId: newId(), accountId }));
  }
  const text = 'Frau Holunder leaves Holunder Antriebe Holding SE for Rosa Holunder GmbH.';
  await done(seller.call(writeNote, { noun: 'account', nounId: ids[0] ?? '', text }));
  const shown = await done(admin.call(previewErasure, { contactId }));
  expect(shown.renamed).toEqual([{ noun: 'account', id: ids[2], name: 'Rosa Holunder' }]);
  expect(shown.companies).toEqual([{ id: ids[1], name: 'Rosa Holunder GmbH' }]);
  await erase(contactId, 'Rosa Holunder');
  const names: string[] = [];
  for (const accountId of ids) names.push((await done(admin.call(getAccount, { accountId }))).name);
  expect(names).toEqual(companies.with(2, 'Erased person'));
  const { items } = await done(seller.call(listNotes, { noun: 'account', nounId: ids[0] ?? '' }));
  expect(items.map((note) => note.text)).toEqual([
    'Frau Erased person leaves Holunder Antriebe Holding SE for Rosa Holunder GmbH.',
  ]);
});

test('of a note on their company no name of theirs is left, nor half of one, nor in what is kept of writing it', async () => {
  const { admin, seller } = people;
  const { accountId } = await done(admin.call(createAccount, { name: 'Basalt & Tuff' }));
  const { contactId } = await done(
    admin.call(createContact, { name: 'Ute-Marie Freiin von Wacholder-Krähe', accountId }),
  );
  const write = (text: string) => done(seller.call(writeNote, { noun: 'account', nounId: accountId, text }));
  await write('Frau von Wacholder-Krähe rang an.');
  const { noteId } = await write('WACHOLDER-KRAEHE wants the drawings; Ute-Marie signs.');
  await done(seller.call(changeNote, { noteId, text: 'Fr. v. Wacholder wants the drawings; Ute signs.' }));
  await erase(contactId, 'Ute-Marie Freiin von Wacholder-Krähe');
  const { items } = await done(seller.call(listNotes, { noun: 'account', nounId: accountId }));
  expect(items.map(({ text }) => text).sort()).toEqual([
    'Fr. v. Erased person wants the drawings; Erased person signs.',
    'Frau von Erased person rang an.',
  ]);
  const words = ['wacholder', 'krähe', 'kraehe', 'ute-marie'];
  const left = foundIn(await dumpOf(server, people.workspaceId, database), words);
  expect(left.filter((where) => !where.startsWith('pg_stats'))).toEqual([]);
});

test('an entry of theirs that lies in the bin is erased with them, and a colleague at the same address is not', async () => {
  const { admin } = people;
  const email = 'schlehdorn@holz.example';
  const add = (name: string) =>
    done(admin.call(createContact, { name, emails: [{ value: email, label: null }] }));
  const [under, colleague] = [await add(email), await add('Ruth Ast')];
  for (const { contactId } of [under, colleague]) await done(admin.call(removeContact, { contactId }));
  const { contactId } = await add('Cord Schlehdorn');
  await erase(contactId, 'Cord Schlehdorn');
  const { items } = await done(admin.call(listBin, {}));
  expect(items.map(({ name }) => name)).toContain('Ruth Ast');
  expect(items.map(({ name }) => name)).not.toContain(email);
});

test('what has a part of their name alone in notes on those beside them is listed to be looked at', async () => {
  const { admin, seller } = people;
  const { accountId } = await done(admin.call(createAccount, { name: 'Mirabellenhof' }));
  const person = (name: string, of: string | null = accountId) =>
    done(admin.call(createContact, { name, accountId: of })).then(({ contactId }) => contactId);
  const [contactId, jan, paul] = [
    await person('Olga Mirabelle'),
    await person('Jan Kern'),
    await person('Olga Ast'),
  ];
  const far = await person('Uwe Weit', null);
  const write = (nounId: string, text: string) =>
    done(seller.call(writeNote, { noun: 'contact', nounId, text }));
  const { noteId } = await write(jan, 'Reports to Olga. Frau Mirabelle decides.');
  await write(jan, 'Olga Mirabelle is away.');
  await write(jan, 'Sits in the Mirabellenhof with Olga Ast.');
  await write(paul, 'Calls Olga Ast.');
  await write(far, 'Knows another Olga.');
  const { partly } = await done(admin.call(previewErasure, { contactId }));
  expect(partly).toEqual([
    { noun: 'contact', id: jan, name: 'Jan Kern', noteId, words: 'Reports to Olga. Frau Mirabelle decides.' },
  ]);
});

test('a tag that has their name is told before, and whether it will be called otherwise or stays', async () => {
  const { admin } = people;
  const { contactId } = await done(admin.call(createContact, { name: 'Odalinde Quastenflosser' }));
  const tag = async (name: string) => (await done(admin.call(createTag, { name }))).tagId;
  const whole = await tag('Friends of Odalinde Quastenflosser');
  const part = await tag('The Quastenflosser round');
  await tag('Sailing');
  const { renamed, tags } = await done(admin.call(previewErasure, { contactId }));
  expect(renamed).toEqual([{ noun: 'tag', id: whole, name: 'Friends of Odalinde Quastenflosser' }]);
  expect(tags).toEqual([{ id: part, name: 'The Quastenflosser round' }]);
});

test('a switchboard that a colleague has as well stays theirs', async () => {
  const { admin } = people;
  const phones = [{ value: '+49 201 555 0000', label: null }];
  const { contactId } = await done(admin.call(createContact, { name: 'Vera Mispel', phones }));
  const colleague = await done(admin.call(createContact, { name: 'Udo Ebereschen', phones }));
  await erase(contactId, 'Vera Mispel');
  const { phone } = await done(admin.call(getContact, { contactId: colleague.contactId }));
  expect(phone).toBe('+49 201 555 0000');
});

test('of a workspace full of deals nothing of two people is left, and every deal stands where it stood', async () => {
  const { stranger, strangersWorkspaceId } = people;
  const findings = () =>
    inWorkspace(server, strangersWorkspaceId, (tx) =>
      tx
        .selectFrom('finding')
        .select(['deal_id', 'code', 'subject', 'from_at'])
        .orderBy('deal_id')
        .orderBy('code')
        .orderBy('subject')
        .execute(),
    );
  await done(stranger.call(loadSampleWorkspace, {}));
  const before = await findings();
  const words: string[] = [];
  for (const name of ['Camille Laurent', 'Dr. Amara Osei']) {
    const { items } = await done(stranger.call(listContacts, { search: name }));
    words.push(name.toLowerCase(), items[0]?.email ?? name);
    await erase(items[0]?.contactId ?? '', name, stranger);
  }
  expect(words).toHaveLength(4);
  expect(foundIn(await dumpOf(server, strangersWorkspaceId, database), words)).toEqual([]);
  expect(await findings()).toEqual(before);
  expect((await done(stranger.call(verify, { limit: 100 }))).differences).toEqual([]);
  expect(server.logged).toEqual([]);
}, 120_000);

test('in a German workspace somebody is a gelöschte Person', async () => {
  const { stranger } = people;
  await done(stranger.call(changeWorkspace, { locale: 'de-DE' }));
  const contactId = newId();
  const stakeholders = [{ contactId, name: 'Ilse Quittenbaum', roles: [] }];
  const { dealId } = await done(
    stranger.call(openDeal, { name: 'Pumpen für Frau Quittenbaum', stakeholders }),
  );
  await erase(contactId, 'Ilse Quittenbaum', stranger);
  const { deal } = await done(stranger.call(getDeal, { dealId }));
  expect(deal.name).toBe('Pumpen für Frau Gelöschte Person');
});
