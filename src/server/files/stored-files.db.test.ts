import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { listBin } from '#contract/address-book/bin.ts';
import { createContact, getContact, listContacts, removeContact } from '#contract/contacts/contacts.ts';
import { erasePerson } from '#contract/contacts/erasure.ts';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { mergeRecords, takeMergeBack } from '#contract/duplicates/duplicates.ts';
import { listFiles, removeFile, restoreFile } from '#contract/files/files.ts';
import { listDealRelations, noteRelation } from '#contract/relations/relations.ts';
import { search } from '#contract/search/search.ts';
import { filesInFolder } from '#operations/files/file-store.ts';
import { sweepFiles } from '#operations/files/sweep-files.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { asVisitor, png, sendStored, stored } from '../testing/test-files.ts';
import { type TestMember, testPeople } from '../testing/test-people.ts';
import { done, refusalOf, testServer, type Visitor } from '../testing/test-server.ts';

const folder = join(tmpdir(), `leadsheet-stored-${newId()}`);
const server = testServer(testDatabase(), { files: filesInFolder(folder) });
const people = testPeople(server);
const day = 86_400_000;

const contact = async (name = 'Mia Berg') => ({
  noun: 'contact' as const,
  nounId: (await done(people.seller.call(createContact, { name }))).contactId,
});
const fetched = (visitor: Visitor, fileId: string, headers: Record<string, string> = {}, query = '') =>
  server.app.inject({
    url: `/api/files/${fileId}${query}`,
    headers: { ...asVisitor(visitor), ...headers },
  });
/** The names of all files that lie in the folder. */
const lying = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
const sweep = (now: string) =>
  sweepFiles(server.options.store, server.options.files, people.workspaceId, {
    removedBefore: new Date(Date.parse(now) - 30 * day).toISOString(),
    now,
  });
const later = (days: number) => new Date(Date.parse(server.now) + days * day).toISOString();

