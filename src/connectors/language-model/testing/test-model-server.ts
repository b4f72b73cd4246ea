import { afterEach } from 'vitest';
import { type Answers, type ModelServer, startModelServer } from './model-server.ts';

/** A language model's server of each test of a file, gone when the test is over. */
export function testModelServer() {
  let server: ModelServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  return {
    async answering(answers: Answers): Promise<ModelServer> {
      server = await startModelServer(answers);
      return server;
    },
    /** What it was asked in this test. */
    asked: () => server?.asked ?? [],
    most: () => server?.most() ?? 0,
  };
}
