import type { Score } from '#contract/deals/score.ts';
import { influence } from '#domain/guidance/candidates.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import { saidYes } from '#domain/standing/said-yes.ts';
import type { Position, Stakeholder } from '#domain/standing/standing.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { dealSentencesTexts } from '#texts/deal-sentences.ts';
import { type Say, sayIn } from '#texts/say.ts';
import { dayLabel } from './dates.ts';
import type { HeadToShow } from './deal-head.ts';
import { reasonLabel } from './fact-sentences-deal.ts';
import { ended, ourSide, quoted, type Seen } from './seen.ts';

type Row = Score['people'][number];
type Cell = Row['positions'][number];

/**
 * Where we are and where each of them is: whose word weighs most comes first. Who has left comes last, and who is not
 * needed after who is.
 */
export function shownScore(deal: DealView, photos: HeadToShow['photos'], seen: Seen): Score {
  const { standing } = deal;
  const skipped = new Set(standing.skipped);
  const people = Object.values(standing.stakeholders).sort(
    (one, other) =>
      Number(other.present) - Number(one.present) ||
      Number(other.needed) - Number(one.needed) ||
      influence(other) - influence(one) ||
      one.joinedOrder - other.joinedOrder,
  );
  return {
    kinds: seen.map.kinds.map(({ key, label, shortLabel, clientCommitsTo, needs }) => ({
      key,
      label,
      shortLabel,
      clientCommitsTo,
      needs: [...needs],
      ours: standing.opened[key] ? 'opened' : skipped.has(key) ? 'skipped' : 'none',
      openedAt: standing.opened[key]?.at ?? null,
      openedFactId: standing.opened[key]?.factId ?? null,
      gainedForDeal: deal.isGainedForDeal(key),
      waived: deal.isWaived(key),
      nobodyToGiveIt: deal.givers(key).length === 0,
    })),
    people: people.map((person) => ({
      ...rowOf(deal, person, seen),
      photoId: photos.get(person.contactId) ?? null,
    })),
    lead: {
      deal: standing.lead.deal,
      of: standing.lead.of,
      state: standing.lead.state,
      sentence: leadSentence(deal, seen),
    },
    nextKind: standing.nextKind,
  };
}

function rowOf(deal: DealView, person: Stakeholder, seen: Seen): Omit<Row, 'photoId'> {
  const { contactId } = person;
  const positions = deal.standing.positions[contactId] ?? {};
  const here = hereOf(deal, person);
  return {
    contactId,
    name: seen.names.person(contactId),
    title: seen.names.title(contactId),
    roles: [...person.roles],
    needed: person.needed,
    present: person.present,
    gain: person.gain,
    attitude: person.attitude ?? 'unknown',
    influence: person.influence ?? 'unknown',
    joinedAt: person.joinedAt,
    tookPartAt: person.tookPartAt,
    lead: deal.standing.lead.by[contactId] ?? 0,
    note: noteOf(deal, person, seen),
    positions: deal.map.keys.map((kind) => ({
      ...cellOf(deal, person, kind, positions[kind], seen),
      here: kind === here,
    })),
  };
}

/** The first kind of theirs that is neither gained nor waived. */
export function hereOf(deal: DealView, { contactId, present }: Stakeholder): string | null {
  if (!present) return null;
  const here = deal.map.keys.find(
    (kind) =>
      deal.mustGive(contactId, kind) && !deal.hasGained(contactId, kind) && !deal.isWaived(kind, contactId),
  );
  return here ?? null;
}

function cellOf(
  deal: DealView,
  { contactId }: Stakeholder,
  kind: string,
  position: Position | undefined,
  seen: Seen,
): Omit<Cell, 'here'> {
  const isTheirs = deal.mustGive(contactId, kind);
  const state = position?.state ?? 'none';
  const isWaived = state !== 'gained' && deal.isWaived(kind, contactId);
  return {
    kind,
    state: isWaived ? 'waived' : state === 'none' && !isTheirs ? 'not needed' : state,
    since: position?.since ?? null,
    evidence: position ? evidenceOf(deal, contactId, kind, position, seen) : null,
    evidencedByClient: position?.evidencedByClient ?? false,
    hurried: position?.state === 'gained' && position.hurriedSince !== null,
    reason: position?.reason ?? null,
    words: position?.words ?? null,
    reviewOn: position?.reviewOn ?? null,
    factId: position?.factId ?? null,
    commitmentId: position?.commitmentId ?? null,
    askId: openAskOf(deal, contactId, kind),
  };
}

/** The last ask that waits for an answer, or had a maybe for one. */
function openAskOf(deal: DealView, contactId: string, kind: string): string | null {
  const asks = Object.values(deal.standing.asks).filter(
    (ask) =>
      ask.contactId === contactId && ask.kind === kind && (ask.answer === null || ask.answer === 'maybe'),
  );
  return asks.sort((one, other) => other.order - one.order)[0]?.askId ?? null;
}

