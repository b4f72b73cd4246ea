import { compare } from '../compare.ts';
import type { KindKey } from '../playbook/playbook.ts';
import type { DealView } from '../standing/deal-view.ts';
import type { Position } from '../standing/standing.ts';
import { addHours, type Day, type Instant, later } from '../time/calendar.ts';
import { type GroundCovered, groundToCover, peopleToCatchUp } from './catch-up.ts';
import { isTakenBack, type OwnTempo, ownTempo } from './own-tempo.ts';

/** What every change of a client's pace says; an instant that lies ahead is when it will be so, if nothing is done. */
interface Noticed {
  readonly from: Instant;
}

/**
 * A client goes otherwise than they went: slower, back, or with somebody new. None of it is a fault of theirs or ours:
 * the plan follows (decision 0019).
 */
export type PaceChange =
  | (Noticed & { readonly change: 'slower'; readonly daysEach: number; readonly lastGainAt: Instant })
  | (Noticed & {
      readonly change: 'later';
      /** The step or the commitment whose day it is. */
      readonly subject: string;
      readonly what: string;
      readonly contactId: string | null;
      readonly was: Day;
      readonly now: Day;
    })
  | (Noticed & {
      readonly change: 'not yet';
      readonly contactId: string;
      readonly kind: KindKey;
      readonly words: string | null;
      readonly reviewOn: Day | null;
    })
  | (Noticed & { readonly change: 'went back'; readonly contactId: string; readonly kind: KindKey })
  | (Noticed & {
      readonly change: 'somebody new';
      readonly contactId: string;
      readonly ground: readonly GroundCovered[];
    });

/** Markedly longer: twice as long as they took before, and half as long again as is usual. */
const timesTheirOwn = 2;
const timesTheUsual = 1.5;

/** From when a client is slower than they were, if they give nothing further until then. */
function slowerFrom({ map }: DealView, { daysEach, lastGainAt }: OwnTempo): Instant {
  const usual = map.playbook.usualDaysPerCommitment;
  return addHours(lastGainAt, Math.max(daysEach * timesTheirOwn, usual * timesTheUsual) * 24);
}

/** Every change that stands, the earliest first. Those of an open deal alone, and none from before its import (R4). */
export function paceChanges(deal: DealView): readonly PaceChange[] {
  const { state, undone, findingsFrom } = deal.standing.deal;
  if (state !== 'open' || undone || deal.isGainedForDeal('decide')) return [];
  const slower = slowerOf(deal).map((one) => ({ ...one, from: later(one.from, findingsFrom ?? one.from) }));
  const others = [...datesMovedLater(deal), ...takenBackOrNotYet(deal), ...newPeople(deal)];
  return [...slower, ...others.filter(({ from }) => from >= (findingsFrom ?? ''))].sort((one, other) =>
    compare(one.from, other.from),
  );
}

/** Those that are so by now. */
export function paceChangesAt(deal: DealView, at: Instant): readonly PaceChange[] {
  return paceChanges(deal).filter(({ from }) => from <= at);
}

function slowerOf(deal: DealView): PaceChange[] {
  const tempo = ownTempo(deal);
  if (!tempo) return [];
  const { daysEach, lastGainAt } = tempo;
  return [{ change: 'slower', from: slowerFrom(deal, tempo), daysEach, lastGainAt }];
}

/** Their steps and what they said they would do, where the day of it is later than it was. */
function datesMovedLater({ standing }: DealView): PaceChange[] {
  const steps = Object.values(standing.milestones).map((one) => ({
    ...{ subject: one.milestoneId, what: one.name, contactId: one.contactId, isOpen: one.state === 'open' },
    ...{ was: one.movedFrom, now: one.date, movedLaterAt: one.movedLaterAt },
  }));
  const commitments = Object.values(standing.commitments).map((one) => ({
    ...{ subject: one.commitmentId, what: one.what, contactId: one.contactId, isOpen: one.state === 'open' },
    ...{ was: one.movedFrom, now: one.due, movedLaterAt: one.movedLaterAt },
  }));
  return [...steps, ...commitments].flatMap(({ isOpen, was, now, movedLaterAt, ...about }) => {
    const from = movedLaterAt.at(-1);
    if (!isOpen || from === undefined || !was || now === null || now <= was) return [];
    return [{ change: 'later', from, ...about, was, now } as const];
  });
}

function takenBackOrNotYet(deal: DealView): PaceChange[] {
  return deal.present.flatMap(({ contactId }) =>
    Object.entries(deal.standing.positions[contactId] ?? {}).flatMap(([kind, position]): PaceChange[] => {
      if (!deal.map.kind(kind) || deal.isWaived(kind, contactId)) return [];
      if (isTakenBack(deal, contactId, kind)) {
        return [{ change: 'went back', from: position.since, contactId, kind }];
      }
      if (!saidNotYet(position)) return [];
      const { words, reviewOn, since } = position;
      return [{ change: 'not yet', from: since, contactId, kind, words, reviewOn }];
    }),
  );
}

/** By themselves, on their page: a maybe in a conversation has its question, and is asked there. */
const saidNotYet = ({ state, byClient }: Position) => state === 'maybe' && byClient;

function newPeople(deal: DealView): PaceChange[] {
  return peopleToCatchUp(deal).map((contactId) => ({
    change: 'somebody new',
    from: deal.standing.stakeholders[contactId]?.joinedAt ?? '',
    contactId,
    ground: groundToCover(deal, contactId),
  }));
}
