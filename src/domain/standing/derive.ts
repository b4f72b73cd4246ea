import { compare } from '../compare.ts';
import type { KindKey } from '../playbook/playbook.ts';
import { addDays, endOfDay, type Instant } from '../time/calendar.ts';
import type { DealView } from './deal-view.ts';
import type { Draft } from './draft.ts';
import type { Lead, Together, Window } from './standing.ts';

/** Brings the derived parts of a draft up to what is recorded in it; runs after every fact. */
export function derive(draft: Draft, deal: DealView, at: Instant): void {
  draft.gainedForDeal = deal.map.keys.filter((kind) => deal.isGainedForDeal(kind));
  draft.waivedForDeal = deal.map.keys.filter((kind) => deal.isWaived(kind));
  const neededByOpened = kindsNeededBy(deal, Object.keys(deal.standing.opened));
  draft.skipped = skippedKinds(deal, neededByOpened);
  draft.nextKind = nextKindOf(deal);
  draft.lead = leadOf(deal, neededByOpened);
  draft.window = windowOf(draft, deal, at);
  settleWhatWaitedForNeeds(draft, deal);
}

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
function skippedKinds(deal: DealView, neededByOpened: ReadonlySet<KindKey>): KindKey[] {
  return deal.map.keys.filter(
    (kind) =>
      neededByOpened.has(kind) &&
      deal.givers(kind).some(({ contactId }) => !deal.isWaived(kind, contactId)) &&
      !deal.someoneGained(kind),
  );
}

/** The first in the list that is not gained for the deal and whose needs are (R13). */
function nextKindOf(deal: DealView): KindKey | null {
  const next = deal.map.kinds.find(
    (kind) => !deal.isGainedForDeal(kind.key) && kind.needs.every((need) => deal.isGainedForDeal(need)),
  );
  return next?.key ?? null;
}

function leadOf(deal: DealView, neededByOpened: ReadonlySet<KindKey>): Lead {
  const by: Record<string, number> = {};
  let largest = 0;
  let of: string | null = null;
  for (const { contactId } of deal.needed) {
    const missing = [...neededByOpened].filter(
      (kind) =>
        deal.mustGive(contactId, kind) && !deal.hasGained(contactId, kind) && !deal.isWaived(kind, contactId),
    ).length;
    by[contactId] = missing;
    if (missing > largest) {
      largest = missing;
      of = contactId;
    }
  }
  return { by, deal: largest, of, state: togetherness(largest) };
}

/** 0 or 1 together, 2 stretched, 3 or more apart. */
function togetherness(lead: number): Together {
  if (lead <= 1) return 'together';
  return lead === 2 ? 'stretched' : 'apart';
}

/** R22: open while every transitive need of `decide` is gained for the deal; late after their date, else the usual days. */
function windowOf(draft: Draft, deal: DealView, at: Instant): Window {
  const askedAt = firstAskOf(deal, 'decide');
  if (deal.missingForDeal('decide').length > 0) return { openedAt: null, lateFrom: null, askedAt };
  const openedAt = draft.window.openedAt ?? at;
  const decisionDay = decisionMilestone(deal)?.date;
  const lateFrom = decisionDay
    ? endOfDay(decisionDay, deal.zone)
    : addDays(openedAt, deal.map.playbook.usualDaysToAsk, deal.zone);
  return { openedAt, lateFrom, askedAt };
}

function firstAskOf(deal: DealView, kind: KindKey): Instant | null {
  let first: Instant | null = null;
  for (const ask of Object.values(deal.standing.asks)) {
    if (ask.kind === kind && (first === null || ask.madeAt < first)) first = ask.madeAt;
  }
  return first;
}

/** The milestone that stands for the decision, whose date is the client's decision date; the earliest of several. */
export function decisionMilestone(deal: Pick<DealView, 'standing'>) {
  return Object.values(deal.standing.milestones)
    .filter((milestone) => milestone.kind === 'decide')
    .sort(
      (one, other) =>
        compare(one.date ?? '9999', other.date ?? '9999') || compare(one.milestoneId, other.milestoneId),
    )[0];
}

/** An early ask is made good when the window opens (R22); a request met too early while nothing it needs is missing (R19). */
function settleWhatWaitedForNeeds(draft: Draft, deal: DealView): void {
  if (draft.window.openedAt !== null) {
    for (const [id, ask] of Object.entries(draft.asks)) {
      if (ask.premature) draft.asks[id] = { ...ask, premature: false };
    }
  }
  for (const [id, request] of Object.entries(draft.requests)) {
    const kind = deal.map.playbook.requests[request.what];
    const clientLed = request.metTooEarly && kind !== undefined && deal.missingForDeal(kind).length > 0;
    if (clientLed !== request.clientLed) draft.requests[id] = { ...request, clientLed };
  }
}
