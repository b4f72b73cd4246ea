import { type RawBuilder, sql } from 'kysely';
import { idArray } from '../bulk-rows.ts';
import { type Journaled, keyOf } from './journaled.ts';

/** Why a row that an import made stays when the import is taken back. */
export type StayReason = 'changed' | 'merged' | 'used' | 'with';

interface Rows {
  /** The imports that are taken back: what they put on a row is no reason that it stays. */
  readonly importIds: readonly string[];
  /** What the entry of the journal and the row are called. */
  readonly entry: string;
  readonly row: string;
}

type Sql = RawBuilder<unknown>;

/** A SQL expression: null where the row goes. */
export function whyItStays(table: Journaled, rows: Rows): RawBuilder<StayReason | null> {
  return reasons[table](rows) as RawBuilder<StayReason | null>;
}

const reasons: Readonly<Record<Journaled, (rows: Rows) => Sql>> = {
  contact: (rows) => whyOfRecord('contact', rows, contactIsUsed(rows)),
  account: (rows) => whyOfRecord('account', rows, accountIsUsed(rows)),
  contact_job: (rows) => whyOfHanging('contact_job', rows),
  custom_value: (rows) => whyOfHanging('custom_value', rows),
  note: (rows) => whyOfHanging('note', rows),
  relation: (rows) => sql`case when ${madeAndKept(rows, sql`'contact'`, own(rows, 'from_id'))}
      or ${madeAndKept(rows, sql`'contact'`, own(rows, 'to_id'))} then 'with'
    when ${isChanged(rows)} then 'changed' end`,
  stored_file: (rows) => whyOfHanging('stored_file', rows),
  tagged: (rows) => whyOfHanging('tagged', rows),
  import_link: (rows) => sql`case when ${isChanged(rows)} then 'changed'
    when ${madeAndKept(rows, sql`${own(rows, 'noun')}`, own(rows, 'noun_id'))} then 'with' end`,
  tag: (rows) => sql`case when ${isChanged(rows)} then 'changed' when exists (select from tagged x
    where x.workspace_id = ${own(rows, 'workspace_id')} and x.tag_id = ${own(rows, 'tag_id')}
      and ${isByOthers('tagged', 'x', rows)}) then 'used' end`,
  custom_field: (
    rows,
  ) => sql`case when ${isChanged(rows)} then 'changed' when exists (select from custom_value x
    where x.workspace_id = ${own(rows, 'workspace_id')} and x.values ? ${own(rows, 'field_id')}::text
      and ${isByOthers('custom_value', 'x', rows)}) then 'used' end`,
  member: (rows) => sql`case when ${isChanged(rows)} then 'changed'
    when exists (select from deal d where d.workspace_id = ${own(rows, 'workspace_id')}
      and d.owner_id = ${own(rows, 'member_id')} and ${dealStays(rows)})
    or exists (select from promise x join deal d on d.workspace_id = x.workspace_id and d.deal_id = x.deal_id
      where x.workspace_id = ${own(rows, 'workspace_id')} and x.member_id = ${own(rows, 'member_id')}
        and ${dealStays(rows)})
    or exists (select from invitation x where x.workspace_id = ${own(rows, 'workspace_id')}
      and x.member_id = ${own(rows, 'member_id')})
    or exists (select from speaker_name x where x.workspace_id = ${own(rows, 'workspace_id')}
      and x.member_id = ${own(rows, 'member_id')}) then 'used' end`,
  team: (rows) => sql`case when ${isChanged(rows)} then 'changed'
    when exists (select from member x where x.workspace_id = ${own(rows, 'workspace_id')}
      and x.team_id = ${own(rows, 'team_id')} and not ${isMadeBy('member', sql`x.member_id::text`, rows, 'standing')})
    then 'used' end`,
};

/**
 * At the end of a question to the journal: it is looked up for the one row by its key. Joined instead, as PostgreSQL would,
 * all of it is read again for each row, and a file twice as long takes four times as long.
 */
