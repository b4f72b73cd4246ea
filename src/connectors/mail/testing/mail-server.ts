import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server on this machine, for as long as a test runs, with what it was given. */
export interface MailServer {
  readonly url: string;
  readonly taken: {
    readonly raw: string;
    readonly mail: Email;
    readonly to: string;
    readonly isSecure: boolean;
  }[];
  close(): Promise<void>;
}

/** Starts one that takes everything, without a word of who sends it and without encryption, unless told otherwise. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const taken: MailServer['taken'] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    authOptional: true,
    logger: false,
    onData(stream, session, done) {
      void buffer(stream).then(async (bytes) => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        const raw = bytes.toString('utf8');
        taken.push({ raw, to, mail: await PostalMime.parse(bytes), isSecure: session.secure });
        done();
      });
    },
    ...options,
  });
  // What a client breaks off is what is tried.
  server.on('error', () => undefined);
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
