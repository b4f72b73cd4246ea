import type { FileFormat, ImportNoun } from '#contract/imports/mapping.ts';
import { beginsAsCalendar } from '../icalendar/blocks-in.ts';
import { tagsFields } from '../imported/extras.ts';
import { beginsAsMails } from '../mailbox/mails-of-file.ts';
import { withColumnsByValues } from '../pipeline/columns-by-values.ts';
import { columnsOfTable } from '../pipeline/columns-of-table.ts';
import { personOrCompany, saysPersonOrCompany } from '../pipeline/person-or-company.ts';
import { recogniseTable } from '../pipeline/recognise-table.ts';
import { pipelineTables } from '../pipeline/tables.ts';
import { salesforceObjects } from '../salesforce/objects.ts';
import { recognise } from '../salesforce/recognise.ts';
import { encodingOf } from '../tables/encoding.ts';
import { type Field, matchColumns } from '../tables/fields.ts';
import { isHeader } from '../tables/header-row.ts';
import { formOf, rowsOf } from '../tables/rows-of.ts';
import type { SaidForm, TableFile, TableForm } from '../tables/table-file.ts';
import { cardFields } from '../vcard/card-fields.ts';
import { beginsAsCards } from '../vcard/cards-in.ts';
import { whyNoTable } from './not-a-table.ts';

/** A file that was looked into: how it is written, its header, and what each kind of source would take it for. */
export interface OpenedFile {
  readonly file: TableFile;
  readonly format: FileFormat;
  readonly form: TableForm;
  readonly header: readonly string[];
  /** The first rows below it. */
  readonly rows?: readonly (readonly string[])[];
  readonly asSalesforce: Proposal;
  readonly asPipeline: Proposal;
}

/** What the rows of a file are about, or none and why. */
export interface Proposal {
  readonly noun: ImportNoun | null;
  readonly why: string;
}

/** Looks at the beginning of a file, which is written as somebody said or as it shows. */
export async function openFile(file: TableFile, said?: SaidForm): Promise<OpenedFile> {
  if (file.mails) return selfEvident(file, 'mails', 'Mails, a file each.');
  if (file.bytes === 0) return closed(file, 'It is empty. Please export it again.');
  if (!file.rows) {
    const start = await beginningOf(file);
    if (beginsAsCards(start)) return selfEvident(file, 'cards', 'Cards of an address book (vCard).');
    if (beginsAsCalendar(start)) return selfEvident(file, 'calendar', 'A calendar (iCalendar).');
    if (beginsAsMails(start, file.name)) return selfEvident(file, 'mails', 'Mails of a mailbox.');
    const reason = whyNoTable(file.name, start);
    if (reason !== undefined) return closed(file, reason);
  }
  const form = await formOf(file, said);
  const [header = [], ...rows] = await firstRows(file, form);
  if (!isHeader(header)) {
    return {
      ...closed(
        file,
        'Its first line is no header of a table, which names each column once. Please delete what stands above the header.',
      ),
      form,
      header,
    };
  }
  const object = recognise(file.name, header, rows);
  const table = recogniseTable(header, file.name);
  return {
    file,
    format: 'table',
    form,
    header,
    rows,
    asSalesforce: {
      noun: object?.object?.noun ?? null,
      why: object?.why ?? 'It is no part of a Salesforce export that we know, so it is left out.',
    },
    asPipeline: table
      ? { noun: table.table.noun, why: `A list of ${labels[table.table.noun]}, by its headers.` }
      : { noun: null, why: 'Its headers say nothing that we know. You can say what it is.' },
  };
}

const enoughRows = 20;

/** The header and the rows below it, as far as they are needed to know them. */
async function firstRows(file: TableFile, form: TableForm): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of rowsOf(file, form)) if (rows.push(cells) > enoughRows) break;
  return rows;
}

async function beginningOf(file: TableFile): Promise<Buffer> {
  for await (const chunk of await file.open()) return chunk as Buffer;
  return Buffer.alloc(0);
}

/** The fields that the columns of a file may fill. */
export function fieldsOf(source: string, noun: ImportNoun | null): readonly Field[] {
  if (noun === 'cards') return cardFields;
  if (noun === 'calendar' || noun === 'mails') return [];
  const tables = source === 'salesforce' ? salesforceObjects : pipelineTables;
  const fields = tables.find((one) => one.noun === noun)?.fields ?? [];
  return noun !== null && hasExtras.has(noun) ? [...fields, ...tagsFields] : fields;
}

/** What may have tags and fields of the workspace. */
export const hasExtras: ReadonlySet<ImportNoun> = new Set(['accounts', 'contacts', 'leads', 'deals']);

/** Which header fills which field, proposed. */
export function columnsOf(
  source: string,
  noun: ImportNoun | null,
  { header, rows = [] }: Pick<OpenedFile, 'header' | 'rows'>,
): Record<string, string> {
  const fields = fieldsOf(source, noun);
  if (source === 'salesforce') return matchColumns(header, fields);
  const byHeaders = columnsOfTable(header, noun, fields);
  const { [personOrCompany.field]: type, ...columns } = withColumnsByValues(byHeaders, noun, header, rows);
  const place = header.indexOf(type ?? '');
  const isOfThat = saysPersonOrCompany(rows.map((cells) => cells[place] ?? ''));
  return type !== undefined && isOfThat ? { ...columns, [personOrCompany.field]: type } : columns;
}

const labels: Readonly<Record<ImportNoun, string>> = {
  deals: 'deals',
  accounts: 'accounts',
  contacts: 'contacts',
  leads: 'leads',
  members: 'sellers',
  products: 'products',
  lines: 'lines of products',
  roles: 'contact roles',
  tasks: 'tasks',
  events: 'events',
  notes: 'notes',
  groups: 'groups',
  activities: 'calls, meetings and notes',
  contentNotes: 'notes',
  contentLinks: 'places of files',
  contentVersions: 'files',
  attachments: 'attachments',
  emails: 'mails',
  emailPeople: 'people of mails',
  campaigns: 'campaigns',
  campaignMembers: 'people of campaigns',
  cases: 'cases',
  caseComments: 'comments on cases',
  stageHistory: 'stages of deals',
  fieldHistory: 'changes of deals',
  quotes: 'quotes',
  cards: 'cards',
  calendar: 'meetings',
  mails: 'mails',
  export: 'everything',
};

/** Cards and calendars say what they are, whatever other files they come with. */
async function selfEvident(
  file: TableFile,
  format: 'cards' | 'calendar' | 'mails',
  why: string,
): Promise<OpenedFile> {
  const proposal: Proposal = { noun: format, why };
  const form: TableForm = { encoding: await encodingOf(file), delimiter: '', lineEnds: ['\r\n', '\n'] };
  const header = fieldsOf('pipeline', format).map(({ field }) => field);
  return { file, format, form, header, asSalesforce: proposal, asPipeline: proposal };
}

function closed(file: TableFile, why: string): OpenedFile {
  const proposal = { noun: null, why };
  return {
    file,
    format: 'table',
    form: { encoding: 'utf-8', delimiter: ',', lineEnds: ['\n'] },
    header: [],
    asSalesforce: proposal,
    asPipeline: proposal,
  };
}
