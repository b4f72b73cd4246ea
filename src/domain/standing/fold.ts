import { outcomeOf } from '../conversation/outcome.ts';
import { findingsOf } from '../findings/findings-of.ts';
import { followConditions } from '../findings/follow-conditions.ts';
import { candidatesOf } from '../guidance/candidates.ts';
import { effectiveFacts, standingCorrections } from '../ledger/effective-facts.ts';
import type { Fact, FactOf } from '../ledger/facts.ts';
import { withMergedPeople } from '../ledger/merged-people.ts';
import type { Playbook, PlaybookReference } from '../playbook/playbook.ts';
import type { Instant, Zone } from '../time/calendar.ts';
import { applyFact } from './apply/apply-fact.ts';
import { type DealView, liveView } from './deal-view.ts';
import { derive } from './derive.ts';
import { blankDraft, type Draft, draftOf, keepInMind, put, set, standingOf } from './draft.ts';
import type { FoldMemory } from './fold-memory.ts';
import { paceOf } from './pace.ts';
import { type Past, PastWatch } from './past.ts';
import type { DealCard, Standing } from './standing.ts';

/** What a fold needs beside the facts. Not the time: a standing does not know what time it is. */
export interface FoldContext {
  /** A deal keeps its playbook version until a fact moves it (R37). */
  playbook(reference: PlaybookReference): Playbook;
  /** The workspace's zone, for deals without one of their own (R1). */
  readonly zone: Zone;
}

/** The standing that follows from a deal's facts. Throws RangeError when no opening is among them. */
export function fold(context: FoldContext, facts: readonly Fact[]): Standing {
  return foldWithPast(context, facts).standing;
}

/** A standing, and what the facts that were applied tell of the time before it. */
export interface Folded {
  readonly standing: Standing;
  readonly past: Past;
}

/** The same as `fold`, with the whole past of the deal. */
export function foldWithPast(context: FoldContext, facts: readonly Fact[]): Folded {
  const [opening, ...rest] = effectiveFacts(facts);
  if (opening?.type !== 'deal.opened') {
    throw new RangeError('A ledger begins with the opening of its deal, and this one has none.');
  }
  const draft = blankDraft(opening.happenedAt, cardOf(opening, context));
  const deal = liveView(context.playbook, draft);
  const watch = new PastWatch(opening.happenedAt);
  take(draft, deal, [opening, ...rest], watch);
  if (standingCorrections(facts).get(opening.id)?.data.void) {
    set(draft, 'deal', { ...draft.deal, undone: true });
  }
  return { standing: finish(draft, deal, facts), past: watch.past() };
}

/**
 * The standing after further facts: the same as folding all of them. Facts in the order of their happening are applied
 * to what stands; a correction, or one that happened earlier than the last, folds the deal again from its `history`,
 * the facts before the new ones, which is asked for only then.
 */
export function advance(
  context: FoldContext,
  standing: Standing,
  newFacts: readonly Fact[],
  history: () => readonly Fact[],
): Standing {
  if (!areInOrder(standing, newFacts)) return fold(context, [...history(), ...newFacts]);
  return advanceInOrder(context, standing, newFacts).standing;
}

/** The standing after facts that are in order, with the lapses that they ended. Tenures need the whole ledger. */
export function advanceInOrder(context: FoldContext, standing: Standing, newFacts: readonly Fact[]): Folded {
  const draft = draftOf(standing);
  const watch = new PastWatch(standing.lastHappenedAt);
  const deal = liveView(context.playbook, draft);
  if (isFollowed(draft)) watch.begin(deal);
  const { sameAs = {} } = standing.memory;
  const asOnePerson = newFacts.map((fact) => withMergedPeople(fact, sameAs));
  take(draft, deal, asOnePerson, watch);
  const { lapses } = watch.past();
  return { standing: finish(draft, deal, newFacts), past: { lapses, tenures: [] } };
}

/** Whether facts can be applied to a standing as they come (R2, R3). */
export function areInOrder(standing: Standing, newFacts: readonly Fact[]): boolean {
  if (standing.deal.undone) return false;
  let last = standing.lastHappenedAt;
  for (const fact of newFacts) {
    if (fact.type === 'correction.made' || fact.type === 'stakeholder.merged') return false;
    if (fact.happenedAt < last) return false;
    last = fact.happenedAt;
  }
  return true;
}

/**
 * Whether facts only add to what stands: in order, and of no other owner or state, so that of the past nothing but
 * lapses can come from them.
 */
export function isMoreOfTheSame(standing: Standing, newFacts: readonly Fact[]): boolean {
  return areInOrder(standing, newFacts) && !newFacts.some(changesHands);
}

function changesHands({ type, data }: Fact): boolean {
  if (type === 'deal.changed') return 'ownerId' in data;
  return type.startsWith('deal.');
}