function evidenceOf(deal: DealView, contactId: string, kind: string, position: Position, seen: Seen): string {
  const say = sayIn(seen.locale, dealSentencesTexts);
  const words = position.words && quoted(position.words, seen.locale);
  const first =
    position.state === 'gained'
      ? gainedWords(deal, kind, position, seen)
      : saidYes(deal.standing, contactId, kind)
        ? say('yesSince', { day: dayLabel(dayOf(position.since, seen.zone), seen) })
        : stateWords(say, contactId, position, seen);
  return [first, position.state === 'gained' ? null : words].filter(Boolean).join(' ');
}

type SayOfDeals = Say<(typeof dealSentencesTexts)['en']>;

/** When they gave it, by what, and whether they said so themselves. */
function gainedWords(deal: DealView, kind: string, position: Position, seen: Seen): string {
  const say = sayIn(seen.locale, dealSentencesTexts);
  const commitment = position.commitmentId ? deal.standing.commitments[position.commitmentId] : undefined;
  const reason = position.reason && reasonLabel(position.reason, seen.locale);
  const how = commitment
    ? ended(commitment.what)
    : position.words
      ? quoted(position.words, seen.locale)
      : reason
        ? say('because', { reason })
        : kind === 'time'
          ? say('tookPart')
          : say('confirmedIt');
  return [
    say('gainedOn', { day: dayLabel(dayOf(position.since, seen.zone), seen) }),
    how,
    !position.evidencedByClient
      ? say('onlyOurWord')
      : commitment?.evidence === 'roadmap'
        ? say('confirmedByThem')
        : say('fromClient'),
  ].join(' ');
}

function stateWords(say: SayOfDeals, contactId: string, position: Position, seen: Seen): string {
  const day = dayLabel(dayOf(position.since, seen.zone), seen);
  const until = position.reviewOn ? dayLabel(position.reviewOn, seen) : null;
  const reason = position.reason ? reasonLabel(position.reason, seen.locale) : null;
  switch (position.state) {
    case 'maybe':
      if (position.reason === 'not yet') {
        return until === null ? say('notYetSince', { day }) : say('notYetSinceUntil', { day, until });
      }
      if (until === null) {
        return reason ? say('maybeSinceBecause', { day, reason }) : say('maybeSince', { day });
      }
      return reason
        ? say('maybeSinceUntilBecause', { day, until, reason })
        : say('maybeSinceUntil', { day, until });
    case 'refused':
      if (until === null) return reason ? say('noOnBecause', { day, reason }) : say('noOn', { day });
      return reason ? say('noOnUntilBecause', { day, until, reason }) : say('noOnUntil', { day, until });
    case 'asked':
      return say('askedOn', { day });
    case 'reopened':
      return say('takenBack', { who: seen.names.person(contactId), day });
    default:
      return reason ? say('setBackBecause', { day, reason }) : say('setBack', { day });
  }
}

function noteOf(deal: DealView, person: Stakeholder, seen: Seen): string | null {
  const say = sayIn(seen.locale, dealSentencesTexts);
  if (!person.present) return say('hasLeft');
  if (!person.needed) return say('notNeeded');
  const hasGiven = deal.map.keys.some((kind) => deal.hasGained(person.contactId, kind));
  if (hasGiven) return null;
  return say('joined', { day: dayLabel(dayOf(person.joinedAt, seen.zone), seen) });
}

/** `You are 4 ahead of Grace Otieno, 3 of Priya Nair`; of a colleague's deal, `Lena Hart is …`. */
function leadSentence(deal: DealView, seen: Seen): string {
  const say = sayIn(seen.locale, dealSentencesTexts);
  const { lead, opened, stakeholders } = deal.standing;
  const hasGiven = deal.map.keys.some((kind) => deal.someoneGained(kind));
  if (Object.keys(stakeholders).length === 0) return say('nobodyHere');
  // Being together is something to have come to: before the first ask there is nothing to be apart in.
  if (Object.keys(opened).length === 0 && !hasGiven) return say('nothingAsked');
  const [one, two, three] = Object.entries(lead.by)
    .filter(([, count]) => count > 1)
    .sort(([, first], [, other]) => other - first)
    .map(([contactId, count]) => ({ who: seen.names.person(contactId), count }));
  const us = ourSide(seen, seen.ownerId);
  if (!one) return say('together', us);
  const of = { ...us, first: one.count, who: one.who };
  if (!two) return say('aheadOfOne', of);
  const of2 = { ...of, second: two.count, who2: two.who };
  return three
    ? say('aheadOfThree', { ...of2, third: three.count, who3: three.who })
    : say('aheadOfTwo', of2);
}
