import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from './transaction.ts';

/** A change of an ordinary row, which has no ledger. */
export interface Change {
  readonly auditId: string;
  readonly workspaceId: string;
  readonly at: Instant;
  /** Null where nobody was signed in yet. */
  readonly memberId: string | null;
  readonly noun:
    | 'workspace'
    | 'member'
    | 'team'
    | 'invitation'
    | 'token'
    | 'account'
    | 'contact'
    | 'insight'
    | 'playbook';
  readonly nounId: string;
  readonly act: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Writes down who changed what, in the transaction that changes it. Never hand it a secret. */
export async function noteChange(tx: DatabaseTransaction, change: Change): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      workspace_id: change.workspaceId,
      audit_id: change.auditId,
      at: change.at,
      member_id: change.memberId,
      noun: change.noun,
      noun_id: change.nounId,
      act: change.act,
      before: json(change.before),
      after: json(change.after),
    })
    .execute();
}

function json(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
