import { expect, test } from 'vitest';
import { listContacts } from '#contract/contacts/contacts.ts';
import { previewImport, runImport } from '#contract/imports/imports.ts';
import { ended, sendFiles } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const look = async (name: string, bytes: string | Uint8Array) => {
  const importId = await sendFiles(server, people.admin, { [name]: bytes });
  const whole = await done(people.admin.call(previewImport, { importId }));
  return { ...whole, importId };
};

test('how a file is written is shown with what proves it', async () => {
  const { preview } = await look(
    'kunden.csv',
    '\ufeffVorname;Nachname;E-Mail;Geburtstag;Bemerkung\nJörg;Müller;j@m.example;31.12.1980;"Zwei\nZeilen"\n',
  );
  expect(preview.files[0]).toMatchObject({
    ...{ encoding: 'utf-8', delimiter: ';' },
    written: { mark: true, breakInLine: 2, samples: ['Jörg', 'Müller'] },
  });
  expect(preview.dates).toMatchObject([{ example: '31.12.1980', reads: '1980-12-31' }]);
});

test('letters that were taken for others are read as somebody says, headers and all', async () => {
  // Polish as Excel writes it there: nothing in the bytes tells it from that of Western Europe.
  const polish = Buffer.from(
    'Imi\xea;Nazwisko;E-mail;Telefon;Zg\xb3oszenie\nPawe\xb3;Wi\xb6niewski;p@w.example;1;x\n',
    'latin1',
  );
  const first = await look('kontakty.csv', polish);
  expect(first.preview.files[0]).toMatchObject({ encoding: 'windows-1252' });
  const [file] = first.mapping.files;
  const { importId } = first;
  const chosen = { ...file!, noun: 'contacts' as const, encoding: 'windows-1250' as const };
  const again = await done(people.admin.call(previewImport, { importId, changes: { files: [chosen] } }));
  expect(again.preview.files[0]).toMatchObject({
    encoding: 'windows-1250',
    written: { samples: ['Imię', 'Zgłoszenie', 'Paweł'] },
  });
  const columns = { ...again.mapping.files[0]!.columns, firstName: 'Imię', lastName: 'Nazwisko' };
  const files = [{ ...again.mapping.files[0]!, columns }];
  await done(people.admin.call(runImport, { importId, changes: { files } }));
  await ended(people.admin, importId);
  const { items } = await done(people.admin.call(listContacts, { search: 'Paweł' }));
  expect(items).toMatchObject([{ email: 'p@w.example' }]);
});

test('cells are parted as somebody says', async () => {
  const first = await look('mixed.csv', 'Name|Phone;E-mail|Title\nBo|1;b@b.example|Buyer\n');
  const changes = { files: [{ ...first.mapping.files[0]!, separator: ';' as const }] };
  const again = await done(people.admin.call(previewImport, { importId: first.importId, changes }));
  expect(again.preview.files[0]!.columns.map(({ header }) => header)).toEqual(['Name|Phone', 'E-mail|Title']);
});
