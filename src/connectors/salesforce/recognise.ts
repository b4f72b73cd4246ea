import { headerKey } from '../tables/header-key.ts';
import { textOf } from '../tables/table.ts';
import { type SalesforceObject, salesforceObjects } from './objects.ts';
import { isSalesforceId } from './salesforce-id.ts';

export type Recognised =
  | { readonly object: SalesforceObject; readonly why: string }
  /** A part of the export that we do not read. */
  | { readonly object: null; readonly why: string };

const notRead =
  /history|feed|share$|lineitemschedule|^order|^pricebook2?$|^campaign|^case|userrole|^content|attached|^email|taskrelation|eventrelation|^asset|^contract|^quote|profile|recordtype|^group|^solution|^idea|^document$|^folder$/;

/**
 * What a file of a Salesforce export is about, by its name and header; undefined where it is none of Salesforce's. Others
 * have columns of the same names: `rows` are the first of the file, whose ids show whose they are.
 */
export function recognise(
  fileName: string,
  header: readonly string[],
  rows: readonly (readonly string[])[] = [],
): Recognised | undefined {
  // No column of an object has a space in its name; in a report each has a label, and several objects stand in a row.
  const keys = new Set(header.filter((one) => !/\s/.test(one.trim())).map(headerKey));
  const name = objectName(fileName);
  const byHeader = salesforceObjects.find(
    ({ marks, without }) =>
      marks.some((mark) => mark.every((key) => keys.has(key))) && !without.some((key) => keys.has(key)),
  );
  const byName = salesforceObjects.find(({ object, fields, needs }) => {
    if (needs !== undefined && !keys.has(needs)) return false;
    const wanted = object.toLowerCase();
    // A sheet that only has the name of an object keeps other columns than Salesforce does.
    const known = fields.filter(({ headers }) => headers.some((key) => keys.has(key))).length;
    if (known <= keys.size / 2 && byHeader?.object !== object) return false;
    return name === wanted || name === plural(wanted);
  });
  const hasIds = keys.has('id') || (keys.has('opportunityid') && keys.has('contactid'));
  if (!hasIds || hasOtherIds(header, rows)) return undefined;
  if (notRead.test(name) && byName === undefined) {
    return { object: null, why: `Leadsheet does not read ${name} of Salesforce yet, so it is left out.` };
  }
  const object = byName ?? byHeader;
  return object && { object, why: `${object.object} of a Salesforce export.` };
}

/** Whether the rows have ids, and none as Salesforce makes them. Tools that write ids of their own keep those of others. */
function hasOtherIds(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const places = header.flatMap((one, place) => (headerKey(one).endsWith('id') ? [place] : []));
  const ids = rows.flatMap((cells) => places.map((place) => textOf(cells[place]))).filter((id) => id !== '');
  return ids.length > 0 && !ids.some(isSalesforceId);
}

/** `export.zip/data/sf_account_data (1).csv` is about `account`. */
function objectName(fileName: string): string {
  const last = fileName.split('/').at(-1) ?? fileName;
  return last
    .replace(/\.[a-z]{2,4}$/i, '')
    .replace(/^(sf|salesforce|sfdc)[-_ ]+/i, '')
    .replace(/[-_ ]*\(\d+\)$|[-_ ](data|export|extract|errors|\d+)$/gi, '')
    .replace(/[-_ ](data|export|extract|errors|\d+)$/gi, '')
    .toLowerCase()
    .replace(/[-_ ]/g, '');
}

function plural(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}
