import type { ImportNoun } from '#contract/imports/mapping.ts';
import { fieldsOfReach } from '../imported/reach-of-row.ts';
import { matchColumns } from '../tables/fields.ts';
import { headerKey } from '../tables/header-key.ts';
import { looksLikeActivities } from './activity-columns.ts';
import { dealTable } from './deal-columns.ts';
import { hiddenOfDynamics } from './dynamics.ts';
import { looksLikeGroups } from './groups.ts';
import { reachOfPeople } from './reach-columns.ts';
import { reachOfCompanies } from './reach-of-companies.ts';
import { type PipelineTable, pipelineTables } from './tables.ts';

export interface RecognisedTable {
  readonly table: PipelineTable;
  readonly columns: Readonly<Record<string, string>>;
}

/** The names under which systems write each noun; Daylite says by them what stands in a file. */
const fileNames: readonly (readonly [RegExp, ImportNoun])[] = [
  [/^(people|persons?|contacts?|kontakte|leads?)$/, 'contacts'],
  [/^(compan(y|ies)|organi[sz]ations?|accounts?|unternehmen|firmen)$/, 'accounts'],
  [/^(opportunit(y|ies)|deals?)$/, 'deals'],
  [/^(groups?|gruppen?)$/, 'groups'],
  [/^(histor(y|ies)|activit(y|ies)|appointments?|tasks?|notes?|calls?|meetings?)$/, 'activities'],
];

/** What a table is about, by its name where that says it, and else by its header; undefined where it is none of ours. */
export function recogniseTable(header: readonly string[], fileName = ''): RecognisedTable | undefined {
  const keys = new Set(header.map(headerKey));
  const before = nounBeforeDash(header);
  const possible = pipelineTables
    .filter(({ unless = [] }) => !unless.some((one) => keys.has(headerKey(one))))
    .map((table) => ({
      table,
      columns: matchColumns(header, table.fields, (one) => keysOf(one, table.noun)),
    }))
    .filter(({ table }) => table.noun !== 'deals' || !isListOfCustomers(header))
    .filter(
      ({ table, columns }) =>
        // Who writes the noun before each column needs to say no more than who or what it is.
        (before === table.noun && table.needs.some((group) => group.some((field) => field in columns))) ||
        table.needs.every((group) => group.some((field) => field in columns)),
    );
  const of = (noun: ImportNoun | undefined) => possible.find(({ table }) => table.noun === noun);
  const byLook = looksLikeActivities(header)
    ? of('activities')
    : looksLikeGroups(header)
      ? of('groups')
      : undefined;
  return (
    of(before) ??
    of(nounInName(fileName)) ??
    byLook ??
    possible.find(({ table }) => table.noun !== 'activities' && table.noun !== 'groups')
  );
}

/** What only a list of deals says: a status and a turnover customers have as well. */
const ofDealsAlone: readonly string[] = [
  ...['stage', 'expectedClose', 'closeDate', 'wonOn', 'lostOn', 'product', 'reason', 'nextStep'],
];
/** What may be the name of a deal, and is as often that of somebody. */
const ofAnything: ReadonlySet<string> = new Set(
  ['name', 'title', 'titel', 'subject', 'nom', 'nombre', 'bezeichnung'].map(headerKey),
);
const enoughWays = 2;

/** Who lists customers says how they are reached, and nothing that only deals have. */
function isListOfCustomers(header: readonly string[]): boolean {
  const deals = matchColumns(header, dealTable.fields, (one) => keysOf(one, 'deals'));
  const isNamedAsDeal = 'name' in deals && !ofAnything.has(headerKey(deals.name ?? ''));
  if (isNamedAsDeal || ofDealsAlone.some((field) => field in deals)) return false;
  const ways = [reachOfPeople, reachOfCompanies].map(
    (reach) =>
      Object.keys(matchColumns(header, fieldsOfReach(reach), (one) => keysOf(one, 'contacts'))).length,
  );
  return Math.max(...ways) >= enoughWays;
}

/** `hubspot-crm-exports-all-contacts-2026` is about contacts, and a name with two nouns in it says nothing. */
function nounInName(fileName: string): ImportNoun | undefined {
  const name = (fileName.split('/').at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase();
  const words = name.split(/[^\p{L}]+/u);
  const nouns = new Set(
    words.flatMap((word) => fileNames.find(([pattern]) => pattern.test(word))?.[1] ?? []),
  );
  return nouns.size === 1 ? [...nouns][0] : undefined;
}

/** CRMs put the noun before the name: `Deal - Title`, `Opportunity Name`, `Pipeline stage`. */
export function keysOf(header: string, noun: ImportNoun | null): string[] {
  const key = headerKey(header);
  const bare = barePart(header, noun);
  // Of the columns that Dynamics hides the first has the id, and of columns known by one word the first is taken.
  const hidden = hiddenOfDynamics.test(header) ? ['id'] : [];
  const keys = [key, ...(bare === undefined ? [] : [headerKey(bare)]), ...hidden];
  if (noun !== 'deals') return keys;
  return keys.flatMap((one) => [
    one,
    ...prefixes
      .filter((prefix) => one.startsWith(prefix) && !ofPipelines.has(one))
      .map((prefix) => one.slice(prefix.length)),
  ]);
}

function barePart(header: string, noun: ImportNoun | null): string | undefined {
  const pattern = beforeDash.find(([, one]) => one === noun)?.[0];
  return pattern?.test(header) ? header.replace(pattern, '') : undefined;
}

/** Pipedrive writes the noun before each column. A list of deals or activities has columns of people and organizations too. */
const beforeDash: readonly (readonly [RegExp, ImportNoun])[] = [
  [/^(activity|note|aktivität|notiz)\s+-\s+/i, 'activities'],
  [/^(deal|opportunity|geschäft)\s+-\s+/i, 'deals'],
  [/^(person|people|contact|kontakt)\s+-\s+/i, 'contacts'],
  [/^(organi[sz]ation|company|organisation)\s+-\s+/i, 'accounts'],
];

/** A sheet with everything in each row is one of deals; a list of activities only says of which deal each is. */
function nounBeforeDash(header: readonly string[]): ImportNoun | undefined {
  if (header.some((one) => /^(deal|geschäft)\s+-\s+(stage|status|value|phase|wert)/i.test(one)))
    return 'deals';
  return beforeDash.find(([pattern]) => header.some((one) => pattern.test(one)))?.[1];
}

/** What the pipeline itself is called, and no deal in it. */
const ofPipelines: ReadonlySet<string> = new Set([
  'pipelinename',
  'pipelineid',
  'dealpipelinename',
  'dealpipelineid',
]);

const prefixes = ['deals', 'deal', 'opportunity', 'opp', 'oppty', 'pipeline', 'crm'];
