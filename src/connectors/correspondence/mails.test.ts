import { expect, test } from 'vitest';
import type { Speech } from '#domain/words/speech.ts';
import { speechOfFile } from '../words/speech-of-file.ts';
import { speechOfText } from '../words/speech-of-text.ts';

async function read(text: string | Buffer): Promise<Speech> {
  const speech = await speechOfFile({ name: 'mail', bytes: Buffer.from(text) });
  if (!speech.ok) throw new Error(speech.refusal.message);
  return speech.value;
}

/** Who says what; what stood in a quote alone has a mark. */
function said({ speakers, utterances }: Speech) {
  return utterances.map(
    ({ speaker, text, onlyQuoted }) =>
      `${onlyQuoted ? '> ' : ''}${speaker === null ? '–' : speakers[speaker]?.name}: ${text}`,
  );
}

function mail(body: string, fields: Readonly<Record<string, string>> = {}): string {
  const header = {
    From: 'Maria Keller <maria@acme.example>',
    To: 'Tom Berg <tom@ours.example>',
    Date: 'Tue, 18 Nov 2025 11:30:00 +0100',
    Subject: 'AW: Re: Offer',
    'Message-ID': '<2@acme.example>',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  };
  const lines = Object.entries(header).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`;
}

test('a mail is what its writer says, and the mail that it answers is read once, with its own writer and time', async () => {
  const speech = await read(
    mail(`Hi Tom,

that works. We will sign the order form
by Friday.

Best regards,
Maria Keller
Head of Purchasing, Acme

On Tue, Nov 18, 2025 at 10:02 AM Tom Berg <tom@ours.example>
wrote:

> Hi Maria,
>
> can you sign by Friday?
>
> Tom`),
  );
  expect(speech).toMatchObject({ source: 'mail', title: 'Offer', startedAt: '2025-11-18T09:02:00.000Z' });
  expect(speech.speakers).toEqual([
    { name: 'Tom Berg', email: 'tom@ours.example' },
    { name: 'Maria Keller', email: 'maria@acme.example' },
  ]);
  expect(said(speech)).toEqual([
    '> Tom Berg: Hi Maria,',
    '> Tom Berg: can you sign by Friday?',
    'Maria Keller: Hi Tom,',
    'Maria Keller: that works. We will sign the order form by Friday.',
  ]);
  expect(speech.utterances.at(-1)?.writtenAt).toBe('2025-11-18T10:30:00.000Z');
});

test.each([
  ['German', 'Am Di., 18. Nov. 2025 um 10:02 Uhr schrieb Tom Berg <tom@ours.example>:'],
  ['German, short', 'Am 18.11.25 um 10:02 schrieb Tom Berg:'],
  ['English of Apple', 'On 18 Nov 2025, at 10:02, Tom Berg <tom@ours.example> wrote:'],
  ['French', 'Le mar. 18 nov. 2025 à 10:02, Tom Berg <tom@ours.example> a écrit :'],
  ['Spanish', 'El mar, 18 nov 2025 a las 10:02, Tom Berg (<tom@ours.example>) escribió:'],
  ['Italian', 'Il giorno mar 18 nov 2025 alle ore 10:02 Tom Berg <tom@ours.example> ha scritto:'],
  ['Dutch', 'Op di 18 nov 2025 om 10:02 schreef Tom Berg <tom@ours.example>:'],
  ['Portuguese', 'Em ter., 18 de nov. de 2025 às 10:02, Tom Berg <tom@ours.example> escreveu:'],
  ['Russian, over two lines', '18.11.2025 10:02 пользователь "Tom Berg" <\ntom@ours.example> написал:'],
])('the header of a quote: %s', async (_, header) => {
  const speech = await read(mail(`Yes.\n\n${header}\n\n> Can you sign by Friday?`));
  expect(said(speech)).toEqual(['> Tom Berg: Can you sign by Friday?', 'Maria Keller: Yes.']);
  expect(speech.startedAt).toBe('2025-11-18T09:02:00.000Z');
});

test.each([
  [
    'English',
    'From: Tom Berg <tom@ours.example>\nSent: Tuesday, November 18, 2025 10:02 AM\nTo: Maria Keller <maria@acme.example>\nSubject: Offer',
  ],
  [
    'German',
    '-----Ursprüngliche Nachricht-----\nVon: Tom Berg <tom@ours.example>\nGesendet: Dienstag, 18. November 2025 10:02\nAn: Maria Keller <maria@acme.example>\nCc: Ana\nBetreff: Angebot',
  ],
  [
    'within a company',
    '________________________________\nFrom: Berg, Tom\nSent: 18 November 2025 10:02\nTo: Keller, Maria; Ruiz, Ana\nSubject: Offer',
  ],
  [
    'French',
    'De : Tom Berg <tom@ours.example>\nEnvoyé : mardi 18 novembre 2025 10:02\nÀ : Maria Keller\nObjet : Offre',
  ],
  [
    'forwarded',
    '---------- Forwarded message ---------\nFrom: Tom Berg <tom@ours.example>\nDate: Tue, Nov 18, 2025 at 10:02 AM\nSubject: Offer\nTo: <maria@acme.example>',
  ],
])('the header above a mail, as Outlook and others write it: %s', async (_, header) => {
  const speech = await read(mail(`Yes.\n\n${header}\n\nCan you sign by Friday?`));
  expect(said(speech)).toEqual(['> Tom Berg: Can you sign by Friday?', 'Maria Keller: Yes.']);
  expect(speech.startedAt).toBe('2025-11-18T09:02:00.000Z');
});

test('answers between the lines and below a quote are kept, and the quote is one mail', async () => {
  const inline = await read(
    mail(`Am 18.11.25 um 10:02 schrieb Tom Berg:
> Wann passt es Ihnen?
Am Donnerstag um zehn.

> Wer kommt mit?
Frau Ruiz kommt mit.

> Tom
Viele Grüße
Maria`),
  );
  expect(said(inline)).toEqual([
    '> Tom Berg: Wann passt es Ihnen?',
    '> Tom Berg: Wer kommt mit?',
    'Maria Keller: Am Donnerstag um zehn.',
    'Maria Keller: Frau Ruiz kommt mit.',
  ]);
  expect(inline.utterances.map(({ below }) => below)).toEqual([
    undefined,
    undefined,
    'Wann passt es Ihnen?',
    'Wer kommt mit?',
  ]);
});

test('an answer below a quote that nobody is named for has the words above it, and these are not read', async () => {
  const speech = await read(mail('> Can you send the log by Friday?\nYes, will do.\n\nSee you soon.'));
  expect(speech.utterances).toEqual([
    expect.objectContaining({ text: 'Yes, will do.', below: 'Can you send the log by Friday?' }),
    expect.not.objectContaining({ below: expect.anything() }),
  ]);
});

test('twelve levels of quotes are twelve mails, each once and the oldest first', async () => {
  let body = 'Mail 1.';
  for (let level = 2; level <= 12; level += 1) {
    const writer = level % 2 === 0 ? 'Tom Berg <tom@ours.example>' : 'Maria Keller <maria@acme.example>';
    const quoted = body.split('\n').map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`));
    body = `Mail ${level}.\n\nOn Nov ${level}, 2025, at 9:00 AM, ${writer} wrote:\n\n${quoted.join('\n')}`;
  }
  const speech = await read(mail(body));
  expect(speech.utterances.map(({ text }) => text)).toEqual(
    Array.from({ length: 12 }, (_, place) => `Mail ${place + 1}.`),
  );
  expect(speech.utterances.map(({ speaker }) => speech.speakers[speaker ?? 0]?.name)).toEqual(
    Array.from({ length: 12 }, (_, place) => (place % 2 === 0 ? 'Tom Berg' : 'Maria Keller')).map(
      (name, place) => (place === 11 ? 'Maria Keller' : name),
    ),
  );
});

