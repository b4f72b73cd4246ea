import { type RawBuilder, sql } from 'kysely';
import {
  familiesOf,
  type HistoryKind,
  type HistoryNoun,
  historyKinds,
} from '#domain/address-book/history.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { CursorValues } from '../cursor.ts';
import { isVisible, type Visible } from '../deals/visible.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import { isFileOn, isRelationOf } from './trail-beside.ts';

export interface HistoryAsked {
  readonly noun: HistoryNoun;
  readonly nounId: string;
  /** It, and those that were made one with it: a ledger names them as they were. */
  readonly ids: readonly string[];
  readonly kind?: HistoryKind | undefined;
  readonly visible: Visible;
  readonly after: CursorValues | null;
  readonly limit: number;
}

/** Where something of a history stands: a fact, a note, a line of the trail, a job that is over, or an import. */
export interface HistoryPlace {
  readonly what: 'fact' | 'note' | 'change' | 'job' | 'import';
  readonly id: string;
  readonly at: Instant;
  /** The same, as exactly as the database keeps it. */
  readonly sortAt: string;
  /** Of what is of one moment: where it stands in the ledger of its deal. */
  readonly sequence: number;
}

/**
 * A page of all that happened with a company or a person, the latest first. Of each source, and of each deal, no more is
 * read than the page takes, along an index of its times; of a person's deals their facts are looked through for them.
 */
export async function historyPlaces(
  tx: DatabaseTransaction,
  workspaceId: string,
  asked: HistoryAsked,
): Promise<HistoryPlace[]> {
  const sources = [...sourcesOf(workspaceId, asked)].map((source) => sql`(${source})`);
  const { rows } = await sql<HistoryPlace>`
    select what, id, at, at::text as "sortAt", sequence from (${sql.join(sources, sql` union all `)}) found
    order by at desc, sequence desc, id desc limit ${asked.limit + 1}`.execute(tx);
  return rows;
}

function* sourcesOf(workspaceId: string, asked: HistoryAsked): Generator<RawBuilder<unknown>> {
  const { noun, kind } = asked;
  if (kind !== 'change') yield facts(workspaceId, asked);
  if (kind === undefined || kind === 'note') yield notes(workspaceId, asked);
  if (kind !== undefined && kind !== 'change') return;
  yield trail(workspaceId, asked);
  yield files(workspaceId, asked);
  yield relations(workspaceId, asked);
  yield imports(workspaceId, asked);
  if (noun === 'account') yield jobs(workspaceId, asked);
}

/** Before the last that was shown, the latest first, and no more than the page takes. */
function pageOf(
  { after, limit }: HistoryAsked,
  at: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
  sequence: RawBuilder<unknown> = sql`0::integer`,
) {
  const rest = after
    ? sql`and (${at}, ${sequence}, ${id}) < (${after[0]}::timestamptz, ${after[1]}::integer, ${after[2]}::uuid)`
    : sql``;
  return sql`${rest} order by ${at} desc, ${sequence} desc, ${id} desc limit ${limit + 1}`;
}

function facts(workspaceId: string, asked: HistoryAsked): RawBuilder<unknown> {
  const { noun, nounId, ids, kind, visible } = asked;
  const families = kind ? familiesOf[kind] : historyKinds.flatMap((one) => familiesOf[one]);
  const isOfKind = sql`split_part(f.type, '.', 1) = any(${[...families]}::text[])`;
  const page = pageOf(asked, sql`f.happened_at`, sql`f.fact_id`, sql`f.sequence`);
  if (noun === 'account') {
    return sql`select 'fact' as what, f.fact_id as id, f.happened_at as at, f.sequence from deal
      cross join lateral (select f.fact_id, f.happened_at, f.sequence from fact f
        where f.workspace_id = ${workspaceId} and f.deal_id = deal.deal_id and ${isOfKind} ${page}) f
      where deal.workspace_id = ${workspaceId} and deal.account_id = ${nounId} and ${isVisible('deal', visible)}`;
  }
  return sql`select 'fact' as what, f.fact_id as id, f.happened_at as at, f.sequence from deal
    cross join lateral (${subjectsOf(workspaceId, ids)}) theirs
    cross join lateral (select f.fact_id, f.happened_at, f.sequence from fact f
      where f.workspace_id = ${workspaceId} and f.deal_id = deal.deal_id and ${isOfKind}
        and (${names(ids)} or ${isAbout(sql`theirs.subjects`)}) ${page}) f
    where deal.workspace_id = ${workspaceId} and ${isVisible('deal', visible)} and deal.deal_id in (
      select deal_id from stakeholder where stakeholder.workspace_id = ${workspaceId}
        and stakeholder.contact_id = any(${[...ids]}::uuid[]))`;
}

/**
 * Whether a fact, called `f`, names somebody, or is what they did themselves. Most facts are about one person and say so
 * in one place; where there may be several, such as in a plan, all of it is looked through.
 */
const names = (ids: readonly string[]) => sql`(f.by_kind = 'client' and f.by_id = any(${[...ids]}::uuid[])
  or case when f.data ? 'contactId' and f.type not like 'conversation.%' and f.type <> 'stakeholder.merged'
    then f.data->>'contactId' = any(${[...ids]}::text[])
    else exists (select from unnest(${[...ids]}::text[]) one where strpos(f.data::text, one) > 0) end)`;

