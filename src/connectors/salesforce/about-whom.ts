import type { ImportedNoteOn } from '../imported/imported.ts';
import { isRow, type Row, rowsIn, type Table } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { salesforceId } from './salesforce-id.ts';

/** What a row may be on, by the first letters of an id; what is on an opportunity stands in its ledger. */
const holders: Readonly<Record<string, 'contact' | 'account'>> = {
  '001': 'account',
  '003': 'contact',
  '00Q': 'contact',
};

/** Who leads are by now that were converted: the contacts, by the ids of the leads. */
export type WhoLeadsBecame = ReadonlyMap<string, string>;

/** Whom a note, a task or an event is about that is about no opportunity: somebody, or else a company. */
export function aboutWhom(row: Row, became: WhoLeadsBecame = new Map()): ImportedNoteOn['on'] {
  const ids = ['parentId', 'whoId', 'whatId', 'accountId'].map((field) => salesforceId(row.text(field)));
  return ids
    .flatMap((id) => [became.get(id) ?? '', id])
    .flatMap((externalId) => {
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
