import type { ImportNoun } from '#contract/imports/mapping.ts';
import { matchColumns } from '../tables/fields.ts';
import { headerKey } from '../tables/header-key.ts';
import { looksLikeActivities } from './activity-columns.ts';
import { type PipelineTable, pipelineTables } from './tables.ts';

export interface RecognisedTable {
  readonly table: PipelineTable;
  readonly columns: Readonly<Record<string, string>>;
}

/** The names under which systems write each noun; Daylite says by them what stands in a file. */
const fileNames: readonly (readonly [RegExp, ImportNoun])[] = [
  [/^(people|persons?|contacts?)$/, 'contacts'],
  [/^(compan(y|ies)|organi[sz]ations?|accounts?)$/, 'accounts'],
  [/^(opportunit(y|ies)|deals?)$/, 'deals'],
  [/^(histor(y|ies)|activit(y|ies)|appointments?|tasks?|notes?|calls?|meetings?)$/, 'activities'],
];

/** What a table is about, by its name where that says it, and else by its header; undefined where it is none of ours. */
export function recogniseTable(header: readonly string[], fileName = ''): RecognisedTable | undefined {
  // Pipedrive and browsers put numbers behind the name: `notes-4711`, `People (1)`.
  const name = (fileName.split('/').at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/[-_ (]+\d[-_\d) ]*$/, '')
    .toLowerCase();
  const named = fileNames.find(([pattern]) => pattern.test(name))?.[1];
  const keys = new Set(header.map(headerKey));
  const possible = pipelineTables
    .filter(({ unless = [] }) => !unless.some((one) => keys.has(headerKey(one))))
    .map((table) => ({
      table,
      columns: matchColumns(header, table.fields, (one) => keysOf(one, table.noun)),
    }))
    .filter(({ table, columns }) => table.needs.every((group) => group.some((field) => field in columns)));
  const of = (noun: ImportNoun | undefined) => possible.find(({ table }) => table.noun === noun);
  const byLook = looksLikeActivities(header) ? of('activities') : undefined;
  return of(named) ?? byLook ?? possible.find(({ table }) => table.noun !== 'activities');
}

/** CRMs put the noun before the name: `Deal - Title`, `Opportunity Name`, `Pipeline stage`. */
export function keysOf(header: string, noun: ImportNoun | null): string[] {
  const key = headerKey(header);
  const of = noun === null ? undefined : beforeDash[noun];
  if (of) return [key, ...(of.test(header) ? [headerKey(header.replace(of, ''))] : [])];
  if (noun !== 'deals') return [key];
  return [key, ...prefixes.filter((one) => key.startsWith(one)).map((one) => key.slice(one.length))];
}

/** Pipedrive writes `Person - Labels` and `Organization - Labels`. */
const beforeDash: Partial<Record<ImportNoun, RegExp>> = {
  contacts: /^(person|people|contact)\s+-\s+/i,
  accounts: /^(organi[sz]ation|company)\s+-\s+/i,
  activities: /^(note|activity)\s+-\s+/i,
};

const prefixes = ['deals', 'deal', 'opportunity', 'opp', 'oppty', 'pipeline', 'crm'];

/** Whether a header is one at all: most of its cells say something, and none twice. */
export function isHeader(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (
    filled.length >= 2 &&
    filled.length >= cells.length * 0.6 &&
    new Set(filled.map(headerKey)).size > filled.length * 0.8 &&
    filled.every((cell) => cell.length <= 120 && !/^[\d.,/:-]+$/.test(cell))
  );
}
