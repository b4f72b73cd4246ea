import type { Instant } from '../time/calendar.ts';
import type { FoldMemory } from './fold-memory.ts';
import { Looks } from './looks.ts';
import type { Standing } from './standing.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The records of a standing that facts add to. */
type RecordName =
  | 'opened'
  | 'conversations'
  | 'asks'
  | 'commitments'
  | 'nonCommitments'
  | 'promises'
  | 'requests'
  | 'concerns'
  | 'milestones'
  | 'proposals'
  | 'stakeholders'
  | 'positions';

/**
 * A standing while facts are being applied to it. It is written to by the functions below alone, so that what was made
 * of it is made again once it has changed. It never leaves the fold.
 */
export type Draft = Standing & { readonly looks: Looks };

/** Replaces one part of it. */
export function set<Part extends Exclude<keyof Standing, RecordName | 'memory'>>(
  draft: Draft,
  part: Part,
  value: Standing[Part],
): void {
  if (draft[part] === value) return;
  (draft as Writable<Standing>)[part] = value;
  draft.looks.noteChange(part);
}

/** Sets one entry of a record. Entries are replaced, never changed in place. */
export function put<Name extends RecordName>(
  draft: Draft,
  name: Name,
  id: string,
  entry: Standing[Name][string],
): void {
  (draft[name] as Record<string, Standing[Name][string]>)[id] = entry;
  draft.looks.noteChange(name);
}

export function remove(draft: Draft, name: RecordName, id: string): void {
  delete (draft[name] as Record<string, unknown>)[id];
  draft.looks.noteChange(name);
}

/** Replaces parts of what the fold has to remember. */
export function keepInMind(draft: Draft, change: Partial<FoldMemory>): void {
  Object.assign(draft.memory, change);
  for (const part of Object.keys(change) as (keyof FoldMemory)[]) draft.looks.noteChange(part);
}

/** The standing that a draft has become. */
export function standingOf({ looks: _, ...standing }: Draft): Standing {
  return standing;
}

/** A draft that can be written to without touching the standing it was made from. */
export function draftOf(standing: Standing): Draft {
  return {
    ...standing,
    looks: new Looks(),
    memory: { ...standing.memory },
    opened: { ...standing.opened },
    conversations: { ...standing.conversations },
    asks: { ...standing.asks },
    commitments: { ...standing.commitments },
    nonCommitments: { ...standing.nonCommitments },
    promises: { ...standing.promises },
    requests: { ...standing.requests },
    concerns: { ...standing.concerns },
    milestones: { ...standing.milestones },
    proposals: { ...standing.proposals },
    stakeholders: { ...standing.stakeholders },
    positions: { ...standing.positions },
  };
}

/** The draft of a deal of which nothing is known but that it was opened. */
export function blankDraft(openedAt: Instant, deal: Standing['deal']): Draft {
  return {
    looks: new Looks(),
    sequence: 0,
    lastHappenedAt: openedAt,
    deal,
    stakeholders: {},
    positions: {},
    opened: {},
    conversations: {},
    asks: {},
    withheld: [],
    commitments: {},
    nonCommitments: {},
    waivers: [],
    promises: {},
    requests: {},
    concerns: {},
    milestones: {},
    milestoneOrder: [],
    proposals: {},
    roadmap: { sharedWith: [], agreedBy: {}, lastVisitAt: {}, wordings: {} },
    lastTwoWayAt: null,
    lastTouch: null,
    gainedForDeal: [],
    waivedForDeal: [],
    skipped: [],
    nextKind: null,
    lead: { by: {}, deal: 0, of: null, state: 'together' },
    window: { openedAt: null, lateFrom: null, askedAt: null },
    pace: null,
    candidates: [],
    findings: [],
    memory: { applied: 0, unansweredAt: [], missedAt: [], holding: {}, setAside: {}, firstGainedAt: {} },
  };
}
