import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { MadeExport } from '#connectors/salesforce/testing/made-export.ts';
import { filesIn } from '#connectors/tables/files-in.ts';
import { createAccount, getAccount } from '#contract/accounts/accounts.ts';
import { writeCoachNote } from '#contract/coaching/coach-notes.ts';
import { createContact, getContact } from '#contract/contacts/contacts.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { keepApart, mergeRecords, takeMergeBack } from '#contract/duplicates/duplicates.ts';
import { listFiles, removeFile } from '#contract/files/files.ts';
import { undoImport } from '#contract/imports/undo-import.ts';
import {
  draftLetters,
  handOverLetter,
  listLetters,
  noteLetterSent,
  sendLetters,
} from '#contract/letters/letters.ts';
import { getMe } from '#contract/me/me.ts';
import { getMeeting, saveMeeting } from '#contract/meeting/meeting.ts';
import { listMentions, listNotes, removeNote, writeNote } from '#contract/notes/notes.ts';
import { copyPlaybook } from '#contract/playbook/drafts.ts';
import { changePlaybook, listPlaybooks } from '#contract/playbook/playbook.ts';
import { listRelations, noteRelation, removeRelation } from '#contract/relations/relations.ts';
import { readRoadmap } from '#contract/roadmap/roadmap.ts';
import { changeRoadmapLink, listRoadmapLinks, shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { createTag, removeTag, tagThings } from '#contract/tags/tags.ts';
import { changeRoadmapLook, getRoadmapLook } from '#contract/workspace/roadmap-look.ts';
import { changeWorkspace } from '#contract/workspace/workspace.ts';
import { hashOfSecret } from '#server/sign-in/secrets.ts';
import { asVisitor, stored } from '#server/testing/test-files.ts';
import { ended, imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { anyAddress, done, refusalOf, testServer, type Visitor } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const database = testDatabase();
const server = testServer(database, {
  letterHoldSeconds: 3600,
  post: { from: 'sales@nordwind.example', send: async () => ({ ok: true }) },
});
const people = testPeople(server);

const made = () =>
  new MadeExport({
    ...{ deals: 80, accounts: 12, contactsPerAccount: 4, users: 7, activitiesPerDeal: 6, seed: 5 },
    now: server.now,
  });

test('an export imported into an empty workspace gives the same standings and lists', async () => {
  await imported(server, people.admin, made().files());
  const zip = await exported(people.admin);
  const result = await imported(server, people.stranger, { 'leadsheet.zip': zip });
  expect(server.logged).toEqual([]);
  expect(result).toMatchObject({ state: 'done', source: 'leadsheet', errors: 0 });
  expect(result.counts.deals?.created).toBe(78);
  for (const table of [
    'standing',
    'deal',
    'fact',
    'finding',
    'conversation',
    'promise',
    'account',
    'contact',
  ]) {
    const here = await rowsOf(people.workspaceId, table);
    expect(here.length, table).toBeGreaterThan(0);
    expect(await rowsOf(people.strangersWorkspaceId, table), table).toEqual(here);
  }
});

test('the same export again changes nothing, and the other system goes on updating after the move', async () => {
  const again = await imported(server, people.stranger, { 'leadsheet.zip': await exported(people.admin) });
  expect(again.counts.deals).toMatchObject({ created: 0, updated: 0, unchanged: 78 });
  const later = await imported(server, people.stranger, made().files());
  expect(later.counts.deals).toMatchObject({ created: 0, updated: 0, unchanged: 78 });
});

test('unfinished work goes along: drafts, archive marks, what new deals go by, and what was typed in a meeting', async () => {
  const conversationId = newId();
  const { dealId } = await done(
    people.admin.call(openDeal, {
      name: 'Conveyors',
      firstConversation: { conversationId, startsAt: '2026-11-25T09:00:00.000Z' },
    }),
  );
  const typed = (key: string, value: string | boolean | null) => ({ key, value, typedAt: server.now });
  await done(
    people.admin.call(saveMeeting, {
      ...{ dealId, conversationId, deviceId: newId() },
      cells: [typed('note/a/text', 'They said "no" twice, \\ then yes.'), typed('line/a/done', true)],
    }),
  );
  const copied = await done(people.admin.call(copyPlaybook, { from: 'short-sale', label: 'Counter sale' }));
  await done(people.admin.call(changePlaybook, { key: 'short-sale', forNewDeals: true }));
  await done(people.admin.call(changePlaybook, { key: 'complex-sale', archived: true }));

  await done(people.admin.call(changeWorkspace, { fiscalYearStartsIn: 4 }));

  const zip = await exported(people.admin);
  expect((await imported(server, people.stranger, { 'leadsheet.zip': zip })).errors).toBe(0);
  expect(await done(people.stranger.call(getMe, {}))).toMatchObject({ workspace: { fiscalYearStartsIn: 4 } });
  const here = { dealId, conversationId };
  const { cells } = await done(people.stranger.call(getMeeting, here));
  const before = await done(people.admin.call(getMeeting, here));
  expect(cells).toEqual(before.cells);
  const { items } = await done(people.stranger.call(listPlaybooks, {}));
  expect(items.find(({ key }) => key === copied.key)).toMatchObject({ draft: { revision: 1 } });
  expect(items.find(({ forNewDeals }) => forNewDeals)?.key).toBe('short-sale');
  expect(items.find(({ key }) => key === 'complex-sale')?.archivedAt).not.toBeNull();

  // What was chosen and typed at the new place since is not written over.
  await done(people.stranger.call(changeWorkspace, { fiscalYearStartsIn: 7 }));
  await done(
    people.stranger.call(saveMeeting, {
      ...{ ...here, deviceId: newId(), seen: 1 },
      cells: [typed('note/a/text', 'Here it went on.')],
    }),
  );
  await imported(server, people.stranger, { 'leadsheet.zip': zip });
  const after = await done(people.stranger.call(getMeeting, here));
  expect(after.cells.find(({ key }) => key === 'note/a/text')?.value).toBe('Here it went on.');
  expect(await done(people.stranger.call(getMe, {}))).toMatchObject({ workspace: { fiscalYearStartsIn: 7 } });
  expect(server.logged).toEqual([]);
});

test('a note on a conversation goes along for those who may read it, and for nobody else', async () => {
  const conversationId = newId();
  const { dealId } = await done(
    people.seller.call(openDeal, {
      name: 'Rollers',
      firstConversation: { conversationId, startsAt: '2026-11-25T09:00:00.000Z' },
    }),
  );
  const of = { dealId, conversationId };
  await done(people.admin.call(writeCoachNote, { ...of, text: 'Ask for the date.' }));
  await done(people.manager.call(writeCoachNote, { ...of, text: 'Between the two of us.' }));
  const notes = await fileOf(await exported(people.admin), 'coach_note.jsonl');
  expect(notes).toContain('Ask for the date.');
  expect(notes).not.toContain('Between the two of us.');
});

test('notes go along with whom they name, but for those that were removed', async () => {
  const { admin, stranger } = people;
  const { accountId } = await done(admin.call(createAccount, { name: 'Noted company' }));
  const on = { noun: 'account' as const, nounId: accountId };
  await done(admin.call(writeNote, { ...on, text: 'Closed in August, @Mara Manager.', pinned: true }));
  const { noteId } = await done(admin.call(writeNote, { ...on, text: 'Removed words' }));
  await done(admin.call(removeNote, { noteId }));
  const zip = await exported(admin);
  expect(await fileOf(zip, 'note.jsonl')).not.toContain('Removed words');
  await imported(server, stranger, { 'leadsheet.zip': zip });
  expect((await done(stranger.call(listNotes, on))).items).toMatchObject([
    { text: 'Closed in August, @Mara Manager.', pinned: true, mentions: [{ said: '@Mara Manager' }] },
  ]);
  expect((await done(stranger.call(listMentions, {}))).items).toEqual([]);
});

test('who knows whom goes along, but for what was removed', async () => {
  const { admin, stranger } = people;
  const contactIds: string[] = [];
  for (const name of ['Knowing', 'Known', 'Forgotten']) {
    contactIds.push((await done(admin.call(createContact, { name }))).contactId);
  }
  const [fromId = '', toId = '', forgottenId = ''] = contactIds;
  await done(admin.call(noteRelation, { kind: 'reports to', fromId, toId }));
  const gone = await done(admin.call(noteRelation, { kind: 'influences', fromId, toId: forgottenId }));
  await done(admin.call(removeRelation, { relationId: gone.relationId }));
  await imported(server, stranger, { 'leadsheet.zip': await exported(admin) });
  expect((await done(stranger.call(listRelations, { contactId: fromId }))).items).toMatchObject([
    { kind: 'reports to', from: { name: 'Knowing' }, to: { name: 'Known' } },
  ]);
  expect((await done(stranger.call(listRelations, { contactId: forgottenId }))).items).toEqual([]);
});

test('files go along with their bytes, but for those that were removed, and come in as they were', async () => {
  const { admin, stranger } = people;
  const { contactId } = await done(admin.call(createContact, { name: 'Filed' }));
  const on = { noun: 'contact' as const, nounId: contactId };
  const offer = await stored(server, admin, { ...on, name: 'Angebot März.txt' }, 'What we offer.');
  const gone = await stored(server, admin, { ...on, name: 'gone.txt' }, 'Removed words');
  await done(admin.call(removeFile, { fileId: gone.fileId }));
  const { noteId } = await done(admin.call(writeNote, { ...on, text: 'What they sent.' }));
  const plan = await stored(server, admin, { ...on, noteId, name: 'plan.txt' }, 'What they plan.');
  const zip = await exported(admin);
  expect(zip.includes('Removed words')).toBe(false);
  const result = await imported(server, stranger, { 'leadsheet.zip': zip });
  expect(result).toMatchObject({ state: 'done', errors: 0 });
  const { items } = await done(stranger.call(listFiles, on));
  expect(items).toHaveLength(2);
  for (const file of [offer, plan])
    expect(items).toContainEqual(
      expect.objectContaining({ ...file, storedBy: expect.objectContaining({ name: 'Ada Admin' }) }),
    );
  const [note] = (await done(stranger.call(listNotes, on))).items;
  expect(note?.files.map(({ name }) => name)).toEqual(['plan.txt']);
  const { body } = await server.app.inject({ url: offer.url, headers: asVisitor(stranger) });
  expect(body).toBe('What we offer.');
  await imported(server, stranger, { 'leadsheet.zip': zip });
  expect((await done(stranger.call(listFiles, on))).count).toBe(2);
});

test('who became one with another is found by either id, stays one, and can be had back as two; who are two stay two', async () => {
  const { admin, stranger } = people;
  const person = async (name: string) => (await done(admin.call(createContact, { name }))).contactId;
  const [keptId, goneId, otherId] = [
    await person('Vera Lund'),
    await person('V. Lund'),
    await person('Vera Lundt'),
  ];
  const { mergeId } = await done(admin.call(mergeRecords, { noun: 'contact', keptId, goneId }));
  await done(admin.call(keepApart, { noun: 'contact', oneId: keptId, otherId }));
  const zip = await exported(admin);
  expect((await imported(server, stranger, { 'leadsheet.zip': zip })).errors).toBe(0);
  expect((await done(stranger.call(getContact, { contactId: goneId }))).contactId).toBe(keptId);
  expect(await rowsOf(people.strangersWorkspaceId, 'duplicate')).toEqual(
    await rowsOf(people.workspaceId, 'duplicate'),
  );
  await done(stranger.call(takeMergeBack, { mergeId }));
  expect((await done(stranger.call(getContact, { contactId: goneId }))).name).toBe('V. Lund');
  // The same again leaves them two, as they are here by now.
  await imported(server, stranger, { 'leadsheet.zip': zip });
  expect((await done(stranger.call(getContact, { contactId: goneId }))).contactId).toBe(goneId);
});

test('who was one with another before an export goes with the undo of the import that brought both', async () => {
  const { admin, stranger } = people;
  const person = async () => (await done(admin.call(createContact, { name: 'Ines Holt' }))).contactId;
  const [keptId, goneId] = [await person(), await person()];
  await done(admin.call(mergeRecords, { noun: 'contact', keptId, goneId }));
  server.now = new Date(Date.parse(server.now) + 60_000).toISOString();
  const { importId } = await imported(server, stranger, { 'leadsheet.zip': await exported(admin) });
  expect((await done(stranger.call(getContact, { contactId: goneId }))).contactId).toBe(keptId);
  await done(stranger.call(undoImport, { importId }));
  await expect.poll(async () => (await ended(stranger, importId)).state, { timeout: 30_000 }).toBe('undone');
  expect(await refusalOf(stranger.call(getContact, { contactId: keptId }))).toBe('contact_not_found');
});

test('what has no rows yet is a sheet with its columns all the same', async () => {
  const first = (await fileOf(await exported(people.admin), 'vague_phrase.csv')).trim();
  expect(first.replace('\ufeff', '')).toMatch(/^phrase_id,/);
});

test('tags go along with what they are on, but for those that were removed', async () => {
  const { admin, stranger } = people;
  const { accountId } = await done(admin.call(createAccount, { name: 'Tagged company' }));
  const tagIds: string[] = [];
  for (const name of ['Kept tag', 'Removed tag']) {
    const { tagId } = await done(admin.call(createTag, { name, colour: 'amber' }));
    await done(admin.call(tagThings, { tagId, noun: 'account', nounIds: [accountId] }));
    tagIds.push(tagId);
  }
  await done(admin.call(removeTag, { tagId: tagIds[1] ?? '' }));
  await imported(server, stranger, { 'leadsheet.zip': await exported(admin) });
  expect((await done(stranger.call(getAccount, { accountId }))).tags).toEqual([
    { tagId: tagIds[0], name: 'Kept tag', colour: 'amber' },
  ]);
});

const smallLogo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

test('what clients were sent and shown goes along without its keys, and nothing of it is sent again', async () => {
  const contactId = newId();
  const conversationId = newId();
  const { dealId } = await done(
    people.seller.call(openDeal, {
      name: 'Belts',
      stakeholders: [{ contactId, name: 'Marta Ruiz', email: 'marta@tessel.example', roles: ['sponsor'] }],
      firstConversation: { conversationId, startsAt: '2026-11-25T09:00:00.000Z', participants: [contactId] },
    }),
  );
  const look = { company: 'Nordwind GmbH', color: '#0b6b5f', logo: smallLogo };
  await done(people.admin.call(changeRoadmapLook, look));
  const { linkPath } = await done(people.seller.call(shareRoadmap, { dealId, contactId }));
  const token = linkPath.slice('/r/'.length);
  const of = { dealId, conversationId };
  const site = 'https://sales.nordwind.example';
  const write = async (kind: 'recap' | 'invitation') => {
    const { drafts } = await done(people.seller.call(draftLetters, { ...of, kind }));
    return drafts.map(({ contact, address, locale, subject, text: words }) => ({
      ...{ letterId: newId(), contactId: contact.id, address: address ?? '', locale, subject, text: words },
    }));
  };
  const [invitation] = await write('invitation');
  await done(people.seller.call(handOverLetter, { ...of, site, kind: 'invitation', ...invitation! }));
  await done(people.seller.call(noteLetterSent, { ...of, letterId: invitation!.letterId }));
  const waiting = await write('recap');
  await done(people.seller.call(sendLetters, { ...of, site, kind: 'recap', letters: waiting }));

  const zip = await exported(people.admin);
  const hash = hashOfSecret(token);
  for (const table of ['roadmap_link', 'letter', 'fact', 'calendar_event', 'roadmap_look']) {
    const file = await fileOf(zip, `${table}.jsonl`);
    expect(file, table).not.toBe('');
    expect(file, table).not.toContain(token);
    expect(file, table).not.toContain(hash);
  }
  expect((await imported(server, people.stranger, { 'leadsheet.zip': zip })).errors).toBe(0);
  expect(await done(people.stranger.call(getRoadmapLook, {}))).toEqual(look);
  const { letters } = await done(people.stranger.call(listLetters, of));
  const here = (await done(people.admin.call(listLetters, of))).letters;
  expect(letters).toEqual(
    here.map((one) => (one.state === 'waiting' ? { ...one, state: 'taken back' } : one)),
  );
  expect(letters.map(({ state }) => state).sort()).toEqual(['by hand', 'taken back']);
  const rows = await rowsOf(people.workspaceId, 'calendar_event');
  expect(rows).toHaveLength(1);
  expect(await rowsOf(people.strangersWorkspaceId, 'calendar_event')).toEqual(rows);
  const links = (await done(people.stranger.call(listRoadmapLinks, { dealId }))).items;
  expect(links.map(({ state, contactName }) => [state, contactName])).toEqual([
    ['elsewhere', 'Marta Ruiz'],
    ['elsewhere', 'Marta Ruiz'],
  ]);
  const [link] = links;
  const prolong = { dealId, linkId: link!.linkId, expiresAt: '2027-01-01T00:00:00.000Z' };
  expect(await refusalOf(people.stranger.call(changeRoadmapLink, prolong))).toBe('roadmap_link_revoked');
  // The key opens what it did, on the server that it is of.
  const page = await done(server.visitor({ address: anyAddress() }).call(readRoadmap, { token }));
  expect(page.reader.name).toBe('Marta Ruiz');
  // What was set here since stays.
  await done(people.stranger.call(changeRoadmapLook, { company: 'Südwind' }));
  await imported(server, people.stranger, { 'leadsheet.zip': zip });
  expect((await done(people.stranger.call(getRoadmapLook, {}))).company).toBe('Südwind');
  expect(server.logged).toEqual([]);
});

test('an export is for people too: CSV beside the lines of JSON, and no secret in any', async () => {
  const zip = await exported(people.admin);
  const read = (name: string) => fileOf(zip, name);
  expect(await read('leadsheet-export.json')).toContain('leadsheet-export');
  expect(await read('fact.csv')).not.toBe('');
  expect(await read('fact.jsonl')).not.toBe('');
  expect((await read('deal.csv')).split('\r\n')).toHaveLength(83);
  expect(await read('member.jsonl')).not.toContain('sign_in_id');
});

test('only an admin takes the whole workspace away', async () => {
  expect((await answerTo(people.seller)).statusCode).toBe(403);
  expect((await answerTo(people.nobody)).statusCode).toBe(401);
});

/** One file of an export, as text. */
async function fileOf(zip: Buffer, name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'leadsheet-export-'));
  await writeFile(join(folder, 'export.zip'), zip);
  const found = await filesIn(folder);
  try {
    const file = found.files.find((one) => one.name === `export.zip/${name}`);
    return await text(Readable.from(await file!.open()));
  } finally {
    found.close();
    await rm(folder, { recursive: true });
  }
}

const answerTo = (visitor: Visitor) =>
  server.app.inject({
    url: '/api/export',
    headers: { host: 'localhost', cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; ') },
  });

async function exported(visitor: Visitor): Promise<Buffer> {
  const { rawPayload, statusCode } = await answerTo(visitor);
  expect(statusCode).toBe(200);
  return rawPayload;
}

/** The rows of a table without what says whose they are and when they were written. */
async function rowsOf(workspaceId: string, table: string) {
  const client = await database.application.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('leadsheet.workspace', $1, true)`, [workspaceId]);
    const { rows } = await client.query(`select * from "${table}"`);
    await client.query('rollback');
    return rows.map(({ workspace_id: _, ...row }) => JSON.stringify(row)).sort();
  } finally {
    client.release();
  }
}
