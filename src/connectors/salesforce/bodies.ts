import { buffer } from 'node:stream/consumers';
import type { TableFile } from '../tables/table-file.ts';
import { isSalesforceId, salesforceId } from './salesforce-id.ts';

/** The files of an export that are no tables: what attachments, files and notes hold, by the ids that they are named after. */
export type Bodies = ReadonlyMap<string, TableFile>;

const ofBodies = /^(?:00P|015|05T|068|069)/;
const folders = /(?:^|\/)(?:attachments?|documents?|content(?:note|version|document|body)s?)\/[^/]+$/i;

/** Which row a file holds the body of, by its name; undefined where it is a file of its own. */
export function bodyIdOf(name: string): string | undefined {
  const [bare = '', ending] = (name.split('/').at(-1) ?? '').split('.');
  if (!ofBodies.test(bare) || !isSalesforceId(bare)) return undefined;
  return ending === undefined || ending === 'snote' || folders.test(name) ? salesforceId(bare) : undefined;
}

/** The id that a cell with the path of a body says: `Attachments/00P…`. */
export function bodyIdIn(cell: string): string {
  return bodyIdOf(cell) ?? '';
}

/** More than anybody writes in a note. */
const mostBytesOfText = 4_000_000;

/** What the body of a note says; undefined where it is not among the files, or is no note. */
export async function textOfBody(bodies: Bodies, ids: readonly string[]): Promise<string | undefined> {
  const body = ids.map((id) => bodies.get(id)).find((one) => one !== undefined);
  if (!body || body.bytes > mostBytesOfText) return undefined;
  return (await buffer(await body.open())).toString('utf8').replace(/^\uFEFF/, '');
}