test('a thread is read once: the same mail in two quotes, a mail twice in the box, and quotes of mails at hand', async () => {
  const first = mail('Can you sign by Friday?', {
    From: 'Tom Berg <tom@ours.example>',
    Date: 'Tue, 18 Nov 2025 10:02:00 +0100',
    'Message-ID': '<1@ours.example>',
  });
  const quoteOfFirst =
    'On Tue, Nov 18, 2025 at 10:02 AM Tom Berg <tom@ours.example> wrote:\n\n> Can you sign by Friday?';
  const second = mail(`Yes, we can.\n\n${quoteOfFirst}`);
  const lost = 'On Tue, Nov 18, 2025 at 12:00 PM Ana Ruiz <ana@acme.example> wrote:\n\n> Legal needs a week.';
  const third = mail(`Then next week.\n\n${lost}\n>\n> ${quoteOfFirst.replaceAll('\n', '\n> ')}`, {
    'Message-ID': '<3@acme.example>',
    Date: 'Tue, 18 Nov 2025 13:00:00 +0100',
  });
  const fourth = mail(`As I said.\n\n${lost}`, {
    'Message-ID': '<4@acme.example>',
    Date: 'Tue, 18 Nov 2025 14:00:00 +0100',
  });
  const box = [third, first, second, second, fourth].map(
    (one) => `From x@example.com Tue Nov 18 10:02:00 2025\r\n${one}\r\n\r\n`,
  );
  const speech = await read(box.join(''));
  expect(said(speech)).toEqual([
    'Tom Berg: Can you sign by Friday?',
    'Maria Keller: Yes, we can.',
    '> Ana Ruiz: Legal needs a week.',
    'Maria Keller: Then next week.',
    'Maria Keller: As I said.',
  ]);
  expect(speech.leftOut).toEqual([
    { what: 'quoted mail', count: 3 },
    { what: 'mail read before', count: 1 },
  ]);
});

