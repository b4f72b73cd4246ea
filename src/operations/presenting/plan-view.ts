import { askableAt, reasonFor } from '#domain/guidance/next-best-commitment.ts';
import type { CommitmentKind } from '#domain/playbook/playbook.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { leadIfOpened } from '#domain/standing/derive.ts';
import type { Candidate } from '#domain/standing/standing.ts';
import { dayOf, type Instant } from '#domain/time/calendar.ts';
import { planGuidanceTexts } from '#texts/plan-guidance.ts';
import { sayIn } from '#texts/say.ts';
import { dayLabel } from './dates.ts';
import { whyAsk } from './next-best-view.ts';
import { kindLabel, kindsInSentence, type Seen } from './seen.ts';

/** As many as there are keys to choose one with. */
const mostAlternatives = 9;
/** What to leave alone: more than that nobody reads before a conversation. */
const mostLeftAlone = 2;

/** What else may be asked of whom, the best first; whoever will be there comes before all others. */
export function shownAlternatives(there: DealView, participants: readonly string[], at: Instant, seen: Seen) {
  const askable = askableAt(there.standing, there.map, at);
  const isThere = ({ contactId }: Candidate) => participants.includes(contactId);
  return [...askable.filter(isThere), ...askable.filter((one) => !isThere(one))]
    .slice(0, mostAlternatives)
    .map((one) => ({
      kind: one.kind,
      kindLabel: kindLabel(seen.map, one.kind),
      contactId: one.contactId,
      contactName: seen.names.person(one.contactId),
      why: whyNow(there, one, seen),
      reason: whyAsk(there, { ...one, why: reasonFor(there.standing, there.map.playbook, one) }, seen),
      isThere: isThere(one),
    }));
}

function whyNow(deal: DealView, { contactId, kind, skipped }: Candidate, seen: Seen): string {
  const say = sayIn(seen.locale, planGuidanceTexts);
  if (skipped) return say('whySkipped');
  const who = seen.names.person(contactId);
  const positions = deal.standing.positions[contactId] ?? {};
  const position = positions[kind];
  const on = (since: string) => dayLabel(dayOf(since, seen.zone), seen);
  switch (position?.state) {
    case 'maybe':
      return say('whyMaybe', { who, day: on(position.since) });
    case 'asked':
      return say('whyAsked', { who, day: on(position.since) });
    case 'refused':
      return say('whyRefused', { who, day: on(position.since) });
    case 'reopened':
      return say('whyReopened', { who, day: on(position.since) });
  }
  // What they give by being there has no fact yet, and so is no reason.
  const last = deal.map.keys.findLast(
    (key) => positions[key]?.state === 'gained' && positions[key].factId !== '',
  );
  const since = last && positions[last]?.since;
  if (!last || !since) return say('whyFirst', { who });
  return say('whyAfter', { who, kind: kindLabel(seen.map, last), day: on(since) });
}

/** How far ahead of whom asking for it would leave us, in a sentence; null where we would still be together. */
export function aheadIfAsked(there: DealView, kind: string, seen: Seen) {
  const lead = leadIfOpened(there, kind);
  if (lead.state === 'together' || lead.of === null) return null;
  const who = seen.names.person(lead.of);
  return sayIn(seen.locale, planGuidanceTexts)('ahead', { count: lead.deal, who });
}

/** Who comes, and what is open with them. */
export interface Coming {
  readonly participants: readonly string[];
  readonly open: readonly string[];
}

/** What to talk about when it is this kind that is asked for: what is new, what is open, the matter itself, what next. */
export function proposedAgenda(
  there: DealView,
  kind: CommitmentKind,
  { participants, open }: Coming,
  seen: Seen,
) {
  const say = sayIn(seen.locale, planGuidanceTexts);
  // Nothing has changed since a conversation for somebody who was in none.
  const held = Object.values(there.standing.conversations)
    .filter(({ state }) => state === 'held' || state === 'closed out')
    .filter((one) => isWithOneOf(participants, one.participants))
    .map(({ endsAt }) => endsAt)
    .sort()
    .at(-1);
  const matter = matters[kind.key];
  return [
    ...(held ? [say('agendaSince', { day: dayLabel(dayOf(held, seen.zone), seen) })] : []),
    ...open.slice(0, 1).map((what) => say('agendaOpen', { what })),
    matter ? say(`agenda${matter}`) : say('agendaOther', { kind: kind.label }),
    say('agendaNext'),
  ];
}

/** Whether they have somebody in common; nobody named is anybody. */
export function isWithOneOf(coming: readonly string[], others: readonly string[]): boolean {
  return coming.length === 0 || others.length === 0 || others.some((one) => coming.includes(one));
}

/** What they take away from having talked, whatever they answer; a yes to it has a gain of its own. */
export function proposedGain(kind: CommitmentKind, seen: Seen): string {
  return sayIn(seen.locale, planGuidanceTexts)(`gain${matters[kind.key] ?? 'Other'}`);
}

const matters: Readonly<Record<string, MatterOf>> = {
  time: 'Time',
  explore: 'Explore',
  change: 'Change',
  collaborate: 'Collaborate',
  consensus: 'Consensus',
  invest: 'Invest',
  review: 'Review',
  concerns: 'Concerns',
  decide: 'Decide',
  execute: 'Execute',
};

type MatterOf =
  | 'Time'
  | 'Explore'
  | 'Change'
  | 'Collaborate'
  | 'Consensus'
  | 'Invest'
  | 'Review'
  | 'Concerns'
  | 'Decide'
  | 'Execute';

/** What not to play today: the kinds that come after this one, what each still needs, and what to say instead. */
export function leftAlone(there: DealView, kind: string, seen: Seen): string[] {
  const say = sayIn(seen.locale, planGuidanceTexts);
  return there.map.kinds
    .filter(({ key }) => there.map.transitiveNeeds(key).has(kind) && !there.isGainedForDeal(key))
    .slice(0, mostLeftAlone)
    .map(({ key, label, notYet }) => {
      const missing = there.missingForDeal(key);
      if (missing.length === 0) return say('leaveAlonePlain', { kind: label, words: notYet });
      return say('leaveAlone', { kind: label, missing: kindsInSentence(seen, missing), words: notYet });
    });
}
