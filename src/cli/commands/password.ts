import type { Command } from 'commander';
import { readSettings } from '#main/settings.ts';

const note = `
It works on the machine of the server alone, and needs nobody who is signed in: with it an admin who forgot their
password gets back in. Where the database is a PostgreSQL of your own, DATABASE_URL names it, as for "leadsheet start".`;

export function addPassword(program: Command): void {
  program
    .command('password')
    .description('make a link by which somebody sets a new password: once, within a day')
    .argument('<email>', 'the address that they sign in with')
    .option('--home <folder>', 'the folder of the installation')
    .addHelpText('after', note)
    .action(async (email: string, options: { home?: string }) => {
      // Loaded here, so that the other commands do not wait for all of the store.
      const { makeWayIn } = await import('#main/forgotten-password.ts');
      const { name, link, expiresAt, isRunning } = await makeWayIn(readSettings(options), email);
      console.log(link);
      console.error(
        `By this link ${name} sets a new password, once, until ${expiresAt}. All their sessions end with it. Whoever has the link can use it: hand it over as you would a password.`,
      );
      if (!isRunning) console.error('Leadsheet does not run; start it first with "leadsheet start".');
    });
}
