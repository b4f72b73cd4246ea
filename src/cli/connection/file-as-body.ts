import { createReadStream } from 'node:fs';

/** What a request needs that sends a file while it is read, telling how much went out. */
export function fileAsBody(path: string, sent: (bytes: number) => void): RequestInit {
  const parts = async function* () {
    for await (const part of createReadStream(path)) {
      yield part as Uint8Array;
      sent((part as Uint8Array).length);
    }
  };
  return {
    headers: { 'content-type': 'application/octet-stream' },
    body: parts(),
    duplex: 'half',
    // So that nobody keeps a copy of all that went out for a redirect: 5 GB sent would be 5 GB held. The two go together.
    redirect: 'error',
    window: null,
  };
}
