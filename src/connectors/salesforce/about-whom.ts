import type { Holder, ImportedNoteOn } from '../imported/imported.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { salesforceId } from './salesforce-id.ts';

/** What a row may be on, by the first letters of an id. */
const holders: Readonly<Record<string, Holder['noun']>> = {
  '001': 'account',
  '003': 'contact',
  '006': 'deal',
  '00Q': 'contact',
};

/** Who leads are by now that were converted: the contacts, by the ids of the leads. */
export type WhoLeadsBecame = ReadonlyMap<string, string>;

/** Whom a note, a task or an event is about that is about no opportunity: somebody, or else a company. */
export function aboutWhom(row: Row, became: WhoLeadsBecame = new Map()): ImportedNoteOn['on'] {
  const ids = ['parentId', 'whoId', 'whatId', 'accountId'].map((field) => row.text(field));
  // What is on an opportunity stands in its ledger.
  return holdersOf(ids, became).filter(({ noun }) => noun !== 'deal');
}

/** What these ids are of, each once, as far as anything may be on it; a lead that was converted is first of all its contact. */
export function holdersOf(ids: readonly string[], became: WhoLeadsBecame = new Map()): Holder[] {
  const all = ids.map(salesforceId).flatMap((id) => [became.get(id) ?? '', id]);
  return [...new Set(all)].flatMap((externalId) => {
    const noun = holders[externalId.slice(0, 3)];
    return noun === undefined ? [] : [{ noun, externalId }];
  });
}

/** Reads the files of leads for whom they became. */
export async function whoLeadsBecame(leads: readonly Table[]): Promise<WhoLeadsBecame> {
  const became = new Map<string, string>();
  for await (const row of rowsIn(leads, 'contacts')) {
    if (!isRow(row) || !readFlag(row.text('isConverted'))) continue;
    const contact = salesforceId(row.text('convertedContactId'));
    if (contact !== '') became.set(salesforceId(row.text('id')), contact);
  }
  return became;
}

/** Which leads contacts were, by the ids of the contacts. */
export async function leadsBefore(leads: readonly Table[]): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await whoLeadsBecame(leads))].map(([lead, contact]) => [contact, lead]));
}

/** Whether it is about an opportunity, or about something that only other systems than Salesforce call so. */
export function isOfDeal(about: string): boolean {
  return about !== '' && !(/^[a-zA-Z0-9]{18}$/.test(about) && !about.startsWith('006'));
}