test('a line ">From" in a mailbox begins no mail', async () => {
  const box = `From x@example.com Tue Nov 18 10:02:00 2025\n${mail('One.\n\n>From Monday on we can start.')}`;
  expect(said(await read(box))).toEqual(['Maria Keller: One.', 'Maria Keller: From Monday on we can start.']);
});

test.each([
  [
    'a sign-off and a card',
    'We sign on Friday.\n\nMit freundlichen Grüßen\n\ni. A. Maria Keller\nEinkauf\nTel. +49 30 1234',
  ],
  ['a device', 'We sign on Friday.\n\nSent from my iPhone'],
  ['a name and a card', 'We sign on Friday.\n\nMaria\nAcme GmbH | Berlin\n+49 30 1234'],
  ['two dashes', 'We sign on Friday.\n-- \nMaria Keller\nLong may she live. She works here.'],
  [
    'a disclaimer',
    'We sign on Friday.\n\nThis e-mail is confidential and intended for the recipient only. If you are not the recipient, delete it.',
  ],
])('what says nothing at the end of a mail is left out: %s', async (_, body) => {
  const speech = await read(mail(body));
  expect(said(speech)).toEqual(['Maria Keller: We sign on Friday.']);
  expect(speech.leftOut).toEqual([{ what: 'signature', count: 1 }]);
});

test('thanks within a mail end nothing, and a postscript is said', async () => {
  const speech = await read(
    mail(
      'Thanks!\n\nWe will send the list of users by Friday.\n\nCheers,\nMaria\n\nP.S. Legal asks for the DPA.',
    ),
  );
  expect(said(speech)).toEqual([
    'Maria Keller: Thanks!',
    'Maria Keller: We will send the list of users by Friday.',
    'Maria Keller: P.S. Legal asks for the DPA.',
  ]);
});

