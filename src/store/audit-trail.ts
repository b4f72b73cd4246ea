import type { Instant } from '#domain/time/calendar.ts';
import { tellOfRows } from './deal-changes.ts';
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
    | 'deal'
    | 'field'
    | 'tag'
    | 'note'
    | 'relation'
    | 'file'
    | 'insight'
    | 'playbook'
    | 'deal view'
    | 'vague phrase'
    | 'calendar reply'
    | 'roadmap link'
    | 'roadmap look'
    | 'language model'
    | 'webhook';
  readonly nounId: string;
  readonly act: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Who but one member changed a row last, and when; undefined where nothing was written down of it. */
export async function lastChangeBy(
  tx: DatabaseTransaction,
  workspaceId: string,
  noun: Change['noun'],
  nounId: string,
  but: string,
): Promise<{ name: string; at: Instant } | undefined> {
  const row = await tx
    .selectFrom('audit')
    .innerJoin('member', (join) =>
      join
        .onRef('member.workspace_id', '=', 'audit.workspace_id')
        .onRef('member.member_id', '=', 'audit.member_id'),
    )
    .select(['member.name', 'audit.at'])
    .where('audit.workspace_id', '=', workspaceId)
    .where('audit.noun', '=', noun)
    .where('audit.noun_id', '=', nounId)
    .where('audit.member_id', '<>', but)
    .orderBy('audit.at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row as { name: string; at: Instant } | undefined;
}

/** Writes down who changed what, in the transaction that changes it. Never hand it a secret. */
export async function noteChange(tx: DatabaseTransaction, change: Change): Promise<void> {
  await noteChanges(tx, [change]);
}

/** The same of an act that changes many rows at once. */
export async function noteChanges(tx: DatabaseTransaction, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.insertInto('audit').values(changes.map(written)).execute();
  const seen = changes.find(isSeenByOthers);
  if (seen) await tellOfRows(tx, seen.workspaceId);
}

const written = (change: Change) => ({
  workspace_id: change.workspaceId,
  audit_id: change.auditId,
  at: change.at,
  member_id: change.memberId,
  noun: change.noun,
  noun_id: change.nounId,
  act: change.act,
  before: json(change.before),
  after: json(change.after),
});

/** What nobody has on a page yet, and what only its owner sees, needs no telling. */
const isSeenByOthers = ({ noun, act }: Change) => noun !== 'token' && act !== 'created';

function json(value: unknown): string | null {
  return value === undefined || value === null ? null : JSON.stringify(value);
}