/** Applies facts one after the other; `deal` is a live view of the draft. */
function take(draft: Draft, deal: DealView, facts: readonly Fact[], watch: PastWatch): void {
  for (const fact of facts) {
    if (!isFollowed(draft) && fact.happenedAt >= (draft.deal.findingsFrom ?? '')) {
      beginToFollow(draft, deal);
      watch.begin(deal);
    }
    applyFact(draft, fact, deal);
    derive(draft, deal, fact.happenedAt);
    if (isFollowed(draft)) follow(draft, deal, draft.memory.holding, fact.happenedAt);
    watch.note(deal, fact.happenedAt, isFollowed(draft));
    settleOutcome(draft, fact);
  }
}

/** What one fact led to: who has gained what by then, the same set for as long as that stays, and the lead. */
export interface Step {
  readonly fact: Fact;
  readonly gained: ReadonlySet<string>;
  readonly lead: number;
}

/** The facts one by one, each with what stands once it is applied. They are effective ones, the opening first. */
export function* stepsOf(context: FoldContext, [opening, ...rest]: readonly Fact[]): Generator<Step> {
  if (opening?.type !== 'deal.opened') return;
  const draft = blankDraft(opening.happenedAt, cardOf(opening, context));
  const deal = liveView(context.playbook, draft);
  for (const fact of [opening, ...rest]) {
    applyFact(draft, fact, deal);
    derive(draft, deal, fact.happenedAt);
    yield { fact, gained: deal.remember(placesGained), lead: draft.lead.deal };
  }
}

/** Each person and kind, as in a subject. */
function placesGained({ standing }: DealView): ReadonlySet<string> {
  const gained = new Set<string>();
  for (const [contactId, kinds] of Object.entries(standing.positions)) {
    for (const [kind, { state }] of Object.entries(kinds)) {
      if (state === 'gained') gained.add(`${contactId}/${kind}`);
    }
  }
  return gained;
}

function finish(draft: Draft, deal: DealView, facts: readonly Fact[]): Standing {
  const sequence = facts.reduce((last, fact) => Math.max(last, fact.sequence), draft.sequence);
  set(draft, 'sequence', sequence);
  if (!isFollowed(draft)) beginToFollow(draft, deal);
  set(draft, 'pace', paceOf(deal));
  set(draft, 'candidates', draft.deal.undone ? [] : candidatesOf(deal));
  set(draft, 'findings', draft.deal.undone ? [] : findingsOf(deal));
  return standingOf(draft);
}

/**
 * No finding of an imported deal is from before its import (R4), so that nothing is gained by following conditions
 * through the years that it brought along: they are looked at as they stand when the import is reached.
 */
function isFollowed({ deal, lastHappenedAt }: Draft): boolean {
  return deal.findingsFrom === null || lastHappenedAt >= deal.findingsFrom;
}

function beginToFollow(draft: Draft, deal: DealView): void {
  follow(draft, deal, {}, draft.deal.findingsFrom ?? draft.deal.openedAt);
}

function follow(draft: Draft, deal: DealView, before: FoldMemory['holding'], at: Instant): void {
  const holding = followConditions(deal, before, at);
  if (holding !== draft.memory.holding) keepInMind(draft, { holding });
}

/** A closed-out conversation is looked at again when a line is added to it, or an answer that was given in it. */
function settleOutcome(draft: Draft, fact: Fact): void {
  const conversation = draft.conversations[conversationOf(draft, fact) ?? ''];
  if (conversation?.state !== 'closed out') return;
  if (fact.type === 'ask.answered' && fact.happenedAt > conversation.endsAt) return;
  const outcome = outcomeOf(draft, conversation);
  if (outcome !== conversation.outcome) {
    put(draft, 'conversations', conversation.conversationId, { ...conversation, outcome });
  }
}

function conversationOf(draft: Draft, fact: Fact): string | null | undefined {
  if (fact.type === 'ask.answered') return draft.asks[fact.data.askId]?.conversationId;
  return 'conversationId' in fact.data ? fact.data.conversationId : null;
}

function cardOf(opening: FactOf<'deal.opened'>, context: FoldContext): DealCard {
  const { data, happenedAt, recordedAt, by } = opening;
  return {
    state: 'open',
    name: data.name,
    accountId: data.accountId,
    ownerId: data.ownerId,
    valueMinor: data.valueMinor,
    currency: data.currency,
    expectedClose: data.expectedClose ?? null,
    playbook: data.playbook,
    zone: data.zone ?? context.zone,
    clientGoal: data.clientGoal ?? null,
    importedStage: data.importedStage ?? null,
    openedAt: happenedAt,
    parkedUntil: null,
    lost: null,
    stateSince: happenedAt,
    findingsFrom: by.kind === 'import' ? recordedAt : null,
  };
}
