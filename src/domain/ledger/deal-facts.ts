import type { PlaybookReference, StakeholderRole } from '../playbook/playbook.ts';
import type { Day, Zone } from '../time/calendar.ts';
import type { Weight } from './weight.ts';

/** What the facts about the deal itself and about who is in it record. */
export interface DealFacts {
  'deal.opened': {
    readonly name: string;
    readonly accountId: string | null;
    readonly ownerId: string | null;
    readonly valueMinor: number | null;
    readonly currency: string;
    readonly expectedClose?: Day | null;
    readonly playbook: PlaybookReference;
    readonly zone?: Zone;
    readonly clientGoal?: string;
    /** The stage that another system gave it. It gains nothing (R4). */
    readonly importedStage?: string;
  };
  'deal.changed': {
    readonly name?: string;
    readonly accountId?: string | null;
    readonly ownerId?: string | null;
    readonly valueMinor?: number | null;
    readonly currency?: string;
    readonly expectedClose?: Day | null;
    readonly playbook?: PlaybookReference;
    readonly zone?: Zone;
    readonly clientGoal?: string;
    /** Where the other system has moved it to, by a later import. */
    readonly importedStage?: string;
  };
  'deal.won': { readonly reason?: string };
  'deal.lost': { readonly reason?: string; readonly returnOn?: Day; readonly question?: string };
  'deal.parked': { readonly until: Day; readonly reason?: string; readonly question?: string };
  'deal.reopened': { readonly reason?: string };

  'stakeholder.joined': Weight & {
    readonly contactId: string;
    readonly roles: readonly StakeholderRole[];
    /** Needed unless said otherwise (R6). */
    readonly needed?: boolean;
    readonly gain?: string;
  };
  'stakeholder.changed': Weight & {
    readonly contactId: string;
    readonly roles?: readonly StakeholderRole[];
    readonly needed?: boolean;
    readonly gain?: string;
  };
  'stakeholder.left': { readonly contactId: string; readonly reason?: string };
  /** Two entries of the address book were one person all along: what names the first speaks of the other. */
  'stakeholder.merged': { readonly contactId: string; readonly into: string };
}
