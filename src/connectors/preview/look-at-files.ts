import type { ImportPreview } from '#contract/imports/import-shape.ts';
import {
  type FileFormat,
  type FileMapping,
  type ImportMapping,
  type ImportNoun,
  type ImportSource,
  type MappingChanges,
  nounsBesideSalesforce,
} from '#contract/imports/mapping.ts';
import type { CustomField } from '#domain/address-book/fields/custom-field.ts';
import { defaultRoles } from '../imported/default-roles.ts';
import { defaultStage, type StageMap } from '../imported/default-stages.ts';
import { exportLook } from '../leadsheet/export-look.ts';
import { manifestOf } from '../leadsheet/manifest.ts';
import { ourSide } from '../mailbox/our-side.ts';
import type { Bodies } from '../salesforce/bodies.ts';
import { isReport } from '../salesforce/is-report.ts';
import { filesIn } from '../tables/files-in.ts';
import { headerKey } from '../tables/header-key.ts';
import { isHeader } from '../tables/header-row.ts';
import { FileNotReadable } from '../tables/table-file.ts';
import { markOf, orderOf } from './likely-order.ts';
import { newFieldsFor, withNewFields } from './new-fields.ts';
import { columnsOf, type OpenedFile, openFile } from './opened-file.ts';
import { asMade, matchOwnFields } from './own-fields.ts';
import { previewOf } from './preview-of.ts';
import { type EarlierImport, type Remembered, rememberedFor } from './remembered.ts';
import { type Scan, scan } from './scan.ts';
import { likelyOwner, previewOfMails } from './scan-mails.ts';
import { type SourceName, sourceNameOf, type TablesBefore } from './source-name.ts';
import { systemOf } from './system-of.ts';
import { noteNewField } from './written-columns.ts';

/** What a look at the files needs to know of the workspace. */
export interface LookContext {
  readonly currency: string;
  readonly zone: string;
  /** What new deals go by: stages are matched with its kinds. */
  readonly playbook: StageMap;
  /** Fields that the workspace has made for itself. */
  readonly fields: readonly CustomField[];
  readonly members: readonly { readonly id: string; readonly name: string; readonly email: string | null }[];
  /** Who of some e-mail addresses is in the address book. */
  knows(emails: readonly string[]): Promise<ReadonlySet<string>>;
  /** What was chosen at an earlier look, and what is chosen now. */
  readonly before: ImportMapping | undefined;
  /** Imports that are done, the newest first. */
  readonly earlier?: readonly EarlierImport[];
  /** The tables of all imports that wrote, the newest first. */
  readonly tablesBefore?: readonly TablesBefore[];
  readonly changes: MappingChanges | undefined;
}

export interface Look {
  readonly mapping: ImportMapping;
  readonly preview: ImportPreview;
}

/** Finds out what was sent, counts it, and proposes what becomes of it. Throws FileNotReadable with the reason. */
export async function lookAtFiles(folder: string, context: LookContext): Promise<Look> {
  const found = await filesIn(folder);
  try {
    if (found.files.length === 0)
      throw new FileNotReadable(
        found.bodies.size > 0
          ? 'These are but the files of a Salesforce export, and no table says what they are. Please send its other zips as well.'
          : 'No file came. Please send tables (CSV, Excel), cards (vCard), a calendar, mails or a zip of them.',
      );
    const manifest = await manifestOf(found.files);
    if (manifest) return exportLook(found.files, manifest.rows, context);
    const opened: OpenedFile[] = [];
    for (const file of found.files) opened.push(await openFile(file, chosenFor(file.name, context)));
    const remembered = context.before ? undefined : rememberedFor(opened, context.earlier ?? []);
    const source = context.before?.source ?? remembered?.mapping.source ?? sourceOf(opened);
    const chosen = choiceOf(context, remembered);
    const files = opened.map((one) => fileMapping(one, source, context, remembered));
    const isChosen = (one: OpenedFile) => columnsChosen(one, context, remembered) !== undefined;
    const named = nameOf(source, opened, files, context.tablesBefore ?? []);
    const sourceName = chosen('sourceName') ?? named.name;
    const first: ImportMapping = {
      source,
      sourceName,
      currency: chosen('currency') ?? context.currency,
      zone: chosen('zone') ?? context.zone,
      dateOrder: chosen('dateOrder') ?? 'month first',
      useListPrice: chosen('useListPrice') ?? false,
      files,
      stages: {},
      roles: {},
      owners: {},
    };
    // A table that nobody recognised may still be one that the person knows.
    if (!opened.some(({ format, header }) => format !== 'table' || isHeader(header))) {
      throw new FileNotReadable(nothingKnown(opened));
    }
    const seen = await scan(opened, first);
    const undecided = opened.filter((one) => !isChosen(one));
    const made = newFieldsFor(files, undecided, seen, context.fields);
    for (const column of made) noteNewField(column, seen);
    const mapping: ImportMapping = {
      ...first,
      files: withNewFields(files, made),
      dateOrder: chosen('dateOrder') ?? orderOf(seen, opened, first.zone),
      ...(seen.numbers.length > 0 ? { decimalMark: chosen('decimalMark') ?? markOf(seen) } : {}),
      stages: {
        ...entries(seen.stages, (stage) => defaultStage(stage, context.playbook)),
        ...amongThese(remembered?.mapping.stages, seen.stages),
        ...context.before?.stages,
        ...context.changes?.stages,
      },
      roles: {
        ...entries(seen.roles, (role) => [...defaultRoles(role)]),
        ...amongThese(remembered?.mapping.roles, seen.roles),
        ...context.before?.roles,
        ...context.changes?.roles,
      },
      owners: {
        ...ownersOf(seen, context),
        ...membersAmong(
          amongThese(remembered?.mapping.owners, new Map([...seen.owners, ...seen.keepers])),
          context,
        ),
        ...context.before?.owners,
        ...context.changes?.owners,
      },
      ...mailsOf(seen, context),
    };
    const preview = previewOf(opened, seen, mapping, context.fields);
    const mails = mapping.mails && {
      mails: await previewOfMails(
        seen.correspondence,
        ourSide(context.members, mapping.mails.ours),
        mapping.mails,
        context.knows,
      ),
    };
    const warnings = [
      ...(remembered ? [asBefore] : []),
      ...(named.warning !== undefined && sourceName === named.name ? [named.warning] : []),
      ...preview.warnings,
      ...withoutTables(found.bodies, files),
    ];
    return { mapping, preview: { ...preview, ...mails, warnings } };
  } finally {
    found.close();
  }
}

