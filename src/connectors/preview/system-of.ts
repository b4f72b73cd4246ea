import type { ImportNoun } from '#contract/imports/mapping.ts';
import { hiddenOfDynamics } from '../pipeline/dynamics.ts';
import { nounBeforeDash } from '../pipeline/nouns-in-words.ts';
import { headerKey } from '../tables/header-key.ts';

/** A table by what tells where it is from. */
export interface TableSeen {
  readonly name: string;
  readonly noun: ImportNoun | null;
  readonly header: readonly string[];
}

interface Signs {
  readonly system: string;
  /** Headers of which one is enough. */
  readonly headers: readonly string[];
  /** What such headers look like, where they have no names of their own. */
  readonly pattern?: RegExp;
  /** Headers that must stand together. */
  readonly together?: readonly (readonly string[])[];
  readonly fileName?: RegExp;
  /** It writes the noun before each column, in whatever language. */
  readonly nounBeforeDash?: true;
}

/** What no other system's exports have; the first that fits is it. */
const signsOfSystems: readonly Signs[] = [
  {
    system: 'Pipedrive',
    headers: ['pipedrive system id'],
    pattern: /^lead\s+-\s+\S/i,
    nounBeforeDash: true,
  },
  { system: 'Freshsales', headers: ['sales account id', 'sales owner id'] },
  { system: 'Copper', headers: ['copper id'] },
  { system: 'Dynamics 365', headers: [], pattern: hiddenOfDynamics },
  { system: 'Zoho', headers: [], pattern: /^(account|contact|deal|lead|task|note|event|call) owner\.id$/i },
  {
    system: 'HubSpot',
    headers: [
      ...['associated company ids', 'associated contact ids', 'associated deal ids', 'hubspot owner'],
      ...['associated company ids (primary)', 'primary associated company id', 'lifecycle stage'],
    ],
    together: [
      ['record id', 'create date'],
      ['record id', 'last activity date'],
      ['datensatz-id', 'erstelldatum'],
      ['datensatz-id', 'erstellungsdatum'],
    ],
    pattern: /^record id - \S/i,
    fileName: /hubspot/i,
  },
  { system: 'Google', headers: ['e-mail 1 - value', 'phone 1 - value', 'group membership'] },
  { system: 'LinkedIn', headers: ['connected on'] },
  {
    system: 'Outlook',
    headers: ['e-mail display name', 'business street', 'straße geschäftlich', 'rue (bureau)'],
  },
  {
    system: 'Close',
    headers: ['lead_status_label'],
    together: [['lead_id', 'lead_name', 'status_type']],
  },
  {
    system: 'Daylite',
    headers: ['people ids', 'member people ids', 'forecasted close'],
    fileName: /\bdaylite\b/i,
  },
  { system: 'Act!', headers: ['record manager', 'id/status'] },
];

/** Which system tables are exported from; undefined where nothing says so, as of tables that somebody keeps by hand. */
export function systemOf(tables: readonly TableSeen[]): string | undefined {
  // The deals decide: what overwrites other rows by its ids are they.
  const first = [...tables].sort(
    (one, other) => Number(other.noun === 'deals') - Number(one.noun === 'deals'),
  );
  for (const table of first) {
    const found = systemOfTable(table);
    if (found !== undefined) return found;
  }
  return undefined;
}

function systemOfTable({ name, header }: TableSeen): string | undefined {
  const keys = new Set(header.map(headerKey));
  const has = (one: string) => keys.has(headerKey(one));
  return signsOfSystems.find(
    ({ headers, pattern, together = [], fileName, ...sign }) =>
      headers.some(has) ||
      header.some((one) => pattern?.test(one)) ||
      together.some((all) => all.every(has)) ||
      fileName?.test(name) ||
      (sign.nounBeforeDash && nounBeforeDash(header) !== undefined),
  )?.system;
}

/** Whether two headers are those of one list, which may have got a column more since. */
export function isSameList(one: readonly string[], other: readonly string[]): boolean {
  const [ours, theirs] = [new Set(one.map(headerKey)), new Set(other.map(headerKey))];
  const shared = [...ours].filter((key) => theirs.has(key)).length;
  return shared >= 0.6 * (ours.size + theirs.size - shared);
}
