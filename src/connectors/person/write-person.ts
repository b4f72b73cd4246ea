import yazl from 'yazl';
import { type PageToRead, personPage } from './person-page.ts';

/** What is kept of somebody as a zip: for a person as a page, and for a program as JSON. */
export function writePerson(kept: object, page: PageToRead): AsyncIterable<Uint8Array> {
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(personPage(page)), 'person.html');
  zip.addBuffer(Buffer.from(`${JSON.stringify(kept, null, 2)}\n`), 'person.json');
  zip.end();
  return zip.outputStream as unknown as AsyncIterable<Uint8Array>;
}
