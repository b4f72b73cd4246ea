import { isUsable } from '../imported/reach-of-row.ts';
import type { Row } from '../tables/table.ts';

/** The page that a name leads to, as Notion writes it behind each. */
const pageOfNotion = /\s*\(https:\/\/(?:www\.)?notion\.so\/[^\s()]*\)/g;

/** Several ids or names in one cell, as HubSpot (`;`) writes them, or a line each. */
export function partsIn(cell: string): string[] {
  return cell
    .replace(pageOfNotion, '')
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
  const said = partsIn(withMailsApart(row.text('contact') || inParts.join(' '))).flatMap(saidPerson);
  const email = emailIn(row.text('contactEmail')) ?? '';
  const [first, ...others] = said;
  if (!first) return email === '' ? [] : [{ name: email, email }];
  return [{ ...first, email: email || first.email }, ...others];
}

/** Mail addresses that stand in a row with commas, as Streak writes whom a deal is made with. */
function withMailsApart(cell: string): string {
  const parts = cell.split(/\s*,\s*/);
  return parts.every((part) => isUsable('emails', part)) ? parts.join(';') : cell;
}

/** Somebody by what a cell says of them; nobody where it only counts people. */
function saidPerson(part: string): SaidPerson[] {
  if (/^\d+$/.test(part)) return [];
  if (isUsable('emails', part)) return [{ name: part, email: part }];
  const [, name = part, email = ''] = /^(.*?)\s*[(<]([^\s@()<>]+@[^\s@()<>]+)[)>]$/.exec(part) ?? [];
  return [{ name: name || email, email }];
}

/** The first e-mail of a cell; undefined where none is in it. */
export function emailIn(cell: string): string | undefined {
  return cell.split(/[;,\s]+/).find((one) => isUsable('emails', one));
}
