import { join } from 'node:path';
import type { ImportMapping, ImportNoun } from '#contract/imports/mapping.ts';
import type { Zone } from '#domain/time/calendar.ts';
import type {
  Failed,
  ImportedActivity,
  ImportedCard,
  ImportedDeal,
  ImportedPerson,
  Place,
  Read,
  Skipped,
} from '../imported/imported.ts';
import { failed, skipped } from '../imported/not-taken.ts';
import type { UnreadCell } from '../imported/unread-cells.ts';
import { type OpenTable, rowsTogether } from '../tables/rows-together.ts';
import type { Row } from '../tables/table.ts';
import { readFlag } from '../values/written-flag.ts';
import { aboutWhom, isOfDeal, type WhoLeadsBecame, whoLeadsBecame } from './about-whom.ts';
import { type ActivityRead, eventOf, type NamesOfUsers, noteOf, taskOf, timeOf } from './activities.ts';
import { namesOfUsers } from './names-of-users.ts';
import { cardOf, reference } from './opportunity.ts';
import { type TasksOfMails, tasksOfMails } from './read-emails.ts';
import { linesOf, type NamesOfProducts, namesOfProducts } from './read-lines.ts';
import { salesforceId } from './salesforce-id.ts';

type Noun = 'deals' | 'roles' | 'tasks' | 'events' | 'notes' | 'lines';

/** Opportunities with their people and activities, one deal after the other, however the files are ordered. */
export async function* readDeals(
  tables: readonly OpenTable[],
  mapping: ImportMapping,
  workFolder: string,
): AsyncGenerator<Read<ImportedDeal>> {
  const open = tables.filter(({ mapping: { noun } }) => noun !== null && nouns.has(noun));
  const of = (wanted: ImportNoun) => tables.filter(({ mapping: { noun } }) => noun === wanted);
  const names = {
    users: await namesOfUsers(of('members')),
    products: await namesOfProducts(of('products')),
    became: await whoLeadsBecame(of('leads')),
  };
  const mailed = await tasksOfMails(of('emails'));
  const together = rowsTogether(
    open,
    join(workFolder, 'sorting'),
    (noun) => (noun === 'deals' ? 'deals' : 'activities'),
    (row, noun) => keyOf(row, noun as Noun, mailed),
  );
  for await (const one of together) {
    if (!('rows' in one)) yield one;
    else yield* dealOf(one.key, one.rows as readonly RowOfDeal[], mapping, names);
  }
}

interface RowOfDeal {
  readonly noun: Noun;
  readonly row: Row;
}

const nouns: ReadonlySet<string> = new Set<Noun>(['deals', 'roles', 'tasks', 'events', 'notes', 'lines']);

/** Which deal a row belongs to, or why it is left out or refused. */
function keyOf(row: Row, noun: Noun, mailed: TasksOfMails): string | Failed | Skipped | null {
  if (noun === 'deals') {
    return salesforceId(row.text('id')) || failed('deals', row.place, 'The opportunity has no Id.');
  }
  const leftOut = (reason: string) => skipped('activities', row.place, reason);
  if (readFlag(row.text('isDeleted'))) return leftOut('deleted in Salesforce');
  if (noun === 'roles' || noun === 'lines') {
    const what = noun === 'roles' ? 'The contact role' : 'The line';
    return (
      salesforceId(row.text('opportunityId')) ||
      failed('activities', row.place, `${what} names no opportunity.`)
    );
  }
  if (readFlag(row.text('isChild'))) return leftOut('copy of a group event');
  if (readFlag(row.text('isRecurrence'))) return leftOut('series that its single dates stand for');
  if (readFlag(row.text('isPrivate'))) return leftOut('private');
  if (noun === 'tasks' && mailed.has(salesforceId(row.text('id')))) return leftOut('its mail comes itself');
  const about = salesforceId(row.text(noun === 'notes' ? 'parentId' : 'whatId'));
  if (!isOfDeal(about)) return aboutWhom(row).length > 0 ? null : leftOut('about no opportunity');
  if (row.text('id') === '') return failed('activities', row.place, 'The activity has no Id.');
  return about;
}

