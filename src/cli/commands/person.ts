import type { Command } from 'commander';
import { listContacts } from '#contract/contacts/contacts.ts';
import { CommandFailed } from '../command-failed.ts';
import { connected, withConnection } from '../connection/connection.ts';
import { type SaveOptions, saveFetched } from '../connection/save-fetched.ts';
import { exitCodes } from '../exit-codes.ts';
import { printJson } from '../output/print.ts';
import { bytes } from '../output/progress-text.ts';

export function addPerson(program: Command): void {
  withConnection(program.command('person'))
    .description('take everything that is kept of one person out into a zip, to hand it to them')
    .argument('<who>', 'the id of a contact, or an e-mail or a name that only one has')
    .argument('<file>', 'the zip to make, such as erika.zip; it holds a page to read and JSON')
    .option('--force', 'write over a file that is there')
    .option('--json', 'answer in JSON')
    .action(takeOut);
}

async function takeOut(who: string, file: string, options: SaveOptions): Promise<void> {
  const contactId = isId.test(who) ? who : await onlyOne(who, options);
  const path = `/api/contacts/${contactId}/kept.zip`;
  const size = await saveFetched({ path, file, doing: 'Looking through everything' }, options);
  if (options.json) printJson({ contactId, file, bytes: size });
  else console.log(`Written into ${file} (${bytes(size)}). It is for them alone: keep it safe.`);
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function onlyOne(search: string, options: SaveOptions): Promise<string> {
  const connection = await connected(options);
  const { items } = await connection.ask(listContacts, { search, limit: 5 });
  const [one, ...others] = items;
  if (one && others.length === 0) return one.contactId;
  const list = items.map(({ contactId, name, account }) => `  ${contactId}  ${name}, ${account?.name ?? ''}`);
  throw new CommandFailed(
    exitCodes.usage,
    one ? `Several are called so. Name one by their id:\n${list.join('\n')}` : `Nobody is called ${search}.`,
  );
}
