import type { ColumnType, Generated } from 'kysely';
import type { Instant } from '#domain/time/calendar.ts';
import type { ChangeAct, ChangedNoun } from './changes.ts';

/** What changed, by its numbers; `change_waiting` is written by triggers alone and read in raw SQL. */
export interface ChangeTables {
  change: {
    workspace_id: string;
    number: ColumnType<number>;
    at: Instant;
    noun: ChangedNoun;
    noun_id: string;
    deal_id: string | null;
    act: ChangeAct;
    left_behind: boolean;
    was_owner_id: string | null;
    was_team_id: string | null;
    by_member_id: string | null;
    by_token_id: string | null;
  };
  change_feed: {
    workspace_id: string;
    numbered_to: Generated<number>;
    forgotten_to: Generated<number>;
  };
}
