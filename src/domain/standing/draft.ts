import type { CommitmentMap } from '../playbook/map.ts';
import type { Instant, Zone } from '../time/calendar.ts';
import type { FoldMemory, Position, Standing } from './standing.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type WritableRecord<T> = T extends Readonly<Record<string, infer Value>> ? Record<string, Value> : T;

/** The records of a standing that facts add to; their entries are replaced, never changed in place. */
const records = [
  'opened',
  'conversations',
  'asks',
  'commitments',
  'nonCommitments',
  'promises',
  'requests',
  'concerns',
  'milestones',
  'stakeholders',
] as const;
type RecordName = (typeof records)[number];

/** A standing while facts are being applied to it. It never leaves the fold. */
export type Draft = Omit<Writable<Standing>, RecordName | 'positions' | 'memory'> & {
  [Name in RecordName]: WritableRecord<Standing[Name]>;
} & {
  positions: Record<string, Record<string, Position>>;
  memory: Writable<FoldMemory>;
};

/** What the fold looks up beside the facts: the deal's map and the zone that its days are in. */
export interface Surroundings {
  readonly map: CommitmentMap;
  readonly zone: Zone;
}

/** A draft that can be written to without touching the standing it was made from. */
export function draftOf(standing: Standing): Draft {
  const draft = { ...standing, memory: { ...standing.memory } } as Draft;
  draft.opened = { ...standing.opened };
  draft.conversations = { ...standing.conversations };
  draft.asks = { ...standing.asks };
  draft.commitments = { ...standing.commitments };
  draft.nonCommitments = { ...standing.nonCommitments };
  draft.promises = { ...standing.promises };
  draft.requests = { ...standing.requests };
  draft.concerns = { ...standing.concerns };
  draft.milestones = { ...standing.milestones };
  draft.stakeholders = { ...standing.stakeholders };
  draft.positions = {};
  for (const [contactId, positions] of Object.entries(standing.positions)) {
    draft.positions[contactId] = { ...positions };
  }
  return draft;
}

/** The draft of a deal of which nothing is known but that it was opened. */
export function blankDraft(openedAt: Instant, deal: Standing['deal']): Draft {
  return {
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
