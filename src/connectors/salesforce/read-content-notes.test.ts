import { expect, test } from 'vitest';
import { zipOf } from '../testing/made-zip.ts';
import { readFiles } from '../testing/read-files.ts';
import { salesforceId } from './salesforce-id.ts';

const id = (prefix: string, number = 1) => `${prefix}Ab00000${String(number).padStart(5, '0')}`;
const table = (...rows: string[]) => rows.map((row) => `${row}\n`).join('');
const header = 'Id,CreatedDate,LatestPublishedVersionId,Title,TextPreview,Content,IsDeleted';
const links = (...entities: string[]) =>
  table(
    'Id,LinkedEntityId,ContentDocumentId,IsDeleted',
    ...entities.map((entity, number) => `${id('06A', number)},${entity},${id('069')},0`),
  );
const row = (content: string) =>
  `${id('069')},2024-03-04 09:12:44,${id('068')},On the train,The cou,${content},0`;

const people = { 'Contact.csv': table('Id,LastName,AccountId,Email', `${id('003')},Doe,,jo@fern.example`) };
const notesOf = async (files: Record<string, string>) =>
  (await readFiles({ 'WE_1.zip': await zipOf({ ...people, ...files }) })).notes;

test.each([
  [
    'in a file of its own',
    row(`ContentNote/${id('068')}`),
    { [`ContentNote/${id('068')}`]: '<p>The council &amp; you</p>' },
  ],
  [
    'named after the note',
    row(''),
    { [`ContentNote/${salesforceId(id('069'))}.snote`]: 'The council &amp; you' },
  ],
  ['packed into the cell', row(Buffer.from('<p>The council &amp; you</p>').toString('base64')), {}],
  ['in the cell as it is', row('The council &amp; you'), {}],
])('what a note says is read %s', async (_, note, bodies) => {
  const notes = await notesOf({
    'ContentNote.csv': table(header, note),
    'ContentDocumentLink.csv': links(id('003'), id('005')),
    ...bodies,
  });
  expect(notes).toMatchObject([
    {
      text: 'On the train\n\nThe council & you',
      at: '2024-03-04T09:12:44.000Z',
      on: [{ noun: 'contact', externalId: salesforceId(id('003')) }],
    },
  ]);
});

test('where its file is missing, as much of a note comes as its row says', async () => {
  const notes = await notesOf({
    'ContentNote.csv': table(header, row(`ContentNote/${id('068')}`)),
    'ContentDocumentLink.csv': links(id('003')),
  });
  expect(notes.map(({ text }) => text)).toEqual(['On the train\n\nThe cou']);
});

test('a note that hangs on a deal and on somebody stands on both, and one that only stands among versions is one, too', async () => {
  const notes = await notesOf({
    'Opportunity.csv': table('Id,Name,StageName,CloseDate', `${id('006')},Pumps,Prospecting,2027-01-31`),
    'ContentVersion.csv': table(
      'Id,ContentDocumentId,IsLatest,VersionNumber,Title,PathOnClient,FileType,VersionData,CreatedDate',
      `${id('068')},${id('069')},1,1,On the train,,SNOTE,ContentVersion/${id('068')},2024-03-04 09:12:44`,
    ),
    'ContentDocumentLink.csv': links(id('003'), id('006')),
    [`ContentVersion/${id('068')}`]: '<p>The council</p>',
  });
  expect(notes.map(({ on, text }) => [on[0]?.noun, text]).sort()).toEqual([
    ['contact', 'On the train\n\nThe council'],
    ['deal', 'On the train\n\nThe council'],
  ]);
});
