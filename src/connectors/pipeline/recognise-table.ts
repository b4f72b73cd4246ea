import type { ImportNoun } from '#contract/imports/mapping.ts';
import { fieldsOfReach } from '../imported/reach-of-row.ts';
import { headerKey } from '../tables/header-key.ts';
import { looksLikeActivities } from './activity-columns.ts';
import { columnsOfTable } from './columns-of-table.ts';
import { looksLikeGroups } from './groups.ts';
import { inEveryLanguage } from './languages/languages.ts';
import { behindDash, nounBeforeDash, nounInName } from './nouns-in-words.ts';
import { reachOfPeople } from './reach-columns.ts';
import { reachOfCompanies } from './reach-of-companies.ts';
import { type PipelineTable, pipelineTables } from './tables.ts';

export interface RecognisedTable {
  readonly table: PipelineTable;
  readonly columns: Readonly<Record<string, string>>;
}

/** What a table is about, by its name where that says it, and else by its header; undefined where it is none of ours. */
export function recogniseTable(header: readonly string[], fileName = ''): RecognisedTable | undefined {
  const keys = new Set(header.map(headerKey));
  const tables = pipelineTables
    .filter(({ unless = [] }) => !unless.some((one) => keys.has(headerKey(one))))
    .map((table) => ({ table, columns: columnsOfTable(header, table.noun, table.fields) }));
  const before = nounOfRows(header, tables);
  const possible = tables
    .filter(({ table, columns }) => table.noun !== 'deals' || !isListOfCustomers(header, columns))
    .filter(
      ({ table, columns }) =>
        // Who writes the noun before each column needs to say no more than who or what it is.
        (before === table.noun && table.needs.some((group) => group.some((field) => field in columns))) ||
        table.needs.every((group) => group.some((field) => field in columns)) ||
        (table.noun === 'deals' && isNamedAsDeal(columns) && 'value' in columns),
    );
  const of = (noun: ImportNoun | undefined) => possible.find(({ table }) => table.noun === noun);
  const byLook =
    looksLikeActivities(header) || hasNotes(tables)
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
  ...['stage', 'expectedClose', 'closeDate', 'endedOn', 'wonOn', 'lostOn', 'product', 'reason', 'nextStep'],
];
/** What may be the name of a deal, and is as often that of somebody. */
const ofAnything: ReadonlySet<string> = new Set(
  [
    ...['name', 'title', 'titel', 'subject', 'nom', 'nombre', 'bezeichnung', 'nome', 'naam', 'nazwa'],
    ...['titre', 'título', 'titolo', 'tytuł', 'thema', 'sujet', 'objet', 'asunto', 'assunto', 'oggetto'],
    ...['tema', 'temat', 'onderwerp', 'intitulé'],
  ].map(headerKey),
);
/** A column such as Deal, Opportunity or Affaire: with a value beside it no stage needs to say that these are deals. */
const isNamedAsDeal = ({ name }: RecognisedTable['columns']) =>
  name !== undefined && !ofAnything.has(headerKey(name));

const enoughWays = 2;
const reaches = (
  [
    ['contacts', reachOfPeople],
    ['accounts', reachOfCompanies],
  ] as const
).map(([noun, reach]) => [noun, inEveryLanguage(noun, fieldsOfReach(reach))] as const);

/** Whether one of the columns is the text of a note, which nothing but a note has. */
const hasNotes = (tables: readonly RecognisedTable[]) =>
  tables.some(({ table, columns }) => table.noun === 'activities' && 'note' in columns);

/** Who lists customers says how they are reached, and nothing that only deals have. */
function isListOfCustomers(header: readonly string[], deals: Readonly<Record<string, string>>): boolean {
  if (isNamedAsDeal(deals) || ofDealsAlone.some((field) => field in deals)) return false;
  const ways = reaches.map(([noun, fields]) => Object.keys(columnsOfTable(header, noun, fields)).length);
  return Math.max(...ways) >= enoughWays;
}

/** A sheet with everything in each row is one of deals; a list of activities only says of which deal each is. */
function nounOfRows(header: readonly string[], tables: readonly RecognisedTable[]): ImportNoun | undefined {
  const deals = tables.find(({ table }) => table.noun === 'deals')?.columns ?? {};
  const ofDeals = ['stage', 'status', 'value'].some((field) => behindDash(deals[field] ?? '', 'deals'));
  return ofDeals ? 'deals' : nounBeforeDash(header);
}
