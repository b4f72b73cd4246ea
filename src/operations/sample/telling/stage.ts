import type { CommitmentMap } from '#domain/playbook/map.ts';
import type { FoldContext } from '#domain/standing/fold.ts';
import { addHours, type Day, type Instant, startOfDay, type Zone } from '#domain/time/calendar.ts';
import type { AccountKey } from '../cast/accounts.ts';
import type { ContactKey } from '../cast/contacts.ts';
import type { MemberKey } from '../cast/members.ts';
import type { Chance } from './chance.ts';
import type { Moment } from './told.ts';
import { workday } from './workday.ts';

/** What all stories of a workspace share: the day they are told on, and who plays in them. */
export interface Stage {
  readonly today: Day;
  readonly now: Instant;
  readonly zone: Zone;
  readonly currency: string;
  readonly context: FoldContext;
  readonly map: CommitmentMap;
  readonly chance: Chance;
  account(key: AccountKey): string;
  contact(key: ContactKey): string;
  member(key: MemberKey): string;
  /** The entry of the library that a plan took this from. */
  insight(text: string | undefined): string | undefined;
}

export function dayAt(stage: Stage, distance: number): Day {
  return workday(stage.today, distance);
}

export function instantAt(stage: Stage, at: Moment | Instant): Instant {
  if (typeof at === 'string') return at;
  const [distance, time] = at;
  const [hours, minutes] = time.split(':').map(Number);
  return addHours(startOfDay(dayAt(stage, distance), stage.zone), (hours ?? 0) + (minutes ?? 0) / 60);
}
