import { headerKey } from '../tables/header-key.ts';
import { textOf } from '../tables/table.ts';
import { salesforceIdOf } from './salesforce-id.ts';

/** How reports of Salesforce head the columns of its ids. */
const idColumns: Readonly<Record<string, 'account' | 'contact' | 'deal'>> = {
  accountid: 'account',
  contactid: 'contact',
  kontaktid: 'contact',
  leadid: 'contact',
  opportunityid: 'deal',
};

/** Whether a table is a report of Salesforce that says the ids of its rows, so that they are those of its exports. */
export function isReport(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  return header.some((one, place) => {
    const noun = idColumns[headerKey(one)];
    const ids = rows.map((cells) => textOf(cells[place])).filter((id) => id !== '');
    return noun !== undefined && ids.some((id) => salesforceIdOf(noun, id) !== undefined);
  });
}
