import { type CalendarReply, type ReplyFault, readReply } from '#connectors/calendar/read-reply.ts';
import type { readCalendarReply as contract } from '#contract/letters/calendar.ts';
import { standingCorrections } from '#domain/ledger/effective-facts.ts';
import type { Fact } from '#domain/ledger/facts.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { answerFromCalendar, type SaidFromCalendar } from '#domain/roadmap/answer-from-calendar.ts';
import { noteChange } from '#store/audit-trail.ts';
import { loadDealForWrite } from '#store/deals/load-deal.ts';
import { saveCalendarAnswers } from '#store/letters/calendar-events.ts';
import type { CalendarAnswer } from '#store/letters/letter-tables.ts';
import { lettersTexts } from '#texts/letters.ts';
import { sayIn } from '#texts/say.ts';
import { dealNotFound } from '../deals/find-deal.ts';
import { writeToLoaded } from '../deals/write-to-deal.ts';
import type { Handle, World } from '../world.ts';
import { type LetterScene, loadLetterScene } from './letter-scene.ts';
import { mailGiven } from './mail-given.ts';
import { uidOf } from './told-event.ts';

const faults: Readonly<Record<ReplyFault, string>> = {
  'nothing from a calendar':
    'There is no answer from a calendar in this. Save their mail with what is attached to it, and drop that here.',
  'an invitation, not an answer':
    'This is an invitation and no answer to one. What they answered comes as a mail of its own.',
  'no answer from anybody': 'This does not say whose answer it is. Ask them, and record what they say.',
  'several answers': 'There are several answers in this. Drop them here one by one.',
};

export const readCalendarReply: Handle<typeof contract> = async (world, input) => {
  const { dealId, conversationId, seenSequence } = input;
  const read = await readReply(mailGiven(input));
  if (!read.ok) return refuse('calendar_reply_not_understood', faults[read.fault]);
  const { reply } = read;
  const deal = await loadDealForWrite(world.tx, world.workspace.id, dealId);
  let seen: { said: SaidFromCalendar; isKnown: boolean; contact: { id: string; name: string } } | undefined;
  if (!deal) return dealNotFound();
  const written = await writeToLoaded(
    world,
    deal,
    { seenSequence },
    async ({ standing, writing, history }) => {
      const loaded = await loadLetterScene(world, deal, conversationId);
      if (!loaded.ok) return loaded;
      const scene = loaded.value;
      const contactId = await whoseIs(scene, reply);
      if (!contactId.ok) return contactId;
      const conversation = standing.conversations[conversationId];
      if (!conversation)
        return refuse('conversation_not_found', 'There is no such conversation in this deal.');
      const answered = answeredTime(scene, reply);
      const before = await lastThatStands(scene.event?.answers[contactId.value], history);
      const contact = { id: contactId.value, name: scene.addresses.get(contactId.value)?.name ?? '' };
      const decided = answerFromCalendar(
        {
          standing,
          conversation,
          contactId: contactId.value,
          writing: { ...writing, by: { kind: 'client', contactId: contactId.value } },
        },
        {
          // Whoever sends a colleague is not there themselves.
          answer: reply.answer === 'delegated' ? 'declined' : reply.answer,
          ...{ at: reply.at, words: wordsOf(world, reply) },
          answeredTime: answered,
          proposedTime: reply.method === 'COUNTER' ? reply.startsAt : null,
          before,
          mayCome: sayIn(world.locale, lettersTexts)('mayCome', {
            title:
              conversation.title ??
              sayIn(world.locale, lettersTexts)('usualTitle', { company: world.workspace.name }),
          }),
        },
      );
      if (!decided.ok) return decided;
      const { facts, said, isKnown } = decided.value;
      seen = { said, isKnown, contact };
      const { at, startsAt } = reply;
      const factIds = facts.map(({ id }) => id);
      // Known already, it stands and falls with what was recorded then.
      const kept =
        isKnown && before ? { ...before, said, at, startsAt } : { said, at, startsAt, factIds, before };
      await keepAnswer(world, scene, contact.id, kept);
      if (!isKnown) await noteReader(world, scene, contact.id, said);
      return accept(facts);
    },
  );
  if (!written.ok) return written;
  if (!seen) throw new Error('an answer was written that nobody has read');
  const startsAt = seen.said === 'another time' ? reply.startsAt : null;
  return accept({ ...written.value, ...seen, startsAt });
};

/** Whose answer it is: of somebody in the deal, under an address of theirs or the one that they were invited by. */
async function whoseIs(scene: LetterScene, reply: CalendarReply): Promise<Result<string, Refusal>> {
  const { conversation, letters, addresses, deal } = scene;
  if (reply.uid !== uidOf(conversation.conversationId)) {
    return refuse(
      'calendar_reply_of_another',
      'This answers another invitation than the one to this conversation. Open the conversation that it is about.',
    );
  }
  const isTheirs = (address: string | null | undefined) => address?.trim().toLowerCase() === reply.from;
  const known =
    [...addresses.values()].find(({ email }) => isTheirs(email))?.contactId ??
    letters.find(({ address }) => isTheirs(address))?.contactId;
  if (known && deal.standing.stakeholders[known]?.present) return accept(known);
  const address = reply.from;
  return refuse(
    'calendar_reply_from_unknown',
    `${address} is nobody’s address in this deal. Add the address to whose it is, then try again.`,
    { address },
  );
}

/** What they wrote, and whom they send where they send somebody. */
function wordsOf({ locale }: World, { words, instead }: CalendarReply): string | null {
  const sends = instead === null ? null : sayIn(locale, lettersTexts)('sendsInstead', { who: instead });
  return [sends, words].filter((one) => one !== null).join('\n') || null;
}

/** Which time is answered: the one that it names, else the one that its revision of the invitation named. */
function answeredTime({ event }: LetterScene, reply: CalendarReply): string | null {
  if (reply.method === 'REPLY' && reply.startsAt !== null) return reply.startsAt;
  if (!event) return null;
  return reply.sequence >= event.sequence ? event.told.startsAt : null;
}

async function keepAnswer(
  { tx, workspace }: World,
  { deal, conversation, event }: LetterScene,
  contactId: string,
  answer: CalendarAnswer,
): Promise<void> {
  if (!event) return;
  const of = { dealId: deal.dealId, conversationId: conversation.conversationId };
  await saveCalendarAnswers(tx, workspace.id, of, { ...event.answers, [contactId]: answer });
}

/** What they answered last, leaving out what one of us has taken back as read in by mistake. */
async function lastThatStands(
  latest: CalendarAnswer | undefined,
  history: () => Promise<Fact[]>,
): Promise<CalendarAnswer | null> {
  if (!latest?.factIds?.length) return latest ?? null;
  const corrections = standingCorrections(await history());
  const isTakenBack = ({ factIds = [] }: CalendarAnswer) =>
    factIds.length > 0 && factIds.every((id) => corrections.get(id)?.data.void);
  let answer: CalendarAnswer | null = latest;
  while (answer && isTakenBack(answer)) answer = answer.before ?? null;
  return answer;
}

/** The facts are the client's; who of us read their answer in stands here. */
async function noteReader(
  { tx, workspace, actor, now, newId }: World,
  { deal, conversation }: LetterScene,
  contactId: string,
  said: SaidFromCalendar,
): Promise<void> {
  await noteChange(tx, {
    ...{ auditId: newId(), workspaceId: workspace.id, at: now, memberId: actor.memberId },
    ...{ noun: 'calendar reply', nounId: conversation.conversationId, act: 'read' },
    after: { dealId: deal.dealId, contactId, said },
  });
}
