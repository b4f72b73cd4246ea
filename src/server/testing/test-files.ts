import { v7 as newId } from 'uuid';
import type { ShownFile } from '#contract/files/files.ts';
import type { FileNoun } from '#domain/files/stored-file.ts';
import type { TestServer, Visitor } from './test-server.ts';

export interface FileSent {
  noun: FileNoun;
  nounId: string;
  name?: string;
  fileId?: string;
  photo?: boolean;
  noteId?: string;
}

/** What a visitor's browser says of itself with a request for a file. */
export function asVisitor(visitor: Visitor): Record<string, string> {
  return {
    host: 'localhost',
    origin: 'http://localhost',
    cookie: [...visitor.cookies].map((pair) => pair.join('=')).join('; '),
  };
}

/** Sends the bytes of a file as the body of a request. */
export async function sendStored(
  { app }: TestServer,
  visitor: Visitor,
  { noun, nounId, name = 'offer.txt', fileId = newId(), photo = false, ...note }: FileSent,
  content: string | Uint8Array = 'What we offer.',
) {
  const query = new URLSearchParams({ noun, nounId, name, photo: String(photo), ...note });
  return app.inject({
    method: 'PUT',
    url: `/api/files/${fileId}?${query}`,
    headers: { ...asVisitor(visitor), 'content-type': 'application/octet-stream' },
    payload: Buffer.from(content),
  });
}

/** The same of one that has to be taken. */
export async function stored(
  server: TestServer,
  visitor: Visitor,
  sent: FileSent,
  content?: string | Uint8Array,
): Promise<ShownFile> {
  const { statusCode, body } = await sendStored(server, visitor, sent, content);
  if (statusCode !== 200) throw new Error(`The file was not taken: ${body}`);
  return JSON.parse(body) as ShownFile;
}

/** A picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
