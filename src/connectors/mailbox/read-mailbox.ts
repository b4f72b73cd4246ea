import type { MailLeftOut } from '#contract/imports/import-shape.ts';
import type { FileMapping, MailChoices } from '#contract/imports/mapping.ts';
import { openMail } from '../correspondence/open-mail.ts';
import { partsOfMail } from '../correspondence/parts-of-mail.ts';
import type { Correspondent, ImportedMail, Place, Read } from '../imported/imported.ts';
import { skipped } from '../imported/not-taken.ts';
import type { TableFile } from '../tables/table-file.ts';
import { Correspondents, headersOfFile, whyLeftOut } from './correspondents.ts';
import { headerOfMail, type MailHeader } from './header-of-mail.ts';
import { mailsOfFile, type RawMail } from './mails-of-file.ts';
import { type OurSide, ourSide } from './our-side.ts';

export interface MailFile {
  readonly file: TableFile;
  readonly mapping: FileMapping;
}

/** What mails are read by. */
export interface ReadingOfMails {
  readonly choices: MailChoices;
  readonly members: readonly { readonly email: string | null }[];
}

/** The mails of people, with what their writers say in them; those of machines, lists and among us are left out. */
export async function* readMailbox(
  files: readonly MailFile[],
  { choices, members }: ReadingOfMails,
): AsyncGenerator<Read<ImportedMail>> {
  const isOurs = ourSide(members, choices.ours);
  const correspondents = new Correspondents(isOurs);
  for (const { file } of files) {
    for await (const header of headersOfFile(file)) if (header) correspondents.note(header);
  }
  for (const { file } of files) {
    for await (const mail of mailsOfFile(file)) yield await mailRead(file, mail, { isOurs, correspondents });
  }
}

interface Sides {
  readonly isOurs: OurSide;
  readonly correspondents: Correspondents;
}

async function mailRead(
  file: TableFile,
  { raw, number }: RawMail,
  sides: Sides,
): Promise<Read<ImportedMail>> {
  const header = await headerOfMail(raw);
  const failed = (reason: string): Read<ImportedMail> => {
    const start = Buffer.from(raw.subarray(0, 2000)).toString('utf8').replaceAll('\u0000', '');
    return {
      kind: 'failed',
      noun: 'mails',
      place: { file: file.name, line: number, cells: [start] },
      reason,
    };
  };
  if (header === null) return failed('Nothing says who wrote the mail.');
  const left = whyLeftOut(header, sides.isOurs);
  if (left !== null) {
    const cells = [[header.from?.email ?? '', header.subject ?? ''].join(' ').trim()];
    return skipped('mails', { file: file.name, line: number, cells }, whyLeft[left]);
  }
  if (header.from === null) return failed('Nothing says who wrote the mail.');
  if (header.at === null) return failed('Nothing says when the mail was written.');
  const mail = await openMail(raw);
  if (mail === null) return failed('The mail could not be opened.');
  const { own } = partsOfMail(mail.text, mail.zone, mail.writer?.name ?? null);
  const place: Place = { file: file.name, line: number, cells: [] };
  return {
    kind: 'row',
    place,
    value: { ...mailOf(header, header.at, sides), place, words: own.slice(0, longest) },
  };
}

const whyLeft: Readonly<Record<Exclude<MailLeftOut, 'nobody'>, string>> = {
  newsletter: 'a newsletter, or of a list',
  machine: 'a notice of a machine',
  bounce: 'a mail that came back',
  'thrown away': 'a draft, spam or thrown away',
  colleagues: 'among colleagues alone',
};

/** What is longer was pasted into the mail. */
const longest = 60_000;

function mailOf(header: MailHeader, at: string, { isOurs, correspondents }: Sides) {
  const { externalId, subject, from, to } = header;
  const one = (email: string, name: string): Correspondent => ({
    name: name.includes('@') ? correspondents.nameOf(email) : name,
    email,
    isOurs: isOurs(email),
    isAnswered: correspondents.isAnswered(email),
  });
  const all = [...(from ? [from] : []), ...to].flatMap(({ name, email }) =>
    email ? [one(email, name)] : [],
  );
  const [writer, ...others] = [...new Map(all.map((each) => [each.email, each])).values()];
  if (writer === undefined) throw new Error('a mail that somebody wrote has no writer');
  return { externalId, at, subject, from: writer, to: others };
}