/**
 * A pipeline in sheets may hold a list of accounts that looks like Salesforce's; its deals decide, unless Salesforce calls
 * what looks like them something else, as it does its tasks.
 */
function sourceOf(opened: readonly OpenedFile[]): ImportSource {
  const has = (read: (one: OpenedFile) => string | null, noun: string) =>
    opened.some((one) => read(one) === noun);
  const salesforce = (one: OpenedFile) => one.asSalesforce.noun;
  const pipeline = (one: OpenedFile) => one.asPipeline.noun;
  if (has(salesforce, 'deals')) return 'salesforce';
  const inSheets = (one: OpenedFile) => (salesforce(one) === null ? pipeline(one) : null);
  if (has(inSheets, 'deals')) return 'pipeline';
  const tables = opened.filter(
    ({ format, asSalesforce }) => format === 'table' && asSalesforce.noun !== null,
  );
  const onlyBeside = tables.every(({ asSalesforce }) => besideOthers.has(asSalesforce.noun));
  const hasPeople = has(inSheets, 'contacts') || has(inSheets, 'accounts');
  return tables.length > 0 && !(onlyBeside && hasPeople) ? 'salesforce' : 'pipeline';
}

/** What brings nothing by itself: only beside deals, people and companies of its own export. */
const besideOthers: ReadonlySet<ImportNoun | null> = new Set([
  'members',
  'products',
  'lines',
  'roles',
  'notes',
  ...nounsBesideSalesforce,
]);

function fileMapping(
  opened: OpenedFile,
  source: ImportSource,
  context: LookContext,
  remembered: Remembered | undefined,
): FileMapping {
  const { name } = opened.file;
  const proposed = source === 'salesforce' ? opened.asSalesforce : opened.asPipeline;
  const own = chosenFor(name, context);
  const known = own ?? remembered?.fileOf(opened);
  // What nobody knew may be known by its headers once its letters are right.
  const isUndecided = known?.noun === null && isReadOtherwise(name, context);
  const noun = known && !isUndecided ? known.noun : proposed.noun;
  const chosen = columnsChosen(opened, context, remembered);
  const columns = chosen
    ? asMade(noun, chosen, context.fields)
    : matchOwnFields(noun, opened.header, columnsOf(source, noun, opened), context.fields);
  const { encoding, separator } = own ?? {};
  return { name, noun, columns, ...(encoding ? { encoding } : {}), ...(separator ? { separator } : {}) };
}

/**
 * What was chosen for the columns of a file. Who says what a file is gets the columns proposed for that; and read otherwise, its
 * columns may be called otherwise.
 */
function columnsChosen(
  opened: OpenedFile,
  context: LookContext,
  remembered: Remembered | undefined,
): FileMapping['columns'] | undefined {
  const { columns = {} } = chosenFor(opened.file.name, context) ?? remembered?.fileOf(opened) ?? {};
  const headers = new Set(opened.header.map((one) => one.trim()));
  const isOfThese =
    opened.format !== 'table' || Object.values(columns).every((header) => headers.has(header.trim()));
  return isOfThese && Object.keys(columns).length > 0 ? columns : undefined;
}

