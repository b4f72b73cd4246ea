import { v5 } from 'uuid';
import { asksOfPlan } from '#domain/meeting/planned-asks.ts';
import type { Standing } from '#domain/standing/standing.ts';
import { type Day, dayOf } from '#domain/time/calendar.ts';
import { decidedOn, recordedIn } from '#domain/words/decided-on.ts';
import { type DecisionKept, decisionsIn } from '#domain/words/decided-words.ts';
import type { KnownPerson, SpeechContext } from '#domain/words/speech.ts';
import { contactsOfAccount, loadContacts } from '#store/address-book/contacts.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import { listMemberRows } from '#store/people/members.ts';
import { loadDecisionCells } from '#store/words/decision-cells.ts';
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
  const { accountId } = standing.deal;
  const zone = zoneOfClocks(world, standing.deal.zone);
  // Side by side, so that the database is waited for once.
  const [members, people, phrases, cells] = await Promise.all([
    listMemberRows(tx, workspace.id, { after: null, limit: mostMembers, search: undefined }),
    knownPeople(world, accountId, Object.keys(standing.stakeholders)),
    listVaguePhraseRows(tx, workspace.id),
    loadDecisionCells(tx, { workspaceId: workspace.id, dealId: deal.dealId }),
  ]);
  const decided = decisionsIn(cells)
    .filter(({ conversationId: of }) => isOver(standing, of, conversationId))
    .map(withNextNamed);
  return {
    day: on ?? dayOf(conversation?.startsAt ?? now, zone),
    ...(conversation?.startsAt ? { startsAt: conversation.startsAt } : {}),
    zone,
    fiscalYearStartsIn: workspace.fiscalYearStartsIn,
    dayMonthOrder: dayMonthOrder(world.locale),
    writer: { memberId: actor.memberId, name: world.memberName },
    people,
    members: members.items.map(({ memberId, name, email }) => ({ memberId, name, email })),
    account: deal.accountName,
    company: workspace.name,
    participants: conversation?.participants ?? [],
    asks: conversation
      ? asksOfPlan(conversation.plan).map(({ name, ask }) => ({
          askId: v5(name, conversation.conversationId),
          contactId: ask.contactId ?? conversation.participants[0] ?? null,
          kind: ask.kind,
          wording: ask.wording ?? null,
        }))
      : [],
    recorded: recordedIn(standing, decided),
    decided: decidedOn(standing, decided),
    phrases,
  };
}

/** A close-out has one next conversation, whose id is drawn from its own. */
const withNextNamed = (one: DecisionKept): DecisionKept =>
  one.into?.noun === 'next' ? { ...one, into: { noun: 'next', id: v5('next', one.conversationId) } } : one;

/** "At nine" is nine where the deal is, if it has a zone of its own, and else where whoever reads its words is. */
const zoneOfClocks = ({ workspace, actor }: World, ofDeal: string): string =>
  ofDeal === workspace.zone ? actor.zone : ofDeal;

/** What is decided in a conversation that is not closed out stands in its own review, and may be taken back there. */
const isOver = ({ conversations }: Standing, decidedIn: string, readIn: string | undefined): boolean =>
  decidedIn !== readIn || conversations[decidedIn]?.state === 'closed out';

/** How whoever reads it writes 3/4. */
function dayMonthOrder(locale: string): SpeechContext['dayMonthOrder'] {
  const parts = new Intl.DateTimeFormat(locale).formatToParts();
  const first = parts.find(({ type }) => type === 'day' || type === 'month');
  return first?.type === 'month' ? 'month first' : 'day first';
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