test('a mail that is a page alone, with a quote and another charset', async () => {
  const page =
    '<html><head><style>p{color:red}</style></head><body><p>Grüße aus Köln.</p><p>Wir unterschreiben am <b>Freitag</b>.</p><div class="gmail_quote"><div>Am Di., 18. Nov. 2025 um 10:02&nbsp;Uhr schrieb Tom Berg &lt;<a href="mailto:tom@ours.example">tom@ours.example</a>&gt;:<br></div><blockquote>Passt Freitag?</blockquote></div></body></html>';
  const [head = '', body = ''] = mail(page, { 'Content-Type': 'text/html; charset=iso-8859-1' }).split(
    '\r\n\r\n',
  );
  const speech = await read(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body, 'latin1')]));
  expect(said(speech)).toEqual([
    '> Tom Berg: Passt Freitag?',
    'Maria Keller: Grüße aus Köln.',
    'Maria Keller: Wir unterschreiben am Freitag.',
  ]);
});

test('a transcript and a mail that are attached are read as well, a picture is not', async () => {
  const inner = mail('Can you sign by Friday?', {
    From: 'Tom Berg <tom@ours.example>',
    Date: 'Mon, 17 Nov 2025 10:02:00 +0100',
    'Message-ID': '<1@ours.example>',
  });
  const body = [
    '--b\nContent-Type: text/plain\n\nHere is the call.',
    '--b\nContent-Type: text/vtt; name=call.vtt\nContent-Disposition: attachment; filename=call.vtt\n\nWEBVTT\n\n00:01.000 --> 00:02.000\nMaria Keller: We sign.\n\n00:03.000 --> 00:04.000\nAna: Good.',
    '--b\nContent-Type: image/png; name=a.png\nContent-Disposition: attachment; filename=a.png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=',
    `--b\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${inner}`,
    '--b--',
  ].join('\n');
  const speech = await read(
    mail(body, { 'Content-Type': 'multipart/mixed; boundary=b', 'MIME-Version': '1.0' }),
  );
  expect(said(speech)).toEqual([
    'Tom Berg: Can you sign by Friday?',
    'Maria Keller: Here is the call.',
    'Maria Keller: We sign.',
    'Ana: Good.',
  ]);
  expect(speech.leftOut).toEqual([]);
});

test('a mail that was copied and pasted, with its header or without', async () => {
  const pasted = async (text: string) => {
    const speech = await speechOfText(text, { zone: 'Europe/Berlin' });
    if (!speech.ok) throw new Error(speech.refusal.message);
    return speech.value;
  };
  const withHeader = await pasted(
    'From: Maria Keller <maria@acme.example>\nSent: Tuesday, November 18, 2025 11:30 AM\nTo: Tom Berg\nSubject: RE: Offer\n\nYes.\n\nFrom: Tom Berg <tom@ours.example>\nSent: Tuesday, November 18, 2025 10:02 AM\nTo: Maria Keller\nSubject: Offer\n\nCan you sign by Friday?',
  );
  expect(said(withHeader)).toEqual(['> Tom Berg: Can you sign by Friday?', 'Maria Keller: Yes.']);
  expect(withHeader.utterances.map(({ writtenAt }) => writtenAt)).toEqual([
    '2025-11-18T09:02:00.000Z',
    '2025-11-18T10:30:00.000Z',
  ]);
  const ofBrowser = await pasted(
    'Maria Keller <maria@acme.example>\nTue, Nov 18, 2025, 11:30 AM (2 days ago)\nto me\n\nWe sign.\n\nBest,\nMaria',
  );
  expect(said(ofBrowser)).toEqual(['Maria Keller: We sign.']);
  expect(ofBrowser.startedAt).toBe('2025-11-18T10:30:00.000Z');
  const without = await pasted(
    'Yes.\n\nAm Di., 18. Nov. 2025 um 10:02 Uhr schrieb Tom Berg <tom@ours.example>:\n\n> Can you sign by Friday?',
  );
  expect(said(without)).toEqual(['> Tom Berg: Can you sign by Friday?', '–: Yes.']);
  expect(without.source).toBe('mail');
});

test('notes with labels, and with a word that ends with a colon, are notes', async () => {
  const speech = await speechOfText(
    'Date: Tuesday\nTo do: send the offer\nSubject: security\n\nShe wrote:\nthat is fine',
  );
  expect(speech).toMatchObject({ ok: true, value: { source: 'notes' } });
});
