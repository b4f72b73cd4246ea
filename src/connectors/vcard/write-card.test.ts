import { Readable } from 'node:stream';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { noReach } from '#domain/address-book/reach.ts';
import { cardFields } from './card-fields.ts';
import { readContacts } from './read-cards.ts';
import { type PersonOnCard, writeCard } from './write-card.ts';

const way = (value: string, label: string | null = null) => ({ value, label });

const clara: PersonOnCard = {
  contactId: '019a0000-0000-7000-8000-000000000001',
  name: 'Clara Maria Client',
  title: 'Head of plant; nights, too',
  company: 'Acme, Parts & Sons',
  reach: {
    emails: [way('clara@acme.example', 'Work'), way('clara@home.example', 'Home')],
    phones: [way('+49 30 901820', 'Work'), way('+49 171 5550134', 'Mobile'), way('+49 30 9', 'Boat')],
    links: [way('https://social.example/clara')],
    addresses: [
      {
        label: 'Work',
        street: 'Am Ufer 3',
        city: 'Köln',
        region: null,
        postalCode: '50667',
        country: 'Germany',
      },
    ],
  },
  details: {
    salutation: 'Dr.',
    givenName: 'Clara',
    familyName: 'Client',
    birthday: '--05-17',
    about: 'Likes boats.\nAnd rain.',
  },
  changedAt: '2026-11-22T09:00:00.000Z',
  tags: ['Partner', 'Has, a comma'],
};

async function readBack(text: string) {
  const bytes = Buffer.from(text);
  const file = { name: 'a.vcf', bytes: bytes.length, open: async () => Readable.from([bytes]) };
  const columns = Object.fromEntries(cardFields.map(({ field }) => [field, field]));
  const reads = [];
  const reading = { dateOrder: 'month first', zone: 'UTC' } as const;
  const files = [{ file, mapping: { name: 'a.vcf', noun: 'cards' as const, columns } }];
  for await (const read of readContacts(files, reading)) reads.push(read);
  return reads;
}

test('a card that was written is read as it was', async () => {
  const [read] = await readBack(writeCard(clara));
  expect(read).toMatchObject({
    kind: 'row',
    value: { name: clara.name, title: clara.title, reach: clara.reach },
  });
  expect(JSON.stringify(read)).toContain('Acme, Parts & Sons');
});

test('another program reads it too', () => {
  const card = new ICAL.Component(ICAL.parse(writeCard(clara)) as never);
  expect(card.getFirstPropertyValue('fn')).toBe(clara.name);
  expect(card.getFirstProperty('categories')?.getValues()).toEqual(clara.tags);
  expect(card.getFirstPropertyValue('note')).toBe(clara.details.about);
  expect(card.getAllProperties('tel')).toHaveLength(3);
});

test('whatever somebody is called, no line is longer than 75 bytes and the name comes back', async () => {
  const names = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter((name) => /\p{L}/u.test(name));
  await fc.assert(
    fc.asyncProperty(names, async (given) => {
      const name = given.replace(/\s+/g, ' ').trim();
      const text = writeCard({ ...clara, name, details: {}, reach: noReach, tags: [] });
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const [read] = await readBack(text);
      expect(read).toMatchObject({ kind: 'row', value: { name } });
    }),
    { numRuns: 60 },
  );
});
