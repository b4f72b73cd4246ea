import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFiles } from '#connectors/testing/read-files.ts';
import { noReach } from '#domain/address-book/reach.ts';
import type { Entry } from './made-people.ts';

/** Three programs wrote down the same made-up person; every other card is of somebody else. */
const ofOnePerson = ['John_Doe_GMAIL.vcf', 'John_Doe_IPHONE.vcf', 'John_Doe_MS_OUTLOOK.vcf'];

/** What an import makes of the cards that programs wrote, each file by itself: known by name who is who. */
export async function entriesOnCards(folder: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const path of globSync(join(folder, '*.vcf')).sort()) {
    const file = basename(path);
    const { contacts } = await readFiles({ [file]: readFileSync(path) });
    for (const [at, contact] of contacts.entries()) {
      const { name, title, account, reach } = contact;
      const who = ofOnePerson.includes(file) ? -1 : entries.length;
      const birthday = contact.details.birthday;
      entries.push({
        person: {
          id: `${file} ${at}`,
          ...{ name, title, reach: reach ?? noReach },
          account: account && { id: account.externalId, name: account.name ?? '' },
          birthday: typeof birthday === 'string' ? birthday : null,
        },
        who,
        written: `${file} ${at + 1} (${name})`,
      });
    }
  }
  return entries;
}
