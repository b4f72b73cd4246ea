import type { ImportedNoteOn } from '../imported/imported.ts';
import type { Row } from '../tables/table.ts';
import { salesforceId } from './salesforce-id.ts';

/** What a row may be on, by the first letters of an id; what is on an opportunity stands in its ledger. */
const holders: Readonly<Record<string, 'contact' | 'account'>> = {
  '001': 'account',
  '003': 'contact',
  '00Q': 'contact',
};

/** Whom a note, a task or an event is about that is about no opportunity: somebody, or else a company. */
export function aboutWhom(row: Row): ImportedNoteOn['on'] {
  const ids = ['parentId', 'whoId', 'whatId', 'accountId'].map((field) => salesforceId(row.text(field)));
  return ids.flatMap((externalId) => {
    const noun = holders[externalId.slice(0, 3)];
    return noun === undefined ? [] : [{ noun, externalId }];
  });
}

/** Whether it is about an opportunity, or about something that only other systems than Salesforce call so. */
export function isOfDeal(about: string): boolean {
  return about !== '' && !(/^[a-zA-Z0-9]{18}$/.test(about) && !about.startsWith('006'));
}