const lookedUp = sql`offset 0`;

const own = ({ row }: Rows, column: string) => sql.ref(`${row}.${column}`);

const isChanged = ({ entry, row }: Rows) =>
  sql`row_mark(to_jsonb(${sql.ref(row)})) <> ${sql.ref(`${entry}.after_mark`)}`;

/** People and companies: what lies in the bin already goes, what was made one with another stays. */
function whyOfRecord(noun: 'account' | 'contact', rows: Rows, isUsed: Sql): Sql {
  const id = own(rows, `${noun}_id`);
  return sql`case when ${own(rows, 'merged_into')} is not null and ${isChanged(rows)} then 'merged'
    when ${own(rows, 'removed_at')} is not null then null
    when exists (select from merge x where x.workspace_id = ${own(rows, 'workspace_id')} and x.noun = ${noun}
      and x.kept_id = ${id} and x.taken_back_at is null and ${isSinceTheImport(rows, 'merged_at')}) then 'merged'
    when ${isChanged(rows)} then 'changed'
    when ${isUsed} or ${hasSomethingOnIt(noun, rows)} then 'used' end`;
}

function contactIsUsed(rows: Rows): Sql {
  const of = (alias: string) => sql`${sql.ref(`${alias}.workspace_id`)} = ${own(rows, 'workspace_id')}`;
  return sql`(exists (select from stakeholder s join deal d on ${of('d')} and d.deal_id = s.deal_id
      where ${of('s')} and s.contact_id = ${own(rows, 'contact_id')} and ${dealStays(rows)})
    or exists (select from relation x where ${of('x')} and x.removed_at is null
      and ${own(rows, 'contact_id')} in (x.from_id, x.to_id) and ${isSinceTheImport(rows, 'noted_at')} and ${isByOthers('relation', 'x', rows)})
    or exists (select from contact_job x where ${of('x')} and x.contact_id = ${own(rows, 'contact_id')}
      and ${isByOthers('contact_job', 'x', rows)}))`;
}

/** Whether somebody said since what a row called `x` says of people: an export of ours says it too. */
const isSinceTheImport = (
  { entry }: Rows,
  when: 'noted_at' | 'merged_at',
) => sql`${sql.ref(`x.${when}`)} >= (select i.created_at from import i
  where i.workspace_id = ${sql.ref(`${entry}.workspace_id`)} and i.import_id = ${sql.ref(`${entry}.import_id`)})`;

function accountIsUsed(rows: Rows): Sql {
  const of = (alias: string) => sql`${sql.ref(`${alias}.workspace_id`)} = ${own(rows, 'workspace_id')}`;
  const id = own(rows, 'account_id');
  const going = { ...rows, entry: 'je', row: 'c' };
  return sql`(exists (select from deal d where ${of('d')} and d.account_id = ${id} and ${dealStays(rows)})
    or exists (select from contact c where ${of('c')} and c.account_id = ${id} and c.removed_at is null
      and not exists (select from import_change je where ${of('je')} and je.noun = 'contact'
        and je.row_key = c.contact_id::text and ${isStandingMade('je', rows)} and ${whyItStays('contact', going)} is null
        ${lookedUp})
      and not ${isPutThere('contact', 'account_id', sql`c.contact_id::text`, rows)})
    or exists (select from account x where ${of('x')} and x.parent_id = ${id} and x.removed_at is null
      and not ${isMadeBy('account', sql`x.account_id::text`, rows, 'standing')}
      and not ${isPutThere('account', 'parent_id', sql`x.account_id::text`, rows)})
    or exists (select from contact_job x where ${of('x')} and x.account_id = ${id}
      and ${isByOthers('contact_job', 'x', rows)}))`;
}