test('a file is kept with what it is, lies in the folder, and comes back as it was', async () => {
  const on = await contact();
  const content = Buffer.from('What we offer, ä to ž.');
  const file = await stored(server, people.seller, { ...on, name: 'C:\\tmp\\Angebot März.txt' }, content);
  expect(file).toMatchObject({
    ...{ name: 'Angebot März.txt', bytes: content.length, mediaType: 'text/plain', isPicture: false },
    ...{ sha256: createHash('sha256').update(content).digest('hex'), storedBy: { name: 'Sam Seller' } },
  });
  const at = join(folder, people.workspaceId, file.fileId.slice(-2), file.fileId);
  expect(await readFile(at)).toEqual(content);
  const answer = await fetched(people.reader, file.fileId);
  expect(answer.rawPayload).toEqual(content);
  expect(answer.headers).toMatchObject({
    'content-disposition': `attachment; filename="Angebot M?rz.txt"; filename*=UTF-8''Angebot%20M%C3%A4rz.txt`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  const again = await fetched(people.reader, file.fileId, { 'if-none-match': String(answer.headers.etag) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  const { items, may } = await done(people.reader.call(listFiles, on));
  expect(items.map(({ name }) => name)).toEqual(['Angebot März.txt']);
  expect(may).toEqual({ change: false });
});

test('a part of a file is sent where a part is asked for', async () => {
  const { fileId } = await stored(server, people.seller, await contact(), '0123456789');
  const part = async (range: string) => {
    const { statusCode, body, headers } = await fetched(people.seller, fileId, { range });
    return [statusCode, body, headers['content-range']];
  };
  expect(await part('bytes=2-4')).toEqual([206, '234', 'bytes 2-4/10']);
  expect(await part('bytes=-3')).toEqual([206, '789', 'bytes 7-9/10']);
  expect(await part('bytes=0-1,5-6')).toEqual([200, '0123456789', undefined]);
  expect(await part('bytes=20-')).toEqual([416, '', 'bytes */10']);
  expect(await part('lines=1')).toEqual([200, '0123456789', undefined]);
});

test('only a picture is shown where it stands, whatever a file calls itself', async () => {
  const on = await contact();
  const shown = async (name: string, content: string | Uint8Array) => {
    const { fileId, mediaType } = await stored(server, people.seller, { ...on, name }, content);
    const { headers } = await fetched(people.seller, fileId, {}, '?show=true');
    return [mediaType, String(headers['content-disposition']).split(';')[0]];
  };
  expect(await shown('logo.pdf', png)).toEqual(['image/png', 'inline']);
  expect(await shown('photo.png', '<html><script>alert(1)</script></html>')).toEqual([
    'text/plain',
    'attachment',
  ]);
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  expect((await shown('logo.svg', svg))[1]).toBe('attachment');
});

test('the files of a deal are for whoever sees the deal, and changed by whoever changes it', async () => {
  const { dealId } = await done(people.seller.call(openDeal, { name: 'Pumps' }));
  const on = { noun: 'deal' as const, nounId: dealId };
  const { fileId } = await stored(server, people.seller, on);
  expect((await fetched(people.reader, fileId)).statusCode).toBe(200);
  expect((await fetched(people.otherSeller, fileId)).statusCode).toBe(404);
  expect((await fetched(people.stranger, fileId)).statusCode).toBe(404);
  expect((await fetched(server.visitor(), fileId)).statusCode).toBe(401);
  const sent = await sendStored(server, people.reader, on);
  expect([sent.statusCode, sent.json().error.code]).toEqual([403, 'not_allowed']);
  expect(await refusalOf(people.otherSeller.call(listFiles, on))).toBe('deal_not_found');
  expect(await refusalOf(people.otherSeller.call(removeFile, { fileId }))).toBe('file_not_found');
});

test('what is sent twice under one id is one file, and another one needs another id', async () => {
  const on = await contact();
  const first = await stored(server, people.seller, on, 'the first');
  expect(await stored(server, people.seller, { ...on, fileId: first.fileId }, 'the first')).toEqual(first);
  const other = await sendStored(server, people.seller, { ...(await contact()), fileId: first.fileId });
  expect(other.json().error.code).toBe('id_already_used');
  expect((await fetched(people.seller, first.fileId)).body).toBe('the first');
});

test('what is empty, has no name or is too large is refused, and leaves nothing behind', async () => {
  const on = await contact();
  const before = await lying();
  const refused = async (sent: object, content: string) =>
    (await sendStored(server, people.seller, { ...on, ...sent }, content)).json().error.code;
  expect(await refused({}, '')).toBe('file_not_usable');
  expect(await refused({ name: '...' }, 'text')).toBe('file_not_usable');
  const tooLarge = await server.app.inject({
    method: 'PUT',
    url: `/api/files/${newId()}?${new URLSearchParams({ ...on, name: 'large.iso' })}`,
    headers: { ...asVisitor(people.seller), 'content-length': '600000000' },
  });
  expect([tooLarge.statusCode, tooLarge.json().error.code]).toEqual([413, 'file_too_large']);
  await sweep(later(2));
  expect((await lying()).toSorted()).toEqual(before.toSorted());
  expect((await done(people.seller.call(listFiles, on))).count).toBe(0);
});

test('an upload that is broken off leaves no half of a file', async () => {
  const on = await contact();
  await server.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.app.server.address() as { port: number };
  const before = await lying();
  const socket = connect(port, '127.0.0.1');
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  socket.write(
    `PUT /api/files/${newId()}?${new URLSearchParams({ ...on, name: 'half.txt' })} HTTP/1.1\r\n` +
      `host: localhost\r\norigin: http://localhost\r\ncookie: ${asVisitor(people.seller).cookie}\r\n` +
      'content-type: text/plain\r\ncontent-length: 100000\r\n\r\nThe first words',
  );
  await expect.poll(async () => (await lying()).length).toBe(before.length + 1);
  socket.destroy();
  await expect.poll(async () => (await lying()).toSorted()).toEqual(before.toSorted());
  expect(server.logged).toEqual([]);
});

test('a file is removed, had back for 30 days, and then gone with its bytes', async () => {
  const on = await contact();
  const { fileId } = await stored(server, people.seller, on);
  await done(people.seller.call(removeFile, { fileId }));
  expect((await fetched(people.seller, fileId)).statusCode).toBe(404);
  const removed = await done(people.seller.call(listFiles, { ...on, removed: true }));
  expect(removed.items.map((one) => one.fileId)).toEqual([fileId]);
  await done(people.seller.call(restoreFile, { fileId }));
  expect((await fetched(people.seller, fileId)).body).toBe('What we offer.');
  await done(people.seller.call(removeFile, { fileId }));
  await sweep(later(29));
  expect(await lying()).toContain(fileId);
  await sweep(later(31));
  expect(await lying()).not.toContain(fileId);
  expect(await refusalOf(people.seller.call(restoreFile, { fileId }))).toBe('file_not_found');
});

test('the files of somebody in the bin are not there; of two entries that become one, all hang on the one that stays', async () => {
  const [one, other] = [await contact('Nora'), await contact('Nora again')];
  const { fileId } = await stored(server, people.seller, other);
  const { mergeId } = await done(
    people.seller.call(mergeRecords, { noun: 'contact', keptId: one.nounId, goneId: other.nounId, take: [] }),
  );
  expect((await done(people.seller.call(listFiles, one))).items.map((file) => file.fileId)).toEqual([fileId]);
  await done(people.seller.call(takeMergeBack, { mergeId }));
  expect((await done(people.seller.call(listFiles, one))).count).toBe(0);
  await done(people.seller.call(removeContact, { contactId: other.nounId }));
  expect((await fetched(people.seller, fileId)).statusCode).toBe(404);
});

test('who is erased leaves no file, no photo and no bytes', async () => {
  const on = await contact();
  const kept = await stored(server, people.seller, await contact());
  const [file, removed] = [
    await stored(server, people.seller, on),
    await stored(server, people.seller, { ...on, name: 'photo.png' }, png),
  ];
  await done(people.seller.call(removeFile, { fileId: removed.fileId }));
  await done(people.admin.call(erasePerson, { contactId: on.nounId, name: 'Mia Berg' }));
  const there = await lying();
  expect(there).toContain(kept.fileId);
  expect(there).not.toContain(file.fileId);
  expect(there).not.toContain(removed.fileId);
});

test('the photo of a person takes the place of the one before, is none of their files, and is a picture', async () => {
  const on = await contact('Pia');
  const photoId = async () => (await done(people.reader.call(getContact, { contactId: on.nounId }))).photoId;
  expect(await photoId()).toBeNull();
  const first = await stored(server, people.seller, { ...on, photo: true }, png);
  const second = await stored(server, people.seller, { ...on, photo: true }, png);
  expect(await photoId()).toBe(second.fileId);
  expect((await fetched(people.seller, first.fileId)).statusCode).toBe(404);
  expect((await done(people.seller.call(listFiles, on))).count).toBe(0);
  await done(people.seller.call(removeFile, { fileId: second.fileId }));
  expect(await photoId()).toBeNull();
  await done(people.seller.call(restoreFile, { fileId: second.fileId }));
  expect(await photoId()).toBe(second.fileId);
  const refused = async (sent: object, content: string | Uint8Array) =>
    (await sendStored(server, people.seller, { ...on, photo: true, ...sent }, content)).json().error.code;
  expect(await refused({}, 'no picture')).toBe('file_not_usable');
  expect(await refused({}, Buffer.concat([png, Buffer.alloc(1_000_001)]))).toBe('file_too_large');
  const { dealId } = await done(people.seller.call(openDeal, { name: 'Valves' }));
  expect(await refused({ noun: 'deal', nounId: dealId }, png)).toBe('file_not_usable');
});

test('the photo of a person stands with their name in lists, in what is found, on a deal and on its map', async () => {
  const name = 'Quirina Lindqvist';
  const { nounId: contactId } = await contact(name);
  const { fileId } = await stored(
    server,
    people.seller,
    { noun: 'contact', nounId: contactId, photo: true },
    png,
  );
  const { dealId } = await done(
    people.seller.call(openDeal, { name: 'Kilns', stakeholders: [{ contactId, roles: [] }] }),
  );
  const other = await contact('Rasmus');
  await done(people.seller.call(noteRelation, { kind: 'reports to', fromId: contactId, toId: other.nounId }));
  const listed = await done(people.reader.call(listContacts, { search: name }));
  const found = await done(people.reader.call(search, { text: name, nouns: 'contact' }));
  const { score } = await done(people.seller.call(getDeal, { dealId }));
  const { items } = await done(people.seller.call(listDealRelations, { dealId }));
  expect([listed.items, found.items, score.people].map(([one]) => one?.photoId)).toEqual(
    Array(3).fill(fileId),
  );
  expect(items.map(({ from, to }) => [from.photoId, to.photoId])).toEqual([[fileId, null]]);
});

test('removed files and photos lie in the bin with what they were on, for whoever sees that', async () => {
  const on = await contact('Sefa Quint');
  const { dealId } = await done(people.seller.call(openDeal, { name: 'Presses' }));
  const offer = await stored(server, people.seller, {
    ...{ noun: 'deal', nounId: dealId, name: 'Presses.txt' },
  });
  const first = await stored(server, people.seller, { ...on, photo: true }, png);
  const photo = await stored(server, people.seller, { ...on, photo: true }, png);
  const inBin = async (who: TestMember) => {
    const { items } = await done(who.call(listBin, { limit: 100 }));
    const these = new Set([offer.fileId, first.fileId, photo.fileId]);
    return items.filter(({ id }) => these.has(id)).map(({ noun, name, detail }) => [noun, name, detail]);
  };
  // What another photo took the place of is not missed.
  expect(await inBin(people.seller)).toEqual([]);
  await done(people.seller.call(removeFile, { fileId: offer.fileId }));
  expect(await inBin(people.seller)).toEqual([['file', 'Presses.txt', 'Presses']]);
  expect(await inBin(people.otherSeller)).toEqual([]);
  await done(people.seller.call(removeFile, { fileId: photo.fileId }));
  expect(await inBin(people.otherSeller)).toContainEqual(['photo', 'Sefa Quint', null]);
  await done(people.seller.call(restoreFile, { fileId: photo.fileId }));
  await done(people.seller.call(restoreFile, { fileId: offer.fileId }));
  expect(await inBin(people.seller)).toEqual([]);
});
