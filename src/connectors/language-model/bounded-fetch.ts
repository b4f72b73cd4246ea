/** An answer has more in it than anybody asked for. */
export class TooLong extends Error {}

/** An answer that sends us to another address, which nobody has named. */
export class LeadsElsewhere extends Error {}

/** The reading of sentences fills some twenty kilobytes; a megabyte is no answer to what was asked. */
const mostBytes = 1_000_000;

/**
 * A fetch for addresses that an administrator named: it follows no redirect, as that would be an address that they did
 * not, and reads no more than an answer can have, however long the other side goes on.
 */
export async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel();
    throw new LeadsElsewhere();
  }
  const { status, statusText, headers, body } = response;
  const bytes = body === null ? null : await bytesOf(body);
  return new Response(bytes, { status, statusText, headers });
}

async function bytesOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop ends the stream, and with it the connection.
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new TooLong();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
