import type { ImportMapping, ImportNoun } from '#contract/imports/mapping.ts';
import { type CalendarFile, readMeetings } from './icalendar/read-meetings.ts';
import type { Neighbour } from './imported/imported.ts';
import { readAttachments } from './mailbox/read-attachments.ts';
import { type MailFile, readMailbox } from './mailbox/read-mailbox.ts';
import { dealsWithActivities, notesOfNoDeal } from './pipeline/deals-with-activities.ts';
import { readGroups } from './pipeline/groups.ts';
import { knownRows } from './pipeline/known-rows.ts';
import { peopleAmongDeals } from './pipeline/people-among-deals.ts';
import * as pipelinePeople from './pipeline/read-people.ts';
import { openExport } from './salesforce/open-export.ts';
import { filesIn } from './tables/files-in.ts';
import { formOf, rowsOf } from './tables/rows-of.ts';
import type { OpenTable } from './tables/rows-together.ts';
import * as vcard from './vcard/read-cards.ts';
import { readGroups as readGroupsOfCards } from './vcard/read-groups.ts';

/** The files of an import, ready to be read. Close it when done. */
export interface OpenNeighbour extends Neighbour {
  close(): void;
}

/** What is known besides the files: who owns a deal, by the neighbour's ids, and who is a member here. */
interface KnownBeside {
  readonly owners: ReadonlySet<string>;
  readonly members: readonly { readonly email: string | null }[];
}

/** Opens the files of an import as the person decided. */
export async function openNeighbour(
  folder: string,
  workFolder: string,
  mapping: ImportMapping,
  { owners, members }: KnownBeside,
): Promise<OpenNeighbour> {
  const found = await filesIn(folder);
  const tables: OpenTable[] = [];
  const cards: vcard.CardFile[] = [];
  const calendars: CalendarFile[] = [];
  const mailboxes: MailFile[] = [];
  for (const file of found.files) {
    const own = mapping.files.find(({ name }) => name === file.name);
    if (!own?.noun) continue;
    const whole = { cards, calendar: calendars, mails: mailboxes }[own.noun as string];
    if (whole) {
      whole.push({ file, mapping: own });
      continue;
    }
    const form = await formOf(file, own);
    for await (const { cells } of rowsOf(file, form)) {
      tables.push({ file, form, mapping: own, header: cells });
      break;
    }
  }
  const of = (noun: ImportNoun) => tables.filter((table) => table.mapping.noun === noun);
  const close = () => found.close();
  const meetings: Neighbour['meetings'] = (now) => readMeetings(calendars, { now, zone: mapping.zone });
  const choices = mapping.mails ?? { ours: [], people: 'answered' };
  const photos = () => vcard.readPhotos(cards, mapping);
  const mails = () => readMailbox(mailboxes, { choices, members });
  const attachments = () => readAttachments(mailboxes);
  if (mapping.source === 'salesforce') {
    const { bodies } = found;
    const whole = openExport(tables, { mapping, workFolder, bodies, owners, members });
    return {
      ...{ ...whole, close, meetings, photos },
      groups: () => oneAfterTheOther(whole.groups(), readGroupsOfCards(cards, mapping)),
      mails: () => oneAfterTheOther(mails(), whole.mails()),
      attachments: () => oneAfterTheOther(attachments(), whole.attachments()),
      accounts: () => oneAfterTheOther(whole.accounts(), vcard.readAccounts(cards, mapping)),
      contacts: () => oneAfterTheOther(whole.contacts(), vcard.readContacts(cards, mapping)),
    };
  }
  const withActivities = async () => {
    const [deals, activities] = [of('deals'), of('activities')];
    const products = await pipelinePeople.readProducts(of('products'));
    const known = await knownRows(of('contacts'), of('accounts'));
    return { deals, activities, products, mapping, known };
  };
  return {
    close,
    meetings,
    mails,
    attachments,
    photos,
    groups: () =>
      oneAfterTheOther(
        readGroups(of('groups'), () => knownRows(of('contacts'), of('accounts'))),
        readGroupsOfCards(cards, mapping),
      ),
    members: () => pipelinePeople.readMembers(of('members')),
    accounts: () =>
      oneAfterTheOther(
        pipelinePeople.readAccounts(of('accounts'), mapping),
        vcard.readAccounts(cards, mapping),
      ),
    contacts: () =>
      oneAfterTheOther(
        pipelinePeople.readContacts(of('contacts'), of('accounts'), mapping, () =>
          knownRows(of('contacts'), of('accounts')),
        ),
        peopleAmongDeals(of('deals'), of('accounts')),
        vcard.readContacts(cards, mapping),
      ),
    deals: async function* () {
      if (of('deals').length + of('activities').length === 0) return;
      yield* dealsWithActivities(await withActivities(), workFolder);
    },
    notes: async function* (now) {
      if (of('activities').length > 0) yield* notesOfNoDeal(await withActivities(), now);
    },
  };
}

async function* oneAfterTheOther<Value>(...all: AsyncIterable<Value>[]): AsyncGenerator<Value> {
  for (const one of all) yield* one;
}
