import type { TheirPace } from '#contract/deals/their-pace.ts';
import { type OwnTempo, ownTempo } from '#domain/guidance/own-tempo.ts';
import { type PaceChange, paceChangesAt } from '#domain/guidance/pace-changes.ts';
import { type PlanAtTheirPace, planAtTheirPace } from '#domain/guidance/plan-at-their-pace.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { dayOf } from '#domain/time/calendar.ts';
import type { UsualPace } from '#store/deals/usual-pace.ts';
import { paceTexts } from '#texts/pace.ts';
import { sayIn } from '#texts/say.ts';
import { dayLabel, howLong } from './dates.ts';
import { ended, kindInSentence, kindLabel, kindsInSentence, listed, quoted, type Seen } from './seen.ts';

/** From so many won deals on, what they took is what is usual; until then the playbook says so (decision 0019). */
const fewestDeals = 10;
/** The first commitments come close together, whoever gives them. */
const fewestToJudge = 3;
/** Within a fifth of what is usual is as usual. */
const asUsualWithin = 0.2;

/** How fast they go beside what is usual, what has changed in it, and how the days of the plan move (R41). */
export function shownTheirPace(deal: DealView, won: UsualPace | null, seen: Seen): TheirPace {
  const tempo = ownTempo(deal);
  const ofDeals = won !== null && won.deals >= fewestDeals ? won : null;
  const usualDays = ofDeals?.middle ?? deal.map.playbook.usualDaysPerCommitment;
  const changes = paceChangesAt(deal, seen.now);
  const plan = changes.length === 0 ? null : planAtTheirPace(deal, seen.now);
  return {
    sentence: sentence(tempo, usualDays, plan?.daysEach ?? null, seen),
    explained: explained(deal, tempo, won, seen),
    daysEach: tempo?.daysEach ?? null,
    usualDays,
    usualOf: ofDeals?.deals ?? null,
    changes: shownPaceChanges(changes, seen),
    moved: plan && shownMoved(plan, seen),
  };
}

function sentence(tempo: OwnTempo | null, usualDays: number, daysNow: number | null, seen: Seen): string {
  const say = sayIn(seen.locale, paceTexts);
  const usual = Math.round(usualDays);
  if (!tempo) return say('notKnown', { usual });
  const days = Math.round(tempo.daysEach);
  const given = { days, usual };
  if (daysNow !== null && Math.round(daysNow) > days) {
    return say('slowedDown', { ...given, now: Math.round(daysNow) });
  }
  if (tempo.kinds.length < fewestToJudge) return say('soFar', given);
  if (days === usual || Math.abs(tempo.daysEach - usualDays) <= usualDays * asUsualWithin) {
    return say('asUsual', given);
  }
  return say(tempo.daysEach > usualDays ? 'slowerThan' : 'fasterThan', given);
}

function explained(deal: DealView, tempo: OwnTempo | null, won: UsualPace | null, seen: Seen): string[] {
  const say = sayIn(seen.locale, paceTexts);
  const { openedAt } = deal.standing.deal;
  const own = tempo && {
    kinds: tempo.kinds.length,
    days: Math.round(tempo.daysEach * tempo.kinds.length),
    opened: dayLabel(dayOf(openedAt, seen.zone), seen),
  };
  const usual =
    won !== null && won.deals >= fewestDeals
      ? say('usualOfDeals', { deals: won.deals, from: Math.round(won.from), to: Math.round(won.to) })
      : say('usualOfPlaybook', { fewest: fewestDeals, deals: won?.deals ?? 0 });
  return [...(own ? [say('ownCounted', own)] : []), usual];
}

/** Each change in words. */
export function shownPaceChanges(changes: readonly PaceChange[], seen: Seen): TheirPace['changes'] {
  return together(changes, seen).map((one) => shownChange(one, seen));
}

