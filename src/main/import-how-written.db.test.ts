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

test('letters are read as somebody says, headers and all', async () => {
  const polish = Buffer.from(
    'Imi\xea;Nazwisko;E-mail;Telefon;Zg\xb3oszenie\nPawe\xb3;Wi\x9cniewski;p@w.example;1;x\n',
    'latin1',
  );
  const first = await look('kontakty.csv', polish);
  expect(first.preview.files[0]).toMatchObject({
    encoding: 'windows-1250',
    written: { samples: ['Imię', 'Zgłoszenie', 'Paweł'] },
  });
  const { importId } = first;
  const read = async (encoding: 'windows-1250' | 'windows-1252') => {
    const changes = { files: [{ ...first.mapping.files[0]!, encoding }] };
    return done(people.admin.call(previewImport, { importId, changes }));
  };
  const wrong = await read('windows-1252');
  expect(wrong.preview.files[0]).toMatchObject({ written: { samples: ['Imiê', 'Zg³oszenie', 'Pawe³'] } });
  const right = await read('windows-1250');
  expect(right.mapping.files[0]?.columns).toMatchObject({ firstName: 'Imię', lastName: 'Nazwisko' });
  await done(people.admin.call(runImport, { importId }));
  await ended(people.admin, importId);
  const { items } = await done(people.admin.call(listContacts, { search: 'Paweł' }));
  expect(items).toMatchObject([{ name: 'Paweł Wiśniewski', email: 'p@w.example' }]);
});

test('a list that nobody knew is known by its headers once its letters are right', async () => {
  // 姓,名,電子メール in the letters of old Unix systems.
  const bytes = Buffer.from('c0ab2cccbe2cc5c5bbd2a5e1a1bca5eb0abbb32cc0ee2c6b40622e6578616d706c650a', 'hex');
  const { importId, mapping } = await look('meishi.csv', bytes);
  expect(mapping.files[0]?.noun).toBeNull();
  const changes = { files: [{ ...mapping.files[0]!, encoding: 'euc-jp' as const }] };
  const again = await done(people.admin.call(previewImport, { importId, changes }));
  expect(again.mapping.files[0]).toMatchObject({
    noun: 'contacts',
    columns: { lastName: '姓', email: '電子メール' },
  });
});

test('cells are parted as somebody says', async () => {
  const first = await look('mixed.csv', 'Name|Phone;E-mail|Title\nBo|1;b@b.example|Buyer\n');
  const changes = { files: [{ ...first.mapping.files[0]!, separator: ';' as const }] };
  const again = await done(people.admin.call(previewImport, { importId: first.importId, changes }));
  expect(again.preview.files[0]!.columns.map(({ header }) => header)).toEqual(['Name|Phone', 'E-mail|Title']);
});
