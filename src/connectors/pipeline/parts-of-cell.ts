import { isUsable } from '../imported/reach-of-row.ts';
import type { Row } from '../tables/table.ts';

/** Several ids or names in one cell, as HubSpot (`;`) writes them, or a line each. */
export function partsIn(cell: string): string[] {
  return cell
    .split(/\s*[;\n]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Several ids in one cell, which Daylite writes with commas. */
export const idsIn = (cell: string) => partsIn(cell.replaceAll(',', ';'));

/** Somebody whom a row names without saying more than their name and perhaps an e-mail. */
export interface SaidPerson {
  readonly name: string;
  readonly email: string;
}

/** The people whom a row names: `Jo Doe (jo@fern.example)` with their e-mail, and the first by the column of e-mails. */
export function saidPeople(row: Row): SaidPerson[] {
  const inParts = [row.text('contactFirstName'), row.text('contactLastName')].filter((part) => part !== '');
  const said = partsIn(row.text('contact') || inParts.join(' ')).map((part) => {
    const [, name = part, email = ''] = /^(.*?)\s*[(<]([^\s@()<>]+@[^\s@()<>]+)[)>]$/.exec(part) ?? [];
    return { name: name || email, email };
  });
  const email = emailIn(row.text('contactEmail')) ?? '';
  const [first, ...others] = said;
  if (!first) return email === '' ? [] : [{ name: email, email }];
  return [{ ...first, email: email || first.email }, ...others];
}

/** The first e-mail of a cell; undefined where none is in it. */
export function emailIn(cell: string): string | undefined {
  return cell.split(/[;,\s]+/).find((one) => isUsable('emails', one));
}
