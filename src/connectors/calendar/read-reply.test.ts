import { describe, expect, test } from 'vitest';
import { readReply } from './read-reply.ts';

const uid = '0192f1f0-0000-7000-8000-000000000001@leadsheet';

function reply(
  lines: readonly string[] = [],
  given: { method?: string; attendee?: string; start?: string } = {},
) {
  return [
    ...['BEGIN:VCALENDAR', 'PRODID:-//Anybody//EN', 'VERSION:2.0', `METHOD:${given.method ?? 'REPLY'}`],
    ...['BEGIN:VEVENT', `UID:${uid}`, 'SEQUENCE:2', 'DTSTAMP:20261120T090000Z'],
    given.start ?? 'DTSTART:20261126T090000Z',
    given.attendee ?? 'ATTENDEE;PARTSTAT=ACCEPTED;CN=Marta Ruiz:MAILTO:Marta@Tessel.example',
    ...lines,
    ...['END:VEVENT', 'END:VCALENDAR'],
  ].join('\r\n');
}

const mail = (calendar: string) =>
  [
    'From: Marta Ruiz <marta@tessel.example>',
    'To: sam@nordwind.example',
    'Subject: Accepted: Your last questions',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Marta has accepted.',
    '--b',
    'Content-Type: text/calendar; charset="utf-8"; method=REPLY',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(calendar).toString('base64'),
    '--b--',
    '',
  ].join('\r\n');

describe('an answer from a calendar', () => {
  test('is read from its file, from the whole mail, and from a text that was pasted with something before it', async () => {
    const read = {
      ...{ uid, method: 'REPLY', sequence: 2, at: '2026-11-20T09:00:00.000Z', answer: 'accepted' },
      ...{ startsAt: '2026-11-26T09:00:00.000Z', from: 'marta@tessel.example', words: null },
      instead: null,
    };
    for (const text of [reply(), mail(reply()), `Here it is:\n\n${reply().replaceAll('\r\n', '\n')}\n`]) {
      expect(await readReply(text)).toEqual({ ok: true, reply: read });
    }
  });

  test('is read from the bytes of a file as well, each part by the charset that it names', async () => {
    const words = reply(['COMMENT:Grüße\\, gern']);
    const latin = mail(words)
      .replace('charset="utf-8"; method', 'charset="iso-8859-1"; method')
      .replace('Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: 8bit')
      .replace(Buffer.from(words).toString('base64'), words);
    for (const text of [latin, words]) {
      expect(await readReply(Buffer.from(text, 'latin1'))).toMatchObject({ reply: { words: 'Grüße, gern' } });
    }
  });

  test('says when it is in the words of another calendar, which names zones in its own way', async () => {
    const start = 'DTSTART;TZID=W. Europe Standard Time:20261126T100000';
    const comment = 'COMMENT;LANGUAGE=de-DE:Gern\\, bis dann';
    expect(await readReply(reply([comment], { start }))).toMatchObject({
      reply: { startsAt: '2026-11-26T09:00:00.000Z', words: 'Gern, bis dann' },
    });
  });

  test.each([
    ['DECLINED', 'declined'],
    ['TENTATIVE', 'tentative'],
    ['NEEDS-ACTION', 'not said'],
    ['DELEGATED', 'delegated'],
    ['X-SOMETHING', 'not said'],
  ])('%s is %s', async (status, answer) => {
    const attendee = `ATTENDEE;PARTSTAT=${status}:mailto:marta@tessel.example`;
    expect(await readReply(reply([], { attendee }))).toMatchObject({ reply: { answer } });
  });

  test('may be another time', async () => {
    const counter = reply([], { method: 'COUNTER', start: 'DTSTART:20261127T140000Z' });
    expect(await readReply(counter)).toMatchObject({
      reply: { method: 'COUNTER', startsAt: '2026-11-27T14:00:00.000Z' },
    });
  });

  const owen = 'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:owen@tessel.example';
  const ada = 'ATTENDEE;PARTSTAT=TENTATIVE:mailto:ada@tessel.example';
  const counter = (attendee: string, ...others: string[]) => reply(others, { method: 'COUNTER', attendee });

  test('may be another time with everybody on it, which is of whoever sent it, or alone has answered', async () => {
    const martaToo = 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:marta@tessel.example';
    expect(await readReply(counter(owen, ada))).toMatchObject({ reply: { from: 'ada@tessel.example' } });
    expect(await readReply(mail(counter(owen, ada, martaToo)))).toMatchObject({
      reply: { from: 'marta@tessel.example', method: 'COUNTER' },
    });
    expect(await readReply(counter(owen, ada, martaToo))).toEqual({
      ...{ ok: false, fault: 'no answer from anybody' },
    });
  });

  test('may send somebody else, who is named', async () => {
    const hands =
      'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:zoe@tessel.example":mailto:marta@tessel.example';
    const takes = 'ATTENDEE;PARTSTAT=NEEDS-ACTION;DELEGATED-FROM="mailto:marta@tessel.example"';
    const answer = { answer: 'delegated', from: 'marta@tessel.example' };
    expect(await readReply(reply([`${takes};CN="Zoe Ray":mailto:zoe@tessel.example`], { attendee: hands })))
      // The colleague's own line says their name.
      .toMatchObject({ reply: { ...answer, instead: 'Zoe Ray (zoe@tessel.example)' } });
    expect(await readReply(reply([], { attendee: hands }))).toMatchObject({
      reply: { ...answer, instead: 'zoe@tessel.example' },
    });
  });

  test('brings the words that some calendars write beside the name', async () => {
    const attendee =
      'ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT="No train, sorry":mailto:marta@tessel.example';
    expect(await readReply(reply([], { attendee }))).toMatchObject({ reply: { words: 'No train, sorry' } });
  });

  test.each([
    ['nothing from a calendar', ''],
    ['nothing from a calendar', 'Yes, I will be there!'],
    ['nothing from a calendar', '%PDF-1.7 \u0000\u0001'],
    ['nothing from a calendar', 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR'],
    ['an invitation, not an answer', reply([], { method: 'REQUEST' })],
    ['no answer from anybody', reply([], { attendee: 'X-NOBODY:1' })],
    ['several answers', reply(['ATTENDEE;PARTSTAT=DECLINED:mailto:owen@tessel.example'])],
  ])('%s is no answer', async (fault, text) => {
    expect(await readReply(text)).toEqual({ ok: false, fault });
  });
});

test('a large mail of odd marks does not hold the server up', async () => {
  const before = performance.now();
  for (const piece of ['x BEGIN:VCALENDAR ', '\n\n', '\n ', 'BEGIN:VEVENT\n']) {
    await readReply(piece.repeat(900_000 / piece.length));
  }
  expect(performance.now() - before).toBeLessThan(20_000);
});
