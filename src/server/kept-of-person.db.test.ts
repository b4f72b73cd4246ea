import { beforeAll, expect, test } from 'vitest';
import { getKeptOfPerson } from '#contract/contacts/kept-of-person.ts';
import { testDatabase } from '#store/testing/test-database.ts';
import { type FilledPerson, fillPerson } from './testing/filled-person.ts';
import { asVisitor, stored } from './testing/test-files.ts';
import { testPeople } from './testing/test-people.ts';
import { done, testServer } from './testing/test-server.ts';

const server = testServer(testDatabase());
const people = testPeople(server);
let filled: FilledPerson;

beforeAll(async () => {
  filled = await fillPerson(server, people);
});

const keptOf = (contactId: string) => done(people.admin.call(getKeptOfPerson, { contactId }));

test('whatever is kept of somebody is told, also of an entry that went into theirs', async () => {
  const { name, kept, contactId } = await keptOf(filled.goneId);
  expect([name, contactId]).toEqual(['Dr. Erika Zwetschgenbaum', filled.contactId]);
  expect(kept.map(({ of }) => of)).toEqual([
    ...['contact', 'contact_job', 'custom_value', 'tagged', 'note', 'stakeholder', 'fact', 'letter'],
    ...['calendar_event', 'roadmap_link', 'meeting_cell', 'words_lesson', 'speaker_name', 'audit', 'merge'],
    ...['import_link', 'import_change', 'import_error', 'import', 'account', 'insight', 'playbook_draft'],
    ...['tag', 'vague_phrase'],
  ]);
  const rows = Object.fromEntries(kept.map((section) => [section.of, section.rows]));
  expect(rows.contact?.map(({ name }) => name).sort()).toEqual([
    'Dr. Erika Zwetschgenbaum',
    'Erika Zwetschgenbaum-Alt',
    // What is said of them with somebody else, and nothing of whom.
    undefined,
  ]);
  expect(rows.note?.map(({ text }) => text)).toHaveLength(2);
  expect(rows.tagged?.[0]?.tag).toMatch(/^Sailors/);
  expect(rows.stakeholder?.[0]?.deal).toBe('Pumps for Erika Zwetschgenbaum');
});

test('what happened in deals is told in sentences, and where somebody only spoke of them as well', async () => {
  const { kept } = await keptOf(filled.contactId);
  const facts = kept.find(({ of }) => of === 'fact')?.rows ?? [];
  expect(facts.map(({ sentence }) => sentence)).toContainEqual(expect.stringContaining('Erika'));
  expect(facts.map(({ deal }) => deal)).toContain('Valves');
  expect(facts.filter(({ sentence }) => sentence === null)).toEqual([]);
});

test('no secret is in it, and nothing of anybody else', async () => {
  const told = JSON.stringify(await keptOf(filled.contactId));
  expect(told).not.toMatch(/token_hash|row_hash|sealed/);
  const other = await keptOf(filled.relativeId);
  const entries = other.kept.find(({ of }) => of === 'contact')?.rows ?? [];
  expect(entries.map(({ name }) => name)).toEqual(['Hugo Sauerbier']);
});

test('their files lie in the zip as they are', async () => {
  const on = { noun: 'contact', nounId: filled.contactId, name: 'letter of hers.txt' } as const;
  await stored(server, people.admin, on, 'Dear all, it was me.');
  const { rawPayload } = await server.app.inject({
    url: `/api/contacts/${filled.contactId}/kept.zip`,
    headers: asVisitor(people.admin),
  });
  for (const name of ['person.html', 'person.json', 'files/1-letter of hers.txt']) {
    expect(rawPayload.includes(name)).toBe(true);
  }
});
