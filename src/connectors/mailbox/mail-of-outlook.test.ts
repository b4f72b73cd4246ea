import { expect, test } from 'vitest';
import { attachedFiles, mayHaveFiles } from '../correspondence/attached-files.ts';
import { openMail } from '../correspondence/open-mail.ts';
import { headerOfMail } from './header-of-mail.ts';
import { mailOfOutlook } from './mail-of-outlook.ts';
import { madeMsg } from './testing/made-msg.ts';

const given = {
  subject: 'Angebot für Pumpen',
  body: 'Hallo Jörg,\r\nanbei der Preis.',
  from: { name: 'Sam Seller', email: 'sam@ours.example' },
  to: [{ name: 'Jörg Müller', email: 'joerg@mueller.example' }],
  at: '2026-03-01T10:00:00Z',
  messageId: '<one@ours.example>',
};

test('a mail that was sent from Outlook is read with whom it is from and to, its time and its words', async () => {
  const raw = mailOfOutlook(madeMsg(given))!;
  expect(await headerOfMail(raw)).toMatchObject({
    subject: 'Angebot für Pumpen',
    at: '2026-03-01T10:00:00.000Z',
    from: { name: 'Sam Seller', email: 'sam@ours.example' },
    to: [{ name: 'Jörg Müller', email: 'joerg@mueller.example' }],
    sign: null,
  });
  expect((await openMail(raw))?.text).toBe('Hallo Jörg,\nanbei der Preis.');
});

test('a mail that came is the same as its copy in a mailbox, by the header that it came with', async () => {
  const headers = [
    'From: Clara <clara@acme.example>',
    'To: sam@ours.example,',
    '\tbo@ours.example',
    'Subject: Offer',
    'Date: Sun, 1 Mar 2026 10:00:00 +0000',
    'Message-ID: <two@acme.example>',
    'List-Unsubscribe: <https://acme.example>',
    'Content-Type: multipart/alternative;',
    '\tboundary="x"',
  ].join('\r\n');
  const raw = mailOfOutlook(madeMsg({ ...given, headers }))!;
  const copy = Buffer.from(`${headers}\r\n\r\nOther words`);
  const [one, other] = [await headerOfMail(raw), await headerOfMail(copy)];
  expect(one).toMatchObject({
    sign: 'newsletter',
    to: [{ email: 'sam@ours.example' }, { email: 'bo@ours.example' }],
  });
  expect(one?.externalId).toBe(other?.externalId);
  expect((await openMail(raw))?.text).toContain('anbei der Preis');
});

test('what is attached in Outlook comes with the mail, but for the pictures that its words show', async () => {
  const files = [
    { name: 'Angebot Größe 3.pdf', text: `%PDF ${'x'.repeat(200)}` },
    { name: 'logo.png', text: 'y'.repeat(20_000), isHidden: true },
  ];
  const raw = mailOfOutlook(madeMsg({ ...given, files }))!;
  expect(mayHaveFiles(raw)).toBe(true);
  const kept = await attachedFiles(raw);
  expect(kept.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['Angebot Größe 3.pdf', files[0]?.text],
  ]);
  expect((await openMail(raw))?.text).toBe('Hallo Jörg,\nanbei der Preis.');
  expect((await headerOfMail(raw))?.externalId).toBe(
    (await headerOfMail(mailOfOutlook(madeMsg(given))!))?.externalId,
  );
});

test('another file in the same kind of container is no mail', () => {
  expect(mailOfOutlook(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBeNull();
});
