import { randomBytes } from 'node:crypto';
import { inject, onTestFinished, TestRunner } from 'vitest';
import { withClient } from '#main/embedded/prepare.ts';
// Says what the run provides.
import type {} from '#store/testing/test-database.ts';
import { asNew, type Before, beforeUse } from './as-new.ts';
import { type Person, type Stage, startStage } from './stage.ts';

/**
 * Starts the product for one file of journeys, on a migrated database of its own in the one PostgreSQL of the run: a
 * database server for every file would cost more than what the journeys do. The first journey of all, from an empty
 * folder, runs on the embedded default instead.
 */
export async function startJourney(
  options: { at?: string; mail?: { url: string; from: string } } = {},
): Promise<Stage> {
  const { host, owner, superuser, template } = inject('databaseServer');
  const name = `journey_${randomBytes(6).toString('hex')}`;
  const administer = (statement: string) =>
    withClient({ host, user: superuser, database: 'postgres' }, (client) => client.query(statement));
  await administer(`create database ${name} template ${template} owner ${owner}`);
  const databaseUrl = `postgres://${owner}@localhost/${name}?host=${encodeURIComponent(host)}`;
  const stage = await startStage({ databaseUrl, ...options });
  const free: { like: string; person: Person; before: Before }[] = [];
  return {
    ...stage,
    async person(options = {}) {
      const like = JSON.stringify(options);
      const at = free.findIndex((one) => one.like === like);
      const [used] = at < 0 ? [] : free.splice(at, 1);
      const person = used?.person ?? (await stage.person(options));
      if (!TestRunner.getCurrentTest()) return person;
      const before = used?.before ?? (await beforeUse(person));
      // A page that is left open hears of all that the next test does, and draws it.
      onTestFinished(async ({ task }) => {
        const another = task.result?.state !== 'fail' && !options.installs && (await asNew(person, before));
        if (another) free.push({ like, person, before });
        else await person.page.context().close();
      });
      return person;
    },
    async end() {
      await stage.end();
      await administer(`drop database ${name} with (force)`);
    },
  };
}