/** What was chosen for a file: now, or at an earlier look. */
const chosenFor = (name: string, { changes, before }: LookContext): FileMapping | undefined =>
  [...(changes?.files ?? []), ...(before?.files ?? [])].find((one) => one.name === name);

/** Whether somebody says now that a file is written otherwise than it was read before. */
function isReadOtherwise(name: string, { changes, before }: LookContext): boolean {
  const of = (files: readonly FileMapping[] = []) => files.find((one) => one.name === name);
  const [now, then] = [of(changes?.files), of(before?.files)];
  return now !== undefined && (now.encoding !== then?.encoding || now.separator !== then?.separator);
}

/** Whose mails are taken, where there are any: proposed, or as it was chosen. */
function mailsOf(
  { correspondence: mails }: Scan,
  { before, changes, members }: LookContext,
): Pick<ImportMapping, 'mails'> {
  if (mails.among.size === 0) return {};
  const chosen = changes?.mails ?? before?.mails;
  if (chosen) return { mails: chosen };
  const owner = likelyOwner(mails, ourSide(members, []));
  return { mails: { ours: owner === null ? [] : [owner], people: 'answered' } };
}

/** What holds the bodies of files and notes says nothing of whose they are. */
function withoutTables(bodies: Bodies, files: readonly FileMapping[]): string[] {
  const isTold = files.some(({ noun }) => noun !== null && tablesOfBodies.has(noun));
  if (bodies.size === 0 || isTold) return [];
  return [
    `Files of a Salesforce export of which no table says what they are: ${bodies.size}. They are left out; Attachment.csv, ContentVersion.csv and ContentNote.csv say it.`,
  ];
}

const tablesOfBodies: ReadonlySet<ImportNoun> = new Set(['attachments', 'contentVersions', 'contentNotes']);

/** What the source is called until somebody gives it another name. */
function nameOf(
  source: ImportSource,
  opened: readonly OpenedFile[],
  files: readonly FileMapping[],
  before: readonly TablesBefore[],
): SourceName {
  if (source === 'salesforce') return { name: 'Salesforce' };
  const taken = opened.filter((_, place) => files[place]?.noun !== null);
  const all = (format: FileFormat) => taken.length > 0 && taken.every((one) => one.format === format);
  if (all('mails')) return { name: 'Mailbox' };
  if (all('cards')) return { name: 'Address book' };
  if (all('calendar')) return { name: 'Calendar' };
  const tables = opened.flatMap(({ file, format, header }, place) => {
    const noun = files[place]?.noun ?? null;
    return format === 'table' && noun !== null ? [{ name: file.name, noun, header }] : [];
  });
  const isOfSalesforce = taken.some(({ header, rows = [] }) => isReport(header, rows));
  if (isOfSalesforce && systemOf(tables) === undefined) return { name: 'Salesforce' };
  return sourceNameOf(tables, before);
}

type Choice = 'sourceName' | 'currency' | 'zone' | 'dateOrder' | 'decimalMark' | 'useListPrice';

/** What was chosen of it: now, at an earlier look, or for the same tables at an earlier import. */
function choiceOf({ before, changes }: LookContext, remembered: Remembered | undefined) {
  const all: Partial<ImportMapping> = { ...remembered?.mapping, ...before, ...changes };
  return <Name extends Choice>(name: Name): ImportMapping[Name] | undefined => all[name];
}

const asBefore =
  'There was an import of the same tables before: what was chosen then is chosen here, and can be changed.';

/** Of what was chosen before, what stands in these files too. */
function amongThese<Value>(
  chosen: Readonly<Record<string, Value>> | undefined,
  seen: ReadonlyMap<string, unknown>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(chosen ?? {}).filter(([key]) => seen.has(key)));
}

/** Somebody may have left since. */
function membersAmong(owners: Record<string, string>, { members }: LookContext): Record<string, string> {
  return Object.fromEntries(Object.entries(owners).filter(([, id]) => members.some((one) => one.id === id)));
}

/** An owner who has the name or the e-mail of a member is that member. */
function ownersOf(seen: Scan, { members }: LookContext): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [owner, { name }] of [...seen.owners, ...seen.keepers]) {
    const mail = seen.mails.get(owner)?.toLowerCase() ?? name.toLowerCase();
    const key = headerKey(seen.names.get(owner) ?? name);
    const same = members.find(
      (member) => headerKey(member.name) === key || member.email?.toLowerCase() === mail,
    );
    if (same) found[owner] = same.id;
  }
  return found;
}

function entries<Value>(
  counts: ReadonlyMap<string, number>,
  propose: (key: string) => Value,
): Record<string, Value> {
  return Object.fromEntries([...counts.keys()].map((key) => [key, propose(key)]));
}

function nothingKnown(opened: readonly OpenedFile[]): string {
  const whole = opened.map(({ file, asPipeline }) => `${file.name}: ${asPipeline.why}`).join(' ');
  return `None of these files is one that we understand. ${whole}`;
}
