import { compare } from '../compare.ts';
import { asksOf } from '../findings/asks-of.ts';
import type { KindKey } from '../playbook/playbook.ts';
import { addDays, endOfDay, type Instant } from '../time/calendar.ts';
import { type DealView, oncePerLook } from './deal-view.ts';
import { type Draft, put, set } from './draft.ts';
import type { Ask, ClientRequest, Lead, Milestone, Together, Window } from './standing.ts';

/** Brings the derived parts of a draft up to what is recorded in it; runs after every fact. */
export function derive(draft: Draft, deal: DealView, at: Instant): void {
  set(draft, 'gainedForDeal', deal.remember(gainedKinds));
  set(draft, 'waivedForDeal', deal.remember(waivedKinds));
  set(draft, 'skipped', deal.remember(skippedKinds));
  set(draft, 'nextKind', deal.remember(nextKindOf));
  set(draft, 'lead', deal.remember(currentLead));
  set(draft, 'window', windowOf(draft.window, deal, at));
  settleWhatWaitedForNeeds(draft, deal);
}

const gainedKinds = (deal: DealView): KindKey[] => deal.map.keys.filter((kind) => deal.isGainedForDeal(kind));

const waivedKinds = (deal: DealView): KindKey[] => deal.map.keys.filter((kind) => deal.isWaived(kind));

const currentLead = (deal: DealView): Lead => leadOf(deal, neededByOpened(deal));

const neededByOpened = oncePerLook((deal) => kindsNeededBy(deal, Object.keys(deal.standing.opened)));

/** Every kind that something we opened needs, directly or through others (R16). */
function kindsNeededBy(deal: DealView, opened: readonly KindKey[]): ReadonlySet<KindKey> {
  const needed = new Set<KindKey>();
  for (const kind of opened) {
    for (const need of deal.map.transitiveNeeds(kind)) needed.add(need);
  }
  return needed;
}

/** How far ahead asking for this kind would leave us, and of whom. */
export function leadIfOpened(deal: DealView, kind: KindKey): Lead {
  return leadOf(deal, kindsNeededBy(deal, [...Object.keys(deal.standing.opened), kind]));
}

/** Needed by an opened kind, somebody must give it, nobody has, and it is not waived (R21). */
function skippedKinds(deal: DealView): KindKey[] {
  const needed = neededByOpened(deal);
  return deal.map.keys.filter(
    (kind) =>
      needed.has(kind) &&
      !deal.someoneGained(kind) &&
      deal.givers(kind).some(({ contactId }) => !deal.isWaived(kind, contactId)),
  );
}

/** The first in the list that is not gained for the deal and whose needs are (R13). */
function nextKindOf(deal: DealView): KindKey | null {
  const next = deal.map.kinds.find(
    (kind) => !deal.isGainedForDeal(kind.key) && kind.needs.every((need) => deal.isGainedForDeal(need)),
  );
  return next?.key ?? null;
}

function leadOf(deal: DealView, neededKinds: ReadonlySet<KindKey>): Lead {
  const by: Record<string, number> = {};
  for (const { contactId } of deal.needed) by[contactId] = 0;
  for (const kind of neededKinds) {
    for (const { contactId } of deal.givers(kind)) {
      if (deal.hasGained(contactId, kind) || deal.isWaived(kind, contactId)) continue;
      by[contactId] = (by[contactId] ?? 0) + 1;
    }
  }
  let largest = 0;
  let of: string | null = null;
  for (const { contactId } of deal.needed) {
    const missing = by[contactId] ?? 0;
    if (missing <= largest) continue;
    largest = missing;
    of = contactId;
  }
  return { by, deal: largest, of, state: togetherness(largest) };
}

/** 0 or 1 together, 2 stretched, 3 or more apart. */
function togetherness(lead: number): Together {
  if (lead <= 1) return 'together';
  return lead === 2 ? 'stretched' : 'apart';
}

/** R22: open while every transitive need of `decide` is gained for the deal; late after their date, else the usual days. */
function windowOf(before: Window, deal: DealView, at: Instant): Window {
  const askedAt = deal.remember(firstAskForDecision);
  const isOpen = deal.missingForDeal('decide').length === 0;
  const openedAt = isOpen ? (before.openedAt ?? at) : null;
  const lateFrom = openedAt === null ? null : lateAfter(deal, openedAt);
  const stays = before.openedAt === openedAt && before.lateFrom === lateFrom && before.askedAt === askedAt;
  return stays ? before : { openedAt, lateFrom, askedAt };
}

function lateAfter(deal: DealView, openedAt: Instant): Instant {
  const decisionDay = decisionMilestone(deal)?.date;
  return decisionDay
    ? endOfDay(decisionDay, deal.zone)
    : addDays(openedAt, deal.map.playbook.usualDaysToAsk, deal.zone);
}

function firstAskForDecision(deal: DealView): Instant | null {
  let first: Instant | null = null;
  for (const ask of asksOf(deal)) {
    if (ask.kind === 'decide' && (first === null || ask.madeAt < first)) first = ask.madeAt;
  }
  return first;
}

/**
 * The milestone that stands for the decision, whose date is the client's decision date. Of several: one that is still
 * ahead before one that was done, a dated one before one without, one that they need before one that they may do
 * without; then the earliest.
 */
export function decisionMilestone(deal: Pick<DealView, 'standing'>): Milestone | undefined {
  return Object.values(deal.standing.milestones)
    .filter((milestone) => milestone.kind === 'decide')
    .sort(
      (one, other) =>
        isBehind(one) - isBehind(other) ||
        isUndated(one) - isUndated(other) ||
        isSpare(one) - isSpare(other) ||
        compare(one.date ?? '', other.date ?? '') ||
        compare(one.milestoneId, other.milestoneId),
    )[0];
}

const isBehind = ({ state }: Milestone): number => Number(state === 'done');
const isUndated = ({ date }: Milestone): number => Number(date === null);
const isSpare = ({ required }: Milestone): number => Number(!required);

/** An early ask is made good when the window opens (R22); a request met too early while nothing it needs is missing (R19). */
function settleWhatWaitedForNeeds(draft: Draft, deal: DealView): void {
  if (draft.window.openedAt !== null) {
    for (const ask of deal.remember(prematureAsks))
      put(draft, 'asks', ask.askId, { ...ask, premature: false });
  }
  for (const request of deal.remember(requestsMetTooEarly)) {
    const kind = deal.map.playbook.requests[request.what];
    const clientLed = kind !== undefined && deal.missingForDeal(kind).length > 0;
    if (clientLed !== request.clientLed) put(draft, 'requests', request.requestId, { ...request, clientLed });
  }
}

const prematureAsks = (deal: DealView): Ask[] => asksOf(deal).filter((ask) => ask.premature);

/** A request that was met too early once stays one; whether the client leads by it changes. */
const requestsMetTooEarly = (deal: DealView): ClientRequest[] =>
  Object.values(deal.standing.requests).filter((request) => request.metTooEarly);