/** What of a deal's ledger is theirs: what they were asked for and committed to, and the conversations they are in. */
const subjectsOf = (workspaceId: string, ids: readonly string[]) => sql`
  select coalesce(array_agg(distinct field.value), '{}') as subjects from fact f
  cross join lateral jsonb_each_text(f.data) field
  where f.workspace_id = ${workspaceId} and f.deal_id = deal.deal_id and f.type <> 'correction.made'
    and f.data ?| '{conversationId,askId,commitmentId,nonCommitmentId,concernId,milestoneId,requestId,proposalId,documentId}'
    and ${names(ids)} and field.key = any(case when f.type like 'conversation.%' then '{conversationId}'
      else '{askId,commitmentId,nonCommitmentId,concernId,milestoneId,requestId,proposalId,documentId}' end::text[])`;

/** Whether a fact is about one of these; what was said in a conversation is only of whom it names. */
const isAbout = (subjects: RawBuilder<unknown>) => sql`
  (case when f.type like 'conversation.%' then f.data->>'conversationId'
    else coalesce(f.data->>'askId', f.data->>'commitmentId', f.data->>'nonCommitmentId', f.data->>'concernId',
      f.data->>'milestoneId', f.data->>'requestId', f.data->>'proposalId', f.data->>'documentId') end)
  = any(${subjects})`;

/** Their own notes, and of a company those on the people there. */
function notes(workspaceId: string, asked: HistoryAsked): RawBuilder<unknown> {
  const { noun, nounId } = asked;
  const page = pageOf(asked, sql`n.written_at`, sql`n.note_id`);
  const of = (holder: string, id: RawBuilder<unknown>) => sql`select n.note_id, n.written_at from note n
    where n.workspace_id = ${workspaceId} and n.noun = ${holder} and n.noun_id = ${id} and n.removed_at is null ${page}`;
  const own = sql`select 'note' as what, n.note_id as id, n.written_at as at, 0 as sequence from (${of(noun, sql`${nounId}`)}) n`;
  if (noun === 'contact') return own;
  return sql`${own} union all
    select 'note', n.note_id, n.written_at, 0 from contact
    cross join lateral (${of('contact', sql`contact.contact_id`)}) n
    where contact.workspace_id = ${workspaceId} and contact.account_id = ${nounId} and contact.removed_at is null`;
}

function trail(workspaceId: string, asked: HistoryAsked): RawBuilder<unknown> {
  return sql`select 'change' as what, audit_id as id, at, 0 as sequence from audit
    where workspace_id = ${workspaceId} and noun = ${asked.noun} and noun_id = ${asked.nounId}
    ${pageOf(asked, sql`at`, sql`audit_id`)}`;
}

/** What became of files that are on it. */
function files(workspaceId: string, asked: HistoryAsked): RawBuilder<unknown> {
  return sql`select 'change' as what, audit_id as id, at, 0 as sequence from audit
    where workspace_id = ${workspaceId} and ${isFileOn(asked.ids)} ${pageOf(asked, sql`at`, sql`audit_id`)}`;
}

/** Who was noted to stand to them, and they to whom; of a company, how its people stand to whomever. */
function relations(workspaceId: string, asked: HistoryAsked): RawBuilder<unknown> {
  const { noun, nounId, ids } = asked;
  const page = pageOf(asked, sql`at`, sql`audit_id`);
  const place = sql`'change' as what, audit_id as id, at, 0 as sequence`;
  const of = (side: 'fromId' | 'toId', id: RawBuilder<unknown>) => sql`(select ${place} from audit
    where workspace_id = ${workspaceId} and ${isRelationOf(side)} = ${id} ${page})`;
  if (noun === 'contact') {
    const these = sql`any(${[...ids]}::text[])`;
    return sql`${of('fromId', these)} union ${of('toId', these)}`;
  }
  return sql`select theirs.* from contact cross join lateral ${of('fromId', sql`contact.contact_id::text`)} theirs
    where contact.workspace_id = ${workspaceId} and contact.account_id = ${nounId} and contact.removed_at is null`;
}

function imports(workspaceId: string, asked: HistoryAsked): RawBuilder<unknown> {
  const at = sql`coalesce(import.finished_at, import.created_at)`;
  return sql`select 'import' as what, import.import_id as id, ${at} as at, 0 as sequence from import
    where import.workspace_id = ${workspaceId} and import.import_id in (select import_id from import_link
      where workspace_id = ${workspaceId} and noun = ${asked.noun} and noun_id = ${asked.nounId})
    ${pageOf(asked, at, sql`import.import_id`)}`;
}

/** People who left a company. */
function jobs(workspaceId: string, asked: HistoryAsked): RawBuilder<unknown> {
  return sql`select 'job' as what, job_id as id, noted_at as at, 0 as sequence from contact_job
    where workspace_id = ${workspaceId} and account_id = ${asked.nounId}
    ${pageOf(asked, sql`noted_at`, sql`job_id`)}`;
}

/** A record, and all that were made one with it and still are. */
export async function idsMergedInto(
  tx: DatabaseTransaction,
  workspaceId: string,
  { noun, nounId }: Pick<HistoryAsked, 'noun' | 'nounId'>,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive one (id) as (
      select ${nounId}::uuid
      union
      select merge.gone_id from one join merge on merge.workspace_id = ${workspaceId} and merge.noun = ${noun}
        and merge.kept_id = one.id and merge.taken_back_at is null)
    select id from one`.execute(tx);
  return rows.map(({ id }) => id);
}
