import type { ImportedActivity, ImportedMeeting } from '#connectors/imported/imported.ts';
import { fingerprint } from '#connectors/imported/stable-id.ts';
import { type DealOfPerson, dealsOfPeople } from '#store/imports/deals-of-people.ts';
import { type Link, saveLinks } from '#store/imports/links.ts';
import { addToDeals, dealOfMost } from './add-to-deals.ts';
import { showMeeting } from './first-rows/show-conversations.ts';
import { type Batch, skip } from './job.ts';
import { knownCorrespondents } from './known-correspondents.ts';
import { resolve } from './resolve.ts';
import { type NoteOn, writeNotes } from './take-notes.ts';

/**
 * Meetings of a calendar become conversations of the deal that their people are in; past ones of people in no deal are
 * noted on them. One that came before stays with its deal, whoever has joined another since.
 */
export async function takeMeetings(batch: Batch, meetings: readonly ImportedMeeting[]): Promise<void> {
  const { tx, job, tally } = batch;
  const { id: workspaceId } = job.workspace;
  const before = await resolve(batch, 'deal', meetings.map(linkOf));
  const people = await dealsOfPeople(tx, workspaceId, [...new Set(meetings.flatMap((one) => one.attendees))]);
  const byDeal = new Map<string, ImportedMeeting[]>();
  const links: Link[] = [];
  const ofNoDeal: ImportedMeeting[] = [];
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
    const dealId =
      link?.nounId ?? dealOfMost(people.filter(({ email }) => meeting.attendees.includes(email)));
    if (dealId === null) {
      ofNoDeal.push(meeting);
      continue;
    }
    showMeeting(batch, meeting, { dealId, notedOn: [] });
    byDeal.set(dealId, [...(byDeal.get(dealId) ?? []), meeting]);
    const hash = `${state} ${rowHash}`;
    links.push({ externalId: linkOf(meeting), nounId: dealId, rowHash: hash, importId: job.importId });
  }
  const [first] = meetings;
  const added = [...byDeal].map(([dealId, own]) => [dealId, conversationsOf(dealId, own, people)] as const);
  if (first) await addToDeals(batch, new Map(added), first.place);
  await notePast(batch, ofNoDeal);
  if (!job.dryRun)
    await saveLinks(tx, { workspaceId, sourceName: job.mapping.sourceName, noun: 'deal' }, links);
}

/** What took place is noted on each of its people who is here; what is still to come, or of nobody here, is left out. */
async function notePast(batch: Batch, meetings: readonly ImportedMeeting[]): Promise<void> {
  const { job } = batch;
  const past = meetings.filter(({ endsAt }) => endsAt <= job.now);
  const known = await knownCorrespondents(batch, [...new Set(past.flatMap((one) => one.attendees))]);
  const notes: NoteOn[] = [];
  for (const meeting of meetings) {
    const isPast = meeting.endsAt <= job.now;
    const people = new Set(isPast ? meeting.attendees.flatMap((email) => known.get(email) ?? []) : []);
    if (people.size === 0)
      skip(
        batch,
        'activities',
        meeting.place,
        isPast ? 'Of nobody who is here.' : 'Still to come, and of no deal.',
      );
    showMeeting(batch, meeting, { dealId: null, notedOn: [...people] });
    const { startsAt: at, title } = meeting;
    const text = [title, meeting.notes].filter((part) => part !== null).join('\n\n') || '…';
    for (const nounId of people) {
      const id = `${linkOf(meeting)}/${nounId}`;
      notes.push({ noun: 'contact', nounId, externalId: id, at, text, author: null });
    }
  }
  await writeNotes(batch, notes);
}

const linkOf = ({ externalId }: ImportedMeeting) => `meeting/${externalId}`;

function conversationsOf(
  dealId: string,
  meetings: readonly ImportedMeeting[],
  people: readonly DealOfPerson[],
): ImportedActivity[] {
  const contactsOf = ({ attendees }: ImportedMeeting) => [
    ...new Set(
      people
        .filter((one) => one.dealId === dealId && attendees.includes(one.email))
        .map((one) => one.contactId),
    ),
  ];
  return meetings.map(({ attendees, ...meeting }) => ({
    kind: 'conversation',
    ...meeting,
    plannedAt: null,
    contacts: contactsOf({ ...meeting, attendees }).map((externalId) => ({ externalId, name: null })),
  }));
}
