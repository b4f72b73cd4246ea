import type { Zone } from '#domain/time/calendar.ts';

export type Role = 'admin' | 'manager' | 'seller' | 'reader';
export type Sees = 'own' | 'team' | 'all';

/** The member who asks, however they came: by a session or by a token. */
export interface Actor {
  readonly memberId: string;
  readonly workspaceId: string;
  readonly role: Role;
  readonly sees: Sees;
  readonly teamId: string | null;
  /** Their own zone, else the workspace's. */
  readonly zone: Zone;
}

/** What a member sees who was given nothing else. */
export const usuallySees: Readonly<Record<Role, Sees>> = {
  admin: 'all',
  manager: 'team',
  seller: 'own',
  reader: 'all',
};
