import { Readable } from 'node:stream';
import yazl from 'yazl';
import { type PageToRead, personPage } from './person-page.ts';

/** A file that is kept with somebody; it is opened when its turn comes. */
export interface FileOfTheirs {
  readonly name: string;
  open(): Promise<AsyncIterable<Uint8Array>>;
}

/** What is kept of somebody as a zip: for a person as a page, for a program as JSON, and their files as they are. */
export function writePerson(
  kept: object,
  page: PageToRead,
  files: readonly FileOfTheirs[],
): AsyncIterable<Uint8Array> {
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from(personPage(page)), 'person.html');
  zip.addBuffer(Buffer.from(`${JSON.stringify(kept, null, 2)}\n`), 'person.json');
  for (const { name, open } of files) {
    zip.addReadStreamLazy(`files/${name}`, (done) => {
      open().then(
        (bytes) => done(null, Readable.from(bytes)),
        (error: Error) => done(error, Readable.from([])),
      );
    });
  }
  zip.end();
  return zip.outputStream as unknown as AsyncIterable<Uint8Array>;
}