/** Who joined on the same day, and has the same ground to cover, is told of in one sentence. */
function together(changes: readonly PaceChange[], seen: Seen): readonly (readonly PaceChange[])[] {
  const keyOf = (one: PaceChange) =>
    one.change === 'somebody new'
      ? `${dayOf(one.from, seen.zone)} ${one.ground.map(({ kind }) => kind).join(' ')}`
      : one;
  return [...Map.groupBy(changes, keyOf).values()];
}

function shownChange(changes: readonly PaceChange[], seen: Seen): TheirPace['changes'][number] {
  const [first] = changes;
  if (!first) throw new RangeError('Nothing changed.');
  const people = changes.flatMap((one) =>
    'contactId' in one && one.contactId !== null ? [one.contactId] : [],
  );
  return {
    change: first.change,
    from: first.from,
    ...changeInWords(first, people, seen),
    people: people.map((id) => ({ id, name: seen.names.person(id) })),
    kind: 'kind' in first ? first.kind : null,
  };
}

/** What changed, and what to do about it, in a sentence each. */
function changeInWords(
  change: PaceChange,
  people: readonly string[],
  seen: Seen,
): { readonly what: string; readonly why: string } {
  const say = sayIn(seen.locale, paceTexts);
  const on = (at: string) => dayLabel(dayOf(at, seen.zone), seen);
  switch (change.change) {
    case 'slower': {
      const span = howLong(change.lastGainAt, seen);
      const days = Math.round(change.daysEach);
      return {
        what: days === 0 ? say('slowerOnce', { span }) : say('slower', { days, span }),
        why: say('slowerWhy'),
      };
    }
    case 'later': {
      const given = { what: change.what, was: dayLabel(change.was, seen), now: dayLabel(change.now, seen) };
      const who = change.contactId;
      const what =
        who === null ? say('later', given) : say('laterOf', { ...given, who: seen.names.person(who) });
      return { what, why: say('laterWhy') };
    }
    case 'not yet': {
      const given = { who: seen.names.person(change.contactId), kind: kindInSentence(seen, change.kind) };
      return { what: ended(notYet(change, given, seen)), why: say('notYetWhy') };
    }
    case 'went back': {
      const given = { who: seen.names.person(change.contactId), kind: kindInSentence(seen, change.kind) };
      return { what: say('wentBack', { ...given, day: on(change.from) }), why: say('wentBackWhy') };
    }
    case 'somebody new': {
      const kinds = kindsInSentence(
        seen,
        change.ground.map(({ kind }) => kind),
      );
      const who = listed(
        people.map((one) => seen.names.person(one)),
        seen.locale,
      );
      return {
        what: say('somebodyNew', { who, kinds, day: on(change.from) }),
        why: say('somebodyNewWhy'),
      };
    }
  }
}

function notYet(
  { words, reviewOn }: Extract<PaceChange, { change: 'not yet' }>,
  given: { who: string; kind: string },
  seen: Seen,
): string {
  const say = sayIn(seen.locale, paceTexts);
  const quote = words ? quoted(words, seen.locale) : null;
  const day = reviewOn === null ? null : dayLabel(reviewOn, seen);
  if (day === null) return quote === null ? say('notYet', given) : say('notYetWords', { ...given, quote });
  return quote === null
    ? say('notYetUntil', { ...given, day })
    : say('notYetUntilWords', { ...given, day, quote });
}

function shownMoved({ steps, decision }: PlanAtTheirPace, seen: Seen): TheirPace['moved'] {
  if (decision.now === decision.was && steps.every(({ was, now }) => was === now)) return null;
  const say = sayIn(seen.locale, paceTexts);
  const days = { was: dayLabel(decision.was, seen), now: dayLabel(decision.now, seen) };
  return {
    sentence: say(decision.now === decision.was ? 'decisionStays' : 'movedDecision', days),
    decision,
    steps: steps.map(({ kind, was, now }) => ({
      ...{ kind, was, now },
      label: kind === null ? say('goOverAgain') : kindLabel(seen.map, kind),
    })),
  };
}