/** Of whom and of what the rows of a deal have ids only. */
interface Names {
  readonly users: NamesOfUsers;
  readonly products: NamesOfProducts;
  readonly became: WhoLeadsBecame;
}

function* dealOf(
  externalId: string,
  group: readonly RowOfDeal[],
  mapping: ImportMapping,
  names: Names,
): Generator<Read<ImportedDeal>> {
  let place: Place | undefined;
  let card: ImportedCard | undefined;
  const unread: UnreadCell[] = [];
  let usable = true;
  const people: ImportedPerson[] = [];
  const activities = new Map<string, ImportedActivity>();
  const rows = group.filter(({ noun }) => noun === 'deals').map(({ row }) => row);
  for (const row of rows) {
    if (place) {
      yield duplicate('deals', row.place, externalId, place);
      continue;
    }
    place = row.place;
    if (readFlag(row.text('isDeleted'))) {
      yield skipped('deals', row.place, 'deleted in Salesforce');
      usable = false;
      continue;
    }
    const read = cardOf(row, unread, mapping);
    if (typeof read === 'string') {
      yield failed('deals', row.place, read);
      usable = false;
    } else {
      card = read;
      const contact = reference(row.text('contactId'));
      if (contact) people.push({ place: row.place, contact, roles: [], since: null });
    }
  }
  const lineRows = group.filter(({ noun }) => noun === 'lines').map(({ row }) => row);
  const of = { currency: card?.currency ?? mapping.currency, mark: mapping.decimalMark };
  const lines = linesOf(externalId, lineRows, names.products, of);
  if (card?.valueMinor === null && lines.valueMinor !== null) {
    const { silentOn = [], ...said } = card;
    const still = silentOn.filter((one) => one !== 'valueMinor' && one !== 'currency');
    card = { ...said, valueMinor: lines.valueMinor, silentOn: still };
  }
  if (lines.note) activities.set(lines.note.externalId, lines.note);
  for (const { noun, row } of group) {
    if (noun === 'deals' || noun === 'lines') continue;
    if (!usable) {
      yield skipped('activities', row.place, 'its opportunity is left out');
    } else if (noun === 'roles') {
      const contact = reference(row.text('contactId'));
      if (contact === null) yield failed('activities', row.place, 'The contact role names no contact.');
      else {
        const roles = mapping.roles[row.text('role')] ?? [];
        people.push({ place: row.place, contact, roles, since: timeOf(row.text('createdDate')) });
      }
    } else {
      const activity = activityOf(noun, row, mapping.zone, names);
      if (typeof activity === 'string') yield failed('activities', row.place, activity);
      else {
        const before = activities.get(activity.externalId);
        if (before) yield duplicate('activities', row.place, activity.externalId, before.place);
        else activities.set(activity.externalId, activity);
      }
    }
  }
  const first = place ?? group[0]?.row.place;
  if (!usable || first === undefined || (card === undefined && people.length + activities.size === 0)) return;
  yield {
    kind: 'row',
    place: first,
    value: {
      ...{ externalId, place: first, card: card ?? null, people, activities: [...activities.values()] },
      ...(unread.length === 0 ? {} : { unread }),
    },
  };
}

function activityOf(noun: Noun, row: Row, zone: Zone, { users, became }: Names): ActivityRead {
  if (noun === 'events') return eventOf(row, zone, became);
  return noun === 'notes' ? noteOf(row, users) : taskOf(row, zone, became);
}

function duplicate(noun: Failed['noun'], place: Place, id: string, first: Place): Failed {
  return failed(noun, place, `The id ${id} stands twice; line ${first.line} of ${first.file} was used.`);
}
