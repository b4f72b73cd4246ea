import type { FactContext } from '#connectors/imported/facts-of-deal.ts';
import { factsOf } from '#connectors/imported/facts-of-deal.ts';
import type { ImportedDeal, ImportedMeeting } from '#connectors/imported/imported.ts';
import { fingerprint } from '#connectors/imported/stable-id.ts';
import { type DealOfPerson, dealsOfPeople } from '#store/imports/deals-of-people.ts';
import { type Link, saveLinks } from '#store/imports/links.ts';
import type { Waiting } from './deals-to-write.ts';
import type { Batch } from './job.ts';
import { resolve } from './resolve.ts';
import { writeDeals } from './write-deals.ts';

/**
 * Meetings of a calendar become conversations of the deal that their people are in. One that came before stays with its
 * deal, whoever has joined another since.
 */
export async function takeMeetings(batch: Batch, meetings: readonly ImportedMeeting[]): Promise<void> {
  const { tx, job, tally } = batch;
  const { id: workspaceId } = job.workspace;
  const before = await resolve(batch, 'deal', meetings.map(linkOf));
  const people = await dealsOfPeople(tx, workspaceId, [...new Set(meetings.flatMap((one) => one.attendees))]);
  const byDeal = new Map<string, ImportedMeeting[]>();
  const links: Link[] = [];
  for (const meeting of meetings) {
    const link = before.get(linkOf(meeting));
    const { place: _, ...content } = meeting;
    const rowHash = fingerprint(content);
    // What was planned is held once it is past, though nothing changed in the calendar.
    const state = meeting.endsAt > job.now ? 'planned' : 'held';
    if (link?.rowHash === `${state} ${rowHash}`) {
      if (link.importId !== job.importId) tally.add('activities', 'unchanged');
      continue;
    }
    const dealId = link?.nounId ?? dealOf(people.filter(({ email }) => meeting.attendees.includes(email)));
    if (dealId === null) {
      tally.add('activities', 'skipped');
      continue;
    }
    byDeal.set(dealId, [...(byDeal.get(dealId) ?? []), meeting]);
    const hash = `${state} ${rowHash}`;
    links.push({ externalId: linkOf(meeting), nounId: dealId, rowHash: hash, importId: job.importId });
  }
  const context: FactContext = {
    now: job.now,
    playbook: { key: job.playbook.key, version: job.playbook.version },
    stages: {},
    account: () => null,
    // People are pointed to by their ids here.
    contact: ({ externalId }) => externalId,
    member: () => null,
  };
  const known = [...byDeal].map(([dealId, own]): Waiting => {
    const deal = conversationsOf(dealId, own, people);
    const whole = factsOf(dealId, deal, context);
    return { deal, dealId, hash: '', whole };
  });
  await writeDeals(batch, { context, fresh: [], known, links: [], extras: [] }, { keepsLinks: false });
  if (!job.dryRun)
    await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'deal' }, links);
}

const linkOf = ({ externalId }: ImportedMeeting) => `meeting/${externalId}`;

/** The open deal that most of them are in, else the closed one; none where two are alike. */
function dealOf(people: readonly DealOfPerson[]): string | null {
  const open = people.filter(({ isOpen }) => isOpen);
  const counts = new Map<string, number>();
  for (const { dealId } of open.length > 0 ? open : people) counts.set(dealId, (counts.get(dealId) ?? 0) + 1);
  const [first, second] = [...counts].sort((one, other) => other[1] - one[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

function conversationsOf(
  dealId: string,
  meetings: readonly ImportedMeeting[],
  people: readonly DealOfPerson[],
): ImportedDeal {
  const [{ place }] = meetings as [ImportedMeeting];
  const contactsOf = ({ attendees }: ImportedMeeting) => [
    ...new Set(
      people
        .filter((one) => one.dealId === dealId && attendees.includes(one.email))
        .map((one) => one.contactId),
    ),
  ];
  return {
    externalId: dealId,
    place,
    card: null,
    people: [],
    activities: meetings.map(({ attendees, ...meeting }) => ({
      kind: 'conversation',
      ...meeting,
      plannedAt: null,
      contacts: contactsOf({ ...meeting, attendees }).map((externalId) => ({ externalId, name: null })),
    })),
  };
}
