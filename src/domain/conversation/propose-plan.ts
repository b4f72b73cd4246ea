import { askableAt } from '../guidance/next-best-commitment.ts';
import { onceTheyAreThere } from '../guidance/once-they-are-there.ts';
import { recommend } from '../guidance/recommendation.ts';
import type { Plan, PlannedAsk } from '../ledger/facts.ts';
import type { CommitmentKind, KindKey } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Conversation } from '../standing/standing.ts';
import type { Instant } from '../time/calendar.ts';
import { proposeCatchUp } from './propose-catch-up.ts';

/** What a plan is proposed for, where that is settled already. */
export interface ProposalWish {
  /** A planned conversation: its people and what its plan says already stay. */
  readonly conversation?: Conversation | undefined;
  readonly kind?: KindKey | undefined;
  readonly contactId?: string | undefined;
  readonly participants?: readonly string[] | undefined;
  /** Goes over the ground again that the others covered before this person joined. */
  readonly catchUpWith?: string | undefined;
}

export interface PlanProposal {
  readonly plan: Plan;
  readonly participants: readonly string[];
}

/** Questions that one conversation has room for. */
const mostQuestions = 4;

/** A plan to begin with: the commitment that is next for somebody who will be there, its backup, and what to leave alone. */
export function proposePlan(deal: DealView, wished: ProposalWish, at: Instant): PlanProposal {
  const catchUp = wished.catchUpWith === undefined ? null : proposeCatchUp(deal, wished.catchUpWith, at);
  if (catchUp) {
    const { plan, participants } = catchUp;
    return { plan: { ...plan, ...saidAlready(wished.conversation) }, participants };
  }
  const wish = asRecommended(deal, wished, at);
  const participants = whoWillBeThere(deal, wish);
  const target = targetOf(onceTheyAreThere(deal, participants, at), wish, participants, at);
  const kind = target && deal.map.kind(target.kind);
  const proposed: Plan = kind
    ? {
        objective: ask(kind.key, target.contactId, kind.wording, kind.clientGains),
        backup: ask(null, target.contactId, capitalised(kind.backup), kind.clientGains),
        gain: kind.clientGains,
        questions: questionsOf(deal, kind),
        expectedConcerns: kind.usualConcerns.map(({ concern, reply }) => ({ concern, reply })),
        notToday: notToday(deal, kind.key),
      }
    : {};
  return { plan: { ...proposed, ...saidAlready(wish.conversation) }, participants };
}

/** For a new conversation about which nothing is settled: what every page recommends, with whom it is asked of. */
function asRecommended(deal: DealView, wish: ProposalWish, at: Instant): ProposalWish {
  if (wish.conversation || wish.participants || wish.kind || wish.contactId) return wish;
  const next = recommend(deal, at)?.next;
  if (!next || next.contactId === null) return wish;
  // Their time is what they give by coming: what to ask for then is what comes after it.
  return { contactId: next.contactId, kind: next.kind === 'time' ? undefined : next.kind };
}

function whoWillBeThere(
  deal: DealView,
  { conversation, participants, contactId, kind }: ProposalWish,
): readonly string[] {
  if (participants) return participants;
  if (conversation) return conversation.participants;
  if (contactId !== undefined) return [contactId];
  const toAsk =
    kind === undefined ? [] : deal.givers(kind).filter((one) => !deal.hasGained(one.contactId, kind));
  return (toAsk.length > 0 ? toAsk : deal.needed).map((one) => one.contactId);
}

/** What to ask for and of whom: as wished, else the best for somebody who will be there, else the best of all. */
function targetOf(
  deal: DealView,
  { kind, contactId }: ProposalWish,
  participants: readonly string[],
  at: Instant,
): { kind: KindKey; contactId: string | null } | null {
  const askable = askableAt(deal.standing, deal.map, at).filter(
    (one) =>
      (kind === undefined || one.kind === kind) && (contactId === undefined || one.contactId === contactId),
  );
  const best = askable.find((one) => participants.includes(one.contactId)) ?? askable[0];
  if (best) return best;
  if (kind !== undefined) return { kind, contactId: contactId ?? giverOf(deal, kind, participants) };
  return deal.present.length === 0 ? { kind: 'time', contactId: null } : null;
}

function giverOf(deal: DealView, kind: KindKey, participants: readonly string[]): string | null {
  const givers = deal.givers(kind).map(({ contactId }) => contactId);
  return givers.find((giver) => participants.includes(giver)) ?? givers[0] ?? null;
}

function ask(kind: KindKey | null, contactId: string | null, wording: string, value: string): PlannedAsk {
  return { kind, contactId, wording, value };
}

/** On the day until which a deal was parked, what was agreed to be asked comes first. */
function questionsOf({ standing }: DealView, { questions }: CommitmentKind): string[] {
  const agreed = standing.deal.parkedWith?.question;
  return [...(agreed ? [agreed] : []), ...questions].slice(0, mostQuestions);
}

/** What not to play today: the kinds after this one whose needs are missing, with what to say instead. */
function notToday(deal: DealView, kind: KindKey): string[] {
  return deal.map.kinds
    .filter(({ key }) => deal.map.transitiveNeeds(key).has(kind) && !deal.isGainedForDeal(key))
    .slice(0, 2)
    .map(({ label, notYet }) => `${label}: “${notYet}”`);
}

/** What the plan says already; what is empty in it may be proposed. */
function saidAlready(conversation: Conversation | undefined): Plan {
  const said = Object.entries(conversation?.plan ?? {}).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(said);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
