import { sql } from 'kysely';
import type { Fact } from '#domain/ledger/facts.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { type FactRow, factColumns, factOfRow } from '../deals/fact-rows.ts';
import { type NoteRow, noteColumns, withWriter } from '../notes/notes.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { isFileOn, isRelationOf } from './trail-beside.ts';

type Ids = readonly string[];

/** Every correction in some deals, by deal. */
export async function correctionsIn(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealIds: Ids,
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  if (dealIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('fact')
    .select([...factColumns, 'deal_id'])
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', sql<string>`any(${dealIds}::uuid[])`)
    .where('type', '=', 'correction.made')
    .orderBy('sequence')
    .execute();
  const byDeal = Map.groupBy(rows, (row) => row.deal_id);
  return new Map([...byDeal].map(([dealId, of]) => [dealId, of.map((row) => factOfRow(row as FactRow))]));
}

export interface NoteInHistory extends NoteRow {
  readonly onName: string;
}

/** Notes, each with whom it is on. */
export async function notesById(
  tx: DatabaseTransaction,
  workspaceId: string,
  noteIds: Ids,
): Promise<NoteInHistory[]> {
  if (noteIds.length === 0) return [];
  const { rows } = await sql<NoteInHistory>`
    select ${noteColumns}, coalesce(contact.name, account.name) as "onName" from note ${withWriter}
    left join contact on note.noun = 'contact' and contact.workspace_id = note.workspace_id
      and contact.contact_id = note.noun_id
    left join account on note.noun = 'account' and account.workspace_id = note.workspace_id
      and account.account_id = note.noun_id
    where note.workspace_id = ${workspaceId} and note.note_id = any(${noteIds}::uuid[])`.execute(tx);
  return rows;
}

export interface TrailRow {
  readonly auditId: string;
  /** What it is about: the record itself, or a file or a relation of it. */
  readonly noun: string;
  readonly at: Instant;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly act: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

const trailColumns = sql`audit.audit_id as "auditId", audit.noun, audit.at, audit.member_id as "memberId",
  member.name as "memberName", audit.act, audit.before, audit.after`;
const withMember = sql`left join member on member.workspace_id = audit.workspace_id
  and member.member_id = audit.member_id`;

export async function trailById(
  tx: DatabaseTransaction,
  workspaceId: string,
  auditIds: Ids,
): Promise<TrailRow[]> {
  if (auditIds.length === 0) return [];
  const { rows } = await sql<TrailRow>`select ${trailColumns} from audit ${withMember}
    where audit.workspace_id = ${workspaceId} and audit.audit_id = any(${auditIds}::uuid[])`.execute(tx);
  return rows;
}

/**
 * What of a deal was changed beside its ledger, files on it and how its people stand to each other among it, after one instant and up to another, the latest
 * first.
 */
export async function trailOfDeal(
  tx: DatabaseTransaction,
  workspaceId: string,
  { dealId, after, upTo }: { dealId: string; after: Instant | null; upTo: Instant | null },
  limit: number,
): Promise<TrailRow[]> {
  const inTime = sql`audit.workspace_id = ${workspaceId}
    and audit.at > ${after ?? '-infinity'}::timestamptz and audit.at <= ${upTo ?? 'infinity'}::timestamptz`;
  const { rows } = await sql<TrailRow>`
    with part as (select contact_id::text as id from stakeholder
      where workspace_id = ${workspaceId} and deal_id = ${dealId}),
    line as (
      select audit.* from audit where ${inTime} and audit.noun = 'deal' and audit.noun_id = ${dealId}
      union all select audit.* from audit where ${inTime} and ${isFileOn([dealId])}
      union all select audit.* from part join audit on ${isRelationOf('fromId')} = part.id
        where ${inTime} and coalesce(audit.after, audit.before) ->> 'toId' in (select id from part)
          and audit.at >= (select opened_at from deal where workspace_id = ${workspaceId} and deal_id = ${dealId}))
    select ${trailColumns} from line audit ${withMember}
    order by audit.at desc, audit.audit_id desc limit ${limit}`.execute(tx);
  return rows;
}

export interface ImportInHistory {
  readonly importId: string;
  readonly at: Instant;
  readonly source: string;
  readonly memberId: string;
  readonly memberName: string | null;
}

export async function importsById(
  tx: DatabaseTransaction,
  workspaceId: string,
  importIds: Ids,
): Promise<ImportInHistory[]> {
  if (importIds.length === 0) return [];
  const { rows } = await sql<ImportInHistory>`
    select import.import_id as "importId", coalesce(import.finished_at, import.created_at) as at, import.source,
      import.member_id as "memberId", member.name as "memberName" from import
    left join member on member.workspace_id = import.workspace_id and member.member_id = import.member_id
    where import.workspace_id = ${workspaceId} and import.import_id = any(${importIds}::uuid[])`.execute(tx);
  return rows;
}

export interface JobInHistory {
  readonly jobId: string;
  readonly at: Instant;
  readonly contactName: string;
  readonly title: string | null;
  readonly memberId: string | null;
  readonly memberName: string | null;
}

export async function jobsById(
  tx: DatabaseTransaction,
  workspaceId: string,
  jobIds: Ids,
): Promise<JobInHistory[]> {
  if (jobIds.length === 0) return [];
  const { rows } = await sql<JobInHistory>`
    select job.job_id as "jobId", job.noted_at as at, contact.name as "contactName", job.title,
      job.noted_by as "memberId", member.name as "memberName"
    from contact_job job
    join contact on contact.workspace_id = job.workspace_id and contact.contact_id = job.contact_id
    left join member on member.workspace_id = job.workspace_id and member.member_id = job.noted_by
    where job.workspace_id = ${workspaceId} and job.job_id = any(${jobIds}::uuid[])`.execute(tx);
  return rows;
}
