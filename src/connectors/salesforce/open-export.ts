import type { ImportMapping } from '#contract/imports/mapping.ts';
import type { Neighbour } from '../imported/imported.ts';
import type { OpenTable } from '../tables/rows-together.ts';
import { whoLeadsBecame } from './about-whom.ts';
import type { Bodies } from './bodies.ts';
import { namesOfUsers } from './names-of-users.ts';
import { namesOfCampaigns, readCampaigns } from './read-campaigns.ts';
import { readCasesAndQuotes } from './read-cases.ts';
import { readContentNotes } from './read-content-notes.ts';
import { readDeals } from './read-deals.ts';
import { readEmails } from './read-emails.ts';
import { readFiles } from './read-files.ts';
import { readHistory } from './read-history.ts';
import { readLeads } from './read-leads.ts';
import { readNotes } from './read-notes.ts';
import { readAccounts, readContacts, readMembers } from './read-people.ts';

interface Opened {
  readonly mapping: ImportMapping;
  readonly workFolder: string;
  readonly bodies: Bodies;
  readonly owners: ReadonlySet<string>;
  readonly members: readonly { readonly email: string | null }[];
}

/** The tables of an export of Salesforce with the files that they speak of, ready to be read. */
export function openExport(
  tables: readonly OpenTable[],
  { mapping, workFolder, bodies, owners, members }: Opened,
): Omit<Neighbour, 'photos' | 'meetings'> {
  const of = (...nouns: string[]) => tables.filter(({ mapping: { noun } }) => nouns.includes(noun ?? ''));
  const known = async () => ({
    names: await namesOfUsers(of('members')),
    became: await whoLeadsBecame(of('leads')),
    ...{ bodies, folder: workFolder },
  });
  return {
    members: () => readMembers(of('members'), owners),
    accounts: () => readAccounts(of('accounts')),
    async *contacts() {
      yield* readContacts(of('contacts'), of('leads'));
      yield* readLeads(of('leads'), of('accounts'), of('contacts').length > 0);
    },
    groups: () => readCampaigns(of('campaignMembers'), of('campaigns'), of('leads')),
    deals: () => readDeals(tables, mapping, workFolder),
    async *notes(now) {
      const sources = {
        ...{ notes: of('notes'), tasks: of('tasks'), events: of('events') },
        ...{ users: of('members'), leads: of('leads'), emails: of('emails') },
      };
      yield* readNotes(sources, { zone: mapping.zone, now });
      const beside = await known();
      yield* readContentNotes(tables, beside);
      yield* readCasesAndQuotes(of, await namesOfCampaigns(of('campaigns')), beside);
      yield* readHistory(of, beside);
    },
    async *mails() {
      yield* readEmails(tables, { ...(await known()), members });
    },
    async *attachments() {
      yield* readFiles(tables, await known());
    },
  };
}
