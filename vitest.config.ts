import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './tests/support/slowest-first.ts';

export default defineConfig({
  test: {
    passWithNoTests: true,
    // A run waits for databases, processes and pages: two cores stand still an eighth of the time with a worker each.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
          // Nothing here is kept between tests but modules, and loading those anew for each file took most of the run.
          isolate: false,
          // Properties are tried a hundred times over, which a busy machine does six times as slowly.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['src/**/*.db.test.ts'],
          // Each file has a database of its own; the modules may be the same.
          isolate: false,
          globalSetup: ['tests/support/database-server.ts'],
          // Some start the whole product in a process of its own, twice over: a busy machine takes half a minute for one.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is polled for is done by other processes, which a busy machine makes wait.
          expect: { poll: { timeout: 20_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.journey.ts'],
          // Each file has a server, a database and a browser of its own; the modules may be the same.
          isolate: false,
          globalSetup: ['tests/support/database-server.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // CI goes on after a journey that fails once, and names it (second-try.ts); at the desk it fails at once.
          retry: process.env.CI ? 1 : 0,
          // As long as Playwright's own waits are patient: what is polled for comes from another page, through the server.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
