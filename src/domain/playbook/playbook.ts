import type { FindingCode } from '../findings/finding-codes.ts';
import type { MaybeType, Requestable } from '../ledger/facts.ts';
import type { UsualMilestone } from './usual-milestone.ts';

/** The key of a commitment kind, such as `explore`. Playbooks may bring their own; `time`, `review` and `decide` stay (R37). */
export type KindKey = string;

export const stakeholderRoles = [
  'sponsor',
  'decision maker',
  'economic buyer',
  'champion',
  'user',
  'technical',
  'finance',
  'legal',
  'procurement',
  'influencer',
  'opponent',
] as const;

export type StakeholderRole = (typeof stakeholderRoles)[number];

/** One step on the map: what a client person commits to, and what it takes to ask for it well. */
export interface CommitmentKind {
  readonly key: KindKey;
  readonly label: string;
  /** A shorter label for narrow columns. */
  readonly shortLabel: string;
  /** What the client commits to, as the rest of "They will …". */
  readonly clientCommitsTo: string;
  /** Kinds that normally stand before it: a graph, not a line. */
  readonly needs: readonly KindKey[];
  /** `each` is every needed, present stakeholder; a list is every one of them who holds any of the roles (R6). */
  readonly from: 'each' | readonly StakeholderRole[];
  readonly clientGains: string;
  readonly backup: string;
  readonly wording: string;
  readonly notYet: string;
  readonly questions: readonly string[];
  readonly usualConcerns: readonly { readonly concern: string; readonly reply: string }[];
  /** How the client would say it on the shared roadmap. */
  readonly clientWording: string;
}

/** What rules look for on a map besides `time`, `review` and `decide`: each playbook says which of its kinds it is. */
export const landmarks = ['situation', 'people', 'concerns'] as const;

/**
 * `situation`: looking at their situation; beyond it, one person alone is thin ice (R29).
 * `people`: bringing in who is affected; a map without it sells to one person.
 * `concerns`: settling what worries them, which an open concern holds back (R43).
 */
export type Landmark = (typeof landmarks)[number];

/** The map of commitments that a kind of deal goes through, in one version. */
export interface Playbook {
  readonly key: string;
  readonly version: number;
  readonly label: string;
  /** In the order in which they are listed; needs always point to earlier ones. */
  readonly kinds: readonly CommitmentKind[];
  /** Days without a two-way touch after which a deal counts as silent. */
  readonly cadenceDays: number;
  /** Days after the window opens at which not asking becomes late, where the client has named no date (R22). */
  readonly usualDaysToAsk: number;
  /** Usual days between two gained commitments, shown beside this client's own pace. */
  readonly usualDaysPerCommitment: number;
  /** Which kind a request stands for (R19); one that is left out stands for nothing. */
  readonly requests: Readonly<Partial<Record<Requestable, KindKey>>>;
  /** Which kind finds out what is behind a maybe. */
  readonly maybes: Readonly<Partial<Record<MaybeType, KindKey>>>;
  readonly landmarks: Readonly<Partial<Record<Landmark, KindKey>>>;
  /** What such clients usually go through to buy, in their order; proposed, and no part of any rule. */
  readonly milestones: readonly UsualMilestone[];
  /** Weight of each finding code, 1 to 3 (R39); codes left out weigh 1. */
  readonly weights: Readonly<Partial<Record<FindingCode, number>>>;
}

export interface PlaybookReference {
  readonly key: string;
  readonly version: number;
}