/** A deal, called `d`, that is there and is not one that the import made and nobody wrote in since. */
const dealStays = ({ importIds }: Rows) => sql`d.state <> 'undone' and not exists (
  select from import_change jd where jd.workspace_id = d.workspace_id and jd.noun = 'deal'
    and jd.row_key = d.deal_id::text and jd.import_id = any(${idArray(importIds)}::uuid[])
    and jd.before_mark is null and jd.state = 'standing' and jd.after_mark = d.sequence::text ${lookedUp})`;

/** Tags, notes and fields that somebody else put on a record. */
function hasSomethingOnIt(noun: 'account' | 'contact', rows: Rows): Sql {
  const isOn = sql`x.workspace_id = ${own(rows, 'workspace_id')} and x.noun = ${noun}
    and x.noun_id = ${own(rows, `${noun}_id`)}`;
  return sql`(exists (select from tagged x where ${isOn} and ${isByOthers('tagged', 'x', rows)})
    or exists (select from note x where ${isOn} and x.removed_at is null and ${isByOthers('note', 'x', rows)})
    or exists (select from custom_value x where ${isOn} and ${isByOthers('custom_value', 'x', rows)}))`;
}

/** Something that hangs on a record goes with it into the bin, and stays with one that the import made and that stays. */
function whyOfHanging(table: Journaled, rows: Rows): Sql {
  const noun = table === 'contact_job' ? sql`'contact'` : own(rows, 'noun');
  const id = own(rows, table === 'contact_job' ? 'contact_id' : 'noun_id');
  return sql`case when ${madeAndKept(rows, noun, id)} then 'with' when ${isChanged(rows)} then 'changed' end`;
}

/** Whether the record that a row is about was made by the same import, and is still there. */
const madeAndKept = ({ entry }: Rows, noun: Sql, id: Sql) => sql`exists (select from import_change jh
  where jh.workspace_id = ${sql.ref(`${entry}.workspace_id`)} and jh.noun = ${noun} and jh.row_key = ${id}::text
    and jh.import_id = ${sql.ref(`${entry}.import_id`)} and jh.before_mark is null and jh.state = 'kept' ${lookedUp})`;

/** Whether none of these imports made a row, or somebody changed it since. */
function isByOthers(table: Journaled, alias: string, { importIds }: Rows): Sql {
  return sql`not exists (select from import_change jo where jo.workspace_id = ${sql.ref(`${alias}.workspace_id`)}
    and jo.noun = ${table} and jo.row_key = ${keyOf(table, alias)}
    and jo.import_id = any(${idArray(importIds)}::uuid[]) and jo.before_mark is null
    and jo.after_mark = row_mark(to_jsonb(${sql.ref(alias)})) ${lookedUp})`;
}

function isMadeBy(noun: Journaled, key: Sql, { importIds, entry }: Rows, state: 'standing'): Sql {
  return sql`exists (select from import_change jm where jm.workspace_id = ${sql.ref(`${entry}.workspace_id`)}
    and jm.noun = ${noun} and jm.row_key = ${key} and jm.import_id = any(${idArray(importIds)}::uuid[])
    and jm.before_mark is null and jm.state = ${state} ${lookedUp})`;
}

/** Whether somebody who was there before is with an account only since these imports, and will not be any more. */
const isPutThere = (noun: Journaled, column: string, key: Sql, rows: Rows) => sql`exists (
  select from import_change jp where jp.workspace_id = ${own(rows, 'workspace_id')} and jp.noun = ${noun}
    and jp.row_key = ${key} and jp.import_id = any(${idArray(rows.importIds)}::uuid[]) and jp.state = 'standing'
    and jp.after->>${column} = ${own(rows, 'account_id')}::text ${lookedUp})`;

const isStandingMade = (alias: string, { importIds }: Rows) => sql`${sql.ref(`${alias}.before_mark`)} is null
  and ${sql.ref(`${alias}.state`)} = 'standing'
  and ${sql.ref(`${alias}.import_id`)} = any(${idArray(importIds)}::uuid[])`;
