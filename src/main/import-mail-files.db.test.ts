import { expect, test } from 'vitest';
import { listContacts } from '#contract/contacts/contacts.ts';
import { listFiles } from '#contract/files/files.ts';
import { undoImport } from '#contract/imports/undo-import.ts';
import { tasksDone } from '#server/testing/tasks-done.ts';
import { imported } from '#server/testing/test-imports.ts';
import { testPeople } from '#server/testing/test-people.ts';
import { done, testServer } from '#server/testing/test-server.ts';
import { testDatabase } from '#store/testing/test-database.ts';

const server = testServer(testDatabase());
const people = testPeople(server);

const paper = Buffer.from('%PDF-1.4 the offer').toString('base64');

const mail = (
  id: string,
  subject: string,
  from = 'clara@acme.example',
  type = 'application/pdf',
  name = 'Übersicht.pdf',
) =>
  [
    `From: ${from}`,
    'To: sam@ours.example',
    `Subject: ${subject}`,
    'Date: Sun, 1 Mar 2026 10:00:00 +0000',
    `Message-ID: <${id}@x>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Here it is.',
    '--b',
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    paper,
    '--b--',
    '',
  ].join('\r\n');

const files = {
  'a.eml': mail('1', 'Offer'),
  'b.eml': mail('2', 'Re: Offer'),
  'c.eml': mail('3', 'Dinner', 'clara@acme.example', 'text/calendar', 'invite.ics'),
  'd.eml': mail('4', 'Unknown', 'who@else.example'),
};

test('files that were sent with mails hang on whom the mails went to, each once, and go with the import', async () => {
  await imported(server, people.admin, {
    'contacts.csv': 'Name,E-mail,Phone\nClara Client,clara@acme.example,1\n',
  });
  const tried = await imported(server, people.admin, files, { dryRun: true });
  expect(tried.counts.files).toMatchObject({ created: 1 });
  const { items } = await done(people.admin.call(listContacts, { search: 'Clara' }));
  const contactId = items[0]!.contactId;
  const hanging = () => done(people.admin.call(listFiles, { noun: 'contact', nounId: contactId }));
  expect((await hanging()).count).toBe(0);
  const { importId, counts } = await imported(server, people.admin, files);
  expect(counts.files).toMatchObject({ created: 1, failed: 0 });
  expect((await hanging()).items).toMatchObject([{ name: 'Übersicht.pdf', mediaType: 'application/pdf' }]);
  const again = await imported(server, people.admin, files);
  expect(again.counts.files).toMatchObject({ created: 0 });
  expect((await hanging()).count).toBe(1);
  await done(people.admin.call(undoImport, { importId }));
  await tasksDone(people.admin);
  expect((await hanging()).count).toBe(0);
});
