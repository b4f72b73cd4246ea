import { expect, test } from 'vitest';
import { instant } from '#domain/time/calendar.ts';
import { textOfHtml } from './open-mail.ts';
import { partsOfMail } from './parts-of-mail.ts';
import { type MailOfThread, speechOfMails } from './speech-of-mails.ts';

const people = [
  { name: 'Lena Fischer', email: 'lena@ours.example' },
  { name: 'Dana Wu', email: 'dana@corvid.example' },
  { name: 'Tomas Reyes', email: 'tomas@corvid.example' },
] as const;
type Header = (name: string, email: string, day: number) => string;

/** What mail programs write above a quote; the longer ones break it where they please. */
const headers: Readonly<Record<string, Header>> = {
  'English, broken': (n, e, d) => `On Mon, Mar ${d}, 2026 at 10:02 AM ${n}\n<${e}> wrote:`,
  'English of Apple': (n, e, d) => `On ${d} Mar 2026, at 10:02, ${n} <${e}> wrote:`,
  'German, broken': (n, e, d) => `Am Mo., ${d}. März 2026 um 10:02 Uhr schrieb ${n} <\n${e}>:`,
  'German, short': (n, _, d) => `Am ${String(d).padStart(2, '0')}.03.26 um 10:02 schrieb ${n}:`,
  French: (n, e, d) => `Le lun. ${d} mars 2026 à 10:02, ${n} <${e}> a écrit :`,
  Spanish: (n, e, d) => `El lun, ${d} mar 2026 a las 10:02, ${n} (<${e}>) escribió:`,
  'Italian, broken': (n, e, d) => `Il giorno lun ${d} mar 2026 alle ore 10:02 ${n} <\n${e}> ha scritto:`,
  Dutch: (n, e, d) => `Op ma ${d} mrt 2026 om 10:02 schreef ${n} <${e}>:`,
  Portuguese: (n, e, d) => `Em seg., ${d} de mar. de 2026 às 10:02, ${n} <${e}> escreveu:`,
  Swedish: (n, e, d) => `Den mån ${d} mars 2026 kl 10:02 skrev ${n} <${e}>:`,
  Danish: (n, e, d) => `Den man. ${d}. mar. 2026 kl. 10.02 skrev ${n} <${e}>:`,
  Norwegian: (n, e, d) => `man. ${d}. mars 2026 kl. 10:02 skrev ${n} <${e}>:`,
  Polish: (n, e, d) => `pon., ${d} mar 2026 o 10:02 ${n} <${e}> napisał(a):`,
  Finnish: (n, e, d) => `ma ${d}. maalisk. 2026 klo 10.02 ${n} (${e}) kirjoitti:`,
  Czech: (n, e, d) => `po ${d}. 3. 2026 v 10:02 odesílatel ${n} <${e}> napsal:`,
  Japanese: (n, e, d) => `2026年3月${d}日(月) 10:02 ${n} <${e}>:`,
  Chinese: (n, e, d) => `${n} <${e}> 于2026年3月${d}日周一 10:02写道：`,
  Turkish: (n, e, d) => `${n} <${e}>, ${d} Mar 2026 Pzt, 10:02 tarihinde şunu yazdı:`,
  Outlook: (n, e, d) =>
    `From: ${n} <${e}>\nSent: Monday, March ${d}, 2026 10:02 AM\nTo: Team; Others\nCc: Ana\nSubject: RE: Fees`,
  'German Outlook': (n, e, d) =>
    `Von: ${n} <${e}>\nGesendet: Montag, ${d}. März 2026 10:02\nAn: Team\nBetreff: AW: Fees`,
  'Outlook, in bold': (n, e, d) =>
    `*From:* ${n} <${e}>\n*Sent:* Monday, March ${d}, 2026 10:02 AM\n*To:* Team\n*Subject:* RE: Fees`,
  'Outlook, with a rule': (n, e, d) =>
    `-----Original Message-----\nFrom: ${n} [mailto:${e}]\nSent: Monday, March ${d}, 2026 10:02 AM\nTo: Team\nSubject: RE: Fees`,
};
const signatures = [
  'Best regards,\nNAME',
  'NAME\nHead of Yard\nCorvid Logistics | +49 30 1234',
  '-- \nNAME\nCorvid Logistics',
  'Sent from my iPhone',
  'Mit freundlichen Grüßen\nNAME',
];

const said = (mail: number) => `Point ${mail} is agreed, and we will send the signed page of it by Friday.`;
const writerOf = (mail: number) => people[mail % people.length] ?? people[0];
const inMarks = (text: string) => text.replaceAll(/^(?=>)/gmu, '>').replaceAll(/^(?!>)/gmu, '> ');

