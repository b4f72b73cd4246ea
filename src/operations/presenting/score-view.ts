import type { Score } from '#contract/deals/score.ts';
import { influence } from '#domain/guidance/candidates.ts';
import type { DealView } from '#domain/standing/deal-view.ts';
import type { Position, Stakeholder } from '#domain/standing/standing.ts';
import { dayOf } from '#domain/time/calendar.ts';
import { dayLabel } from './dates.ts';
import { ended, quoted, type Seen } from './seen.ts';

type Row = Score['people'][number];
type Cell = Row['positions'][number];

/**
 * Where we are and where each of them is: whose word weighs most comes first. Who has left comes last, and who is not
 * needed after who is.
 */
export function shownScore(deal: DealView, seen: Seen): Score {
  const { standing, map } = deal;
  const skipped = new Set(standing.skipped);
  const people = Object.values(standing.stakeholders).sort(
    (one, other) =>
      Number(other.present) - Number(one.present) ||
      Number(other.needed) - Number(one.needed) ||
      influence(other) - influence(one) ||
      one.joinedOrder - other.joinedOrder,
  );
  return {
    kinds: map.kinds.map(({ key, label, shortLabel, clientCommitsTo, needs }) => ({
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
    people: people.map((person) => rowOf(deal, person, seen)),
    lead: {
      deal: standing.lead.deal,
      of: standing.lead.of,
      state: standing.lead.state,
      sentence: leadSentence(deal, seen),
    },
    nextKind: standing.nextKind,
  };
}

function rowOf(deal: DealView, person: Stakeholder, seen: Seen): Row {
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
  const took = kind === 'time';
  const on = dayLabel(dayOf(position.since, seen.zone), seen);
  const commitment = position.commitmentId ? deal.standing.commitments[position.commitmentId] : undefined;
  const until = position.reviewOn ? `, until ${dayLabel(position.reviewOn, seen)}` : '';
  const words = position.words ? ` ${quoted(position.words)}` : '';
  const reason = position.reason ? ` (${position.reason})` : '';
  switch (position.state) {
    case 'gained': {
      const how = commitment
        ? ended(commitment.what)
        : words.trim() || reason.trim() || (took ? 'They took part.' : 'They confirmed it.');
      const source = position.evidencedByClient ? 'From the client.' : 'Only our word for it so far.';
      return `Gained on ${on}. ${how} ${source}`;
    }
    case 'maybe':
      return `Maybe since ${on}${until}${reason}.${words}`;
    case 'refused':
      return `No on ${on}${reason}${until}.${words}`;
    case 'asked':
      return `Asked on ${on}, no answer yet.`;
    case 'reopened':
      return `${seen.names.person(contactId)} no longer stands by it since ${on}.${words}`;
    case 'none':
      return `Set back on ${on}${reason}.`;
  }
}

function noteOf(deal: DealView, person: Stakeholder, seen: Seen): string | null {
  if (!person.present) return 'has left';
  if (!person.needed) return 'not needed for this deal';
  const hasGiven = deal.map.keys.some((kind) => deal.hasGained(person.contactId, kind));
  if (hasGiven) return null;
  return `joined ${dayLabel(dayOf(person.joinedAt, seen.zone), seen)}, starts at the beginning`;
}

/** `You are 4 ahead of Grace Otieno, 3 of Priya Nair`. */
function leadSentence(deal: DealView, seen: Seen): string {
  const { lead, stakeholders } = deal.standing;
  if (Object.keys(stakeholders).length === 0) return 'Nobody from the client is here yet';
  const behind = Object.entries(lead.by)
    .filter(([, count]) => count > 1)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 3)
    .map(([contactId, count], place) =>
      place === 0
        ? `${count} ahead of ${seen.names.person(contactId)}`
        : `${count} of ${seen.names.person(contactId)}`,
    );
  return behind.length === 0 ? 'You are together' : `You are ${behind.join(', ')}`;
}
