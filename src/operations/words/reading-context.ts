import { v5 } from 'uuid';
import { asksOfPlan } from '#domain/meeting/planned-asks.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { type Day, dayOf, type Zone } from '#domain/time/calendar.ts';
import type { KnownPerson, SpeechContext } from '#domain/words/speech.ts';
import { contactsOfAccount, loadContacts } from '#store/address-book/contacts.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import { listMemberRows } from '#store/people/members.ts';
import { listVaguePhraseRows } from '#store/words/vague-phrases.ts';
import type { World } from '../world.ts';

export interface ToRead {
  readonly deal: StoredDeal;
  readonly conversationId: string | undefined;
  /** When it was said, where somebody says so. */
  readonly on: Day | undefined;
}

/** Of members the address, too: they are met by it. */
export type ReadingContext = Omit<SpeechContext, 'speakers' | 'members'> & {
  readonly members: readonly (SpeechContext['members'][number] & { readonly email: string | null })[];
};

const mostMembers = 500;

/** What reading has to know of a conversation and its deal. Who spoke is told afterwards. */
export async function readingContext(
  world: World,
  { deal, conversationId, on }: ToRead,
): Promise<ReadingContext> {
  const { tx, workspace, actor, now } = world;
  const { standing } = deal;
  const conversation = conversationId ? standing.conversations[conversationId] : undefined;
  const { zone, accountId } = standing.deal;
  // Side by side, so that the database is waited for once.
  const [members, people, phrases] = await Promise.all([
    listMemberRows(tx, workspace.id, { after: null, limit: mostMembers, search: undefined }),
    knownPeople(world, accountId, Object.keys(standing.stakeholders)),
    listVaguePhraseRows(tx, workspace.id),
  ]);
  return {
    day: on ?? dayOf(conversation?.startsAt ?? now, zone),
    zone,
    fiscalYearStartsIn: workspace.fiscalYearStartsIn,
    dayMonthOrder: dayMonthOrder(world.locale),
    writer: { memberId: actor.memberId, name: world.memberName },
    people,
    members: members.items.map(({ memberId, name, email }) => ({ memberId, name, email })),
    account: deal.accountName,
    company: workspace.name,
    asks: conversation
      ? asksOfPlan(conversation.plan).map(({ name, ask }) => ({
          askId: v5(name, conversation.conversationId),
          contactId: ask.contactId ?? conversation.participants[0] ?? null,
          kind: ask.kind,
          wording: ask.wording ?? null,
        }))
      : [],
    recorded: recordedIn(standing, zone),
    phrases,
  };
}

/** How whoever reads it writes 3/4. */
function dayMonthOrder(locale: string): SpeechContext['dayMonthOrder'] {
  const parts = new Intl.DateTimeFormat(locale).formatToParts();
  const first = parts.find(({ type }) => type === 'day' || type === 'month');
  return first?.type === 'month' ? 'month first' : 'day first';
}

/** What the deal holds and is not done with, so that it is not proposed as new. */
function recordedIn(standing: Standing, zone: Zone): SpeechContext['recorded'] {
  const { commitments, nonCommitments, promises, concerns, conversations } = standing;
  return {
    commitments: Object.values(commitments)
      .filter(({ state }) => state === 'open')
      .map((one) => ({
        ...{ id: one.commitmentId, by: one.contactId, act: one.what, due: one.due },
        since: dayOf(one.movedLaterAt.at(-1) ?? one.madeAt, zone),
      })),
    nonCommitments: Object.values(nonCommitments)
      .filter((one) => one.standing)
      .map((one) => ({ id: one.nonCommitmentId, by: one.contactId, act: one.text, due: null })),
    promises: Object.values(promises)
      .filter(({ state }) => state === 'open')
      .map((one) => ({
        ...{ id: one.promiseId, by: one.memberId, act: one.what, due: one.due },
        since: dayOf(one.madeAt, zone),
      })),
    concerns: Object.values(concerns)
      .filter((one) => one.open)
      .map(({ concernId, contactId, text }) => ({ id: concernId, contactId, text })),
    conversations: Object.values(conversations)
      .filter(({ state }) => state === 'planned')
      .map(({ conversationId, startsAt }) => ({ id: conversationId, startsAt })),
  };
}

/** Those of the deal first, then everybody else of the account. */
async function knownPeople(
  { tx, workspace }: World,
  accountId: string | null,
  stakeholders: readonly string[],
): Promise<KnownPerson[]> {
  const [inDeal, ofAccount] = await Promise.all([
    loadContacts(tx, workspace.id, stakeholders),
    accountId ? contactsOfAccount(tx, workspace.id, accountId) : [],
  ]);
  const known = new Set(inDeal.map(({ contactId }) => contactId));
  return [...inDeal, ...ofAccount.filter(({ contactId }) => !known.has(contactId))].map(
    ({ contactId, name, email, title }) => ({ contactId, name, email, title }),
  );
}