/** Each mail quotes the one before, with all that it quotes; `kinds` are the headers, one after another. */
function thread(count: number, kinds: readonly string[], quoted: (text: string) => string): MailOfThread[] {
  const mails: MailOfThread[] = [];
  for (let mail = 0; mail < count; mail += 1) {
    const writer = writerOf(mail);
    const before = mails.at(-1);
    const header = headers[kinds[(mail - 1) % kinds.length] ?? ''];
    const { name, email } = writerOf(mail - 1 + people.length);
    const quote = before && header ? `\n\n${header(name, email, mail)}\n\n${quoted(before.text)}` : '';
    const signature = signatures[mail % signatures.length]?.replace('NAME', writer.name);
    mails.push({
      messageId: `<${mail}@corvid.example>`,
      writer,
      at: instant(`2026-03-${String(mail + 1).padStart(2, '0')}T09:02:00.000Z`),
      zone: '+01:00',
      subject: 'Fees',
      text: `${said(mail)}\n\n${signature}${quote}`,
    });
  }
  return mails;
}

/** What is read, who says it, and whether the day is known. */
function read(mails: readonly MailOfThread[]) {
  const { speakers, utterances } = speechOfMails(mails);
  return utterances.map(
    ({ speaker, text, writtenAt }) =>
      `${speakers[speaker ?? -1]?.name}${writtenAt === null ? ', some day' : ''}: ${text}`,
  );
}

const asWritten = (count: number) =>
  Array.from({ length: count }, (_, mail) => `${writerOf(mail).name}: ${said(mail)}`);

test.each(Object.keys(headers))('twelve levels below each other, with marks and without: %s', (kind) => {
  for (const quoted of [inMarks, (text: string) => text])
    expect(read(thread(13, [kind], quoted).slice(-1))).toEqual(asWritten(13));
});

test('a mail with a level in every language', () => {
  const kinds = Object.keys(headers);
  expect(read(thread(kinds.length + 1, kinds, inMarks).slice(-1))).toEqual(asWritten(kinds.length + 1));
});

test('lines that were broken where they are quoted are put together again', () => {
  const atMost = (width: number) => (text: string) =>
    inMarks(text)
      .split('\n')
      .flatMap((line) => {
        const at = line.length > width && !/wrote/u.test(line) ? line.lastIndexOf(' ', width) : -1;
        return at === -1 ? [line] : [line.slice(0, at), line.slice(at + 1)];
      })
      .join('\n');
  const mails = thread(13, ['English of Apple'], atMost(72));
  expect(mails.at(-1)?.text).toContain('of it by\n> Friday.');
  expect(read(mails.slice(-1))).toEqual(asWritten(13));
});

test('an answer between the lines is no broken line', () => {
  const text = `On 18 Mar 2026, at 10:02, Tomas Reyes <tomas@corvid.example> wrote:
> When does it suit you to go through the figures of the last quarter with us?
Thursday at ten.
> And who else of your side should be there when we talk about the price,
> do you think?
Nobody.`;
  expect(partsOfMail(text, '+01:00', 'Dana Wu').own).toBe('Thursday at ten.\nNobody.');
});

test('a page with twelve quotes within each other', () => {
  const asPage = (text: string) => text.replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  let page = '';
  for (let mail = 0; mail < 12; mail += 1) {
    const { name, email } = writerOf(mail - 1 + people.length);
    const header = headers['English of Apple']?.(name, email, mail) ?? '';
    const quote = `<div class="gmail_quote"><div>${asPage(header)}</div><blockquote>${page}</blockquote></div>`;
    page = `<p>${said(mail)}</p><p>Best regards,<br>${writerOf(mail).name}</p>${mail === 0 ? '' : quote}`;
  }
  const [last] = thread(12, [], inMarks).slice(-1);
  expect(last && read([{ ...last, text: textOfHtml(page) }])).toEqual(asWritten(12));
});

test('of a thread in which each mail quotes all before it, every text is taken apart once', () => {
  for (const kind of ['English of Apple', 'Outlook']) {
    const mails = thread(20, [kind], kind === 'Outlook' ? (text) => text : inMarks);
    expect(read(mails)).toEqual(asWritten(20));
    const known = { parts: new Map(), headers: new Map() };
    for (const { text, zone, writer } of mails) partsOfMail(text, zone, writer?.name ?? null, known);
    // Its own words, and perhaps the same ones once more as they stand in a quote.
    expect(known.parts.size).toBeLessThanOrEqual(40);
  }
});
