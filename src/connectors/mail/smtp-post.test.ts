import { createServer } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { smtpPost } from './smtp-post.ts';
import { type MailServer, startMailServer } from './testing/mail-server.ts';

const from = 'sales@nordwind.example';
const mail = {
  fromName: 'Sam Seller',
  to: { name: 'Marta Ruiz', address: 'marta@tessel.example' },
  replyTo: { name: 'Sam Seller', address: 'sam@nordwind.example' },
  subject: 'Was wir vereinbart haben – für Sie',
  text: 'Guten Tag Marta,\n\n– Sie senden die Zahlen, bis 25. Nov.',
  html: '<p>Guten Tag Marta,</p>',
  id: '0192f1f0-0000-7000-8000-000000000001',
};

let server: MailServer;
afterEach(() => server.close());

async function posted(options: SMTPServerOptions = {}, { query = '', sent = mail, name = '' } = {}) {
  server = await startMailServer(options);
  const url = name ? server.url.replace('smtp://', `smtp://${name}@`) : server.url;
  return smtpPost({ url: `${url}${query}`, from }, { connectMilliseconds: 400, idleMilliseconds: 400 }).send(
    sent,
  );
}

const refusing = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });

describe('a mail', () => {
  test('comes from the address that was set, in the name of the seller, whom an answer goes to', async () => {
    expect(await posted()).toEqual({ ok: true });
    const [taken] = server.taken;
    expect(taken?.mail).toMatchObject({
      from: { name: 'Sam Seller', address: from },
      replyTo: [{ name: 'Sam Seller', address: 'sam@nordwind.example' }],
      to: [{ name: 'Marta Ruiz', address: 'marta@tessel.example' }],
      subject: mail.subject,
      messageId: `<${mail.id}@nordwind.example>`,
    });
    expect(taken?.mail.text?.trim()).toBe(mail.text);
    expect(taken?.raw).toMatch(/^Content-Type: multipart\/alternative/m);
  });

  test('gets no header and no recipient by a name or a subject that begins another line', async () => {
    const sent = {
      ...mail,
      fromName: 'Sam\r\nBcc: thief@example.com',
      to: { name: 'Marta\nBcc: thief@example.com', address: 'marta@tessel.example' },
      subject: 'Hello\r\nBcc: thief@example.com\r\n\r\nanother body',
    };
    await posted({}, { sent });
    const [taken] = server.taken;
    expect(taken?.to).toBe('marta@tessel.example');
    expect(taken?.mail.bcc ?? []).toEqual([]);
    expect(taken?.raw).not.toMatch(/^Bcc:/im);
    expect(taken?.mail.text?.trim()).toBe(mail.text);
  });

  test('carries an invitation so that calendars see one', async () => {
    const text = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
    await posted({}, { sent: { ...mail, calendar: { method: 'REQUEST', text } } as typeof mail });
    expect(server.taken[0]?.raw).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST/m);
  });
});

describe('what a mail server says', () => {
  test('an address that it does not know is refused for good, in its own words', async () => {
    const onRcptTo: SMTPServerOptions['onRcptTo'] = (_, __, done) => done(refusing(550, 'No such user here'));
    expect(await posted({ onRcptTo })).toEqual({
      ...{ ok: false, problem: 'address refused', isToBeTriedAgain: false },
      words: '550 No such user here',
    });
  });

  test('not now is tried again later', async () => {
    const onRcptTo: SMTPServerOptions['onRcptTo'] = (_, __, done) => done(refusing(451, 'Greylisted'));
    expect(await posted({ onRcptTo })).toMatchObject({ problem: 'put off', isToBeTriedAgain: true });
  });

  test('a wrong password is told, and nothing is sent', async () => {
    const onAuth: SMTPServerOptions['onAuth'] = (_, __, done) => done(null, {});
    const options = { disabledCommands: ['STARTTLS'], allowInsecureAuth: true, onAuth };
    expect(await posted(options, { name: 'sam:wrong' })).toMatchObject({ problem: 'sign-in refused' });
    expect(server.taken).toEqual([]);
  });

  test('a way that has to be encrypted and cannot be is no way', async () => {
    expect(await posted({}, { query: '?requireTLS=true' })).toMatchObject({
      ...{ problem: 'no secure way', isToBeTriedAgain: false },
    });
  });

  test('a certificate that nobody vouches for is not believed, unless that was asked for', async () => {
    const options = { disabledCommands: ['AUTH'] };
    expect(await posted(options)).toEqual({
      ...{ ok: false, problem: 'certificate not trusted', isToBeTriedAgain: false },
      words: expect.stringContaining('certificate'),
    });
    await server.close();
    expect(await posted(options, { query: '?tls.rejectUnauthorized=false' })).toEqual({ ok: true });
    expect(server.taken[0]?.isSecure).toBe(true);
  });

  test('a mail that was handed over and not answered for may have arrived', async () => {
    const onData: SMTPServerOptions['onData'] = (stream) => void stream.resume();
    expect(await posted({ onData })).toMatchObject({ problem: 'unclear', isToBeTriedAgain: false });
  });

  test('a server that is not there, or says nothing, is tried again', async () => {
    server = await startMailServer();
    await server.close();
    const waits = { connectMilliseconds: 300, idleMilliseconds: 5000 };
    const gone = await smtpPost({ url: server.url, from }, waits).send(mail);
    expect(gone).toMatchObject({ problem: 'unreachable', isToBeTriedAgain: true });
    const silent = createServer(() => undefined);
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const { port } = silent.address() as { port: number };
    const waited = await smtpPost({ url: `smtp://127.0.0.1:${port}`, from }, waits).send(mail);
    expect(waited).toMatchObject({ problem: 'unreachable', isToBeTriedAgain: true });
    silent.close();
  });
});
