import { z } from 'zod';
import { currency, id, kindKey, line, role, zone } from '../values.ts';

/** The shapes of files that we can read. */
export const importSources = ['salesforce', 'pipeline', 'leadsheet'] as const;

/** How a file is built: as rows and columns, as cards of an address book, as a calendar, or as mails. */
export const fileFormats = ['table', 'cards', 'calendar', 'mails'] as const;

/** What exports of Salesforce have beside deals, people and companies, and no list of another system has. */
export const nounsBesideSalesforce = [
  'contentNotes',
  'contentLinks',
  'contentVersions',
  'attachments',
  'emails',
  'emailPeople',
  'campaigns',
  'campaignMembers',
  'cases',
  'caseComments',
  'stageHistory',
  'fieldHistory',
  'quotes',
] as const;

/** What the rows of one file are about. */
export const importNouns = [
  'deals',
  'accounts',
  'contacts',
  'leads',
  'members',
  'products',
  'lines',
  'roles',
  'tasks',
  'events',
  'activities',
  'notes',
  'groups',
  ...nounsBesideSalesforce,
  'cards',
  'calendar',
  'mails',
  'export',
] as const;

export const dateOrders = ['month first', 'day first'] as const;

/** What parts a number from its fractions. */
export const decimalMarks = ['.', ','] as const;

/** What a stage of theirs becomes: the kind that it opens on our line, or none, and whether it ends the deal. */
export const stageMapping = z.object({
  kind: kindKey.nullable(),
  ends: z.enum(['won', 'lost']).nullable(),
});

/** How letters may be written. */
export const textEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'macintosh',
  'ibm850',
  'windows-1250',
  'iso-8859-2',
  'ibm852',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1257',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
] as const;

/** What stands between the cells of a row. */
export const cellSeparators = [',', ';', '\t', '|'] as const;

export const fileMapping = z.object({
  name: z.string().max(500),
  /** Null leaves the file out. */
  noun: z.enum(importNouns).nullable(),
  /** Our field → the header that fills it, or the property of a card; a field that is left out stays empty. */
  columns: z.record(z.string(), z.string()),
  /** How its letters are written and its cells are parted, where what was found is not right. */
  encoding: z.enum(textEncodings).optional(),
  separator: z.enum(cellSeparators).optional(),
});

/** Whose mails are taken. */
const mailChoices = z.object({
  /** Addresses of our side beside those of the members and of their domains. */
  ours: z.array(z.string().trim().toLowerCase().max(320)).max(50),
  /** Those who are in the address book; or also who wrote to us and was written to, who become contacts. */
  people: z.enum(['known', 'answered']),
});

/** Everything that a person may decide about an import before it runs. */
export const importMapping = z.object({
  source: z.enum(importSources),
  /** Under the same name a later import updates what this one brought, by the ids in the files. */
  sourceName: line.max(60),
  /** For amounts that name no currency. */
  currency,
  /** For dates and times that name no zone; Salesforce's own times are UTC. */
  zone,
  /** For dates such as 3/4/2026. */
  dateOrder: z.enum(dateOrders),
  /** For numbers such as 1.234; left out where none was read. */
  decimalMark: z.enum(decimalMarks).optional(),
  /** Gives open deals without an amount the list price of their product. */
  useListPrice: z.boolean(),
  files: z.array(fileMapping).max(500),
  stages: z.record(z.string(), stageMapping),
  /** Their contact roles → ours. */
  roles: z.record(z.string(), z.array(role)),
  /** Their owners → a member of ours; those left out become members who have not signed in yet. */
  owners: z.record(z.string(), id),
  /** Where there are mails among the files. */
  mails: mailChoices.optional(),
});

/** What of it is sent to change the proposal; everything left out stays. */
export const mappingChanges = importMapping.omit({ source: true }).partial();

export type ImportSource = (typeof importSources)[number];
export type FileFormat = (typeof fileFormats)[number];
export type ImportNoun = (typeof importNouns)[number];
export type DateOrder = (typeof dateOrders)[number];
export type DecimalMark = (typeof decimalMarks)[number];
export type TextEncoding = (typeof textEncodings)[number];
export type StageMapping = z.output<typeof stageMapping>;
export type FileMapping = z.output<typeof fileMapping>;
export type ImportMapping = z.output<typeof importMapping>;
export type MailChoices = z.output<typeof mailChoices>;
export type MappingChanges = z.output<typeof mappingChanges>;
