import { sql } from 'kysely';
import { builtInPlaybook, builtInPlaybooks } from '#domain/playbook/built-in-playbooks.ts';
import { completePlaybook, type PublishedPlaybook } from '#domain/playbook/complete-playbook.ts';
import { defaultPlaybook } from '#domain/playbook/default-playbook.ts';
import type { Playbook, PlaybookReference } from '#domain/playbook/playbook.ts';
import { playbookForNewDeals } from '../playbooks/offered-playbooks.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A published version never changes, so that one that was read once need not be read again. */
const published = new Map<string, Playbook>();

/** The playbooks that these references name, to be looked up without a further query. */
export async function playbooksFor(
  tx: DatabaseTransaction,
  workspaceId: string,
  references: readonly PlaybookReference[],
): Promise<(reference: PlaybookReference) => Playbook> {
  const missing = references.filter((reference) => !known(workspaceId, reference));
  if (missing.length > 0) await read(tx, workspaceId, missing);
  return (reference) => {
    const playbook = known(workspaceId, reference);
    if (playbook) return playbook;
    throw new RangeError(`The playbook ${reference.key} has no version ${reference.version}.`);
  };
}

/** One published version, or null where there is none. */
export async function findPlaybook(
  tx: DatabaseTransaction,
  workspaceId: string,
  reference: PlaybookReference,
): Promise<Playbook | null> {
  if (!known(workspaceId, reference)) await read(tx, workspaceId, [reference]);
  return known(workspaceId, reference) ?? null;
}

/** The playbook that a deal opened now goes by: the newest version of the one that the workspace offers. */
export async function currentPlaybook(tx: DatabaseTransaction, workspaceId: string): Promise<Playbook> {
  const offered = await playbookForNewDeals(tx, workspaceId);
  return (await newestPlaybook(tx, workspaceId, offered ?? defaultPlaybook.key)) ?? defaultPlaybook;
}

/** The newest version of a playbook, or null where none was published. */
export async function newestPlaybook(
  tx: DatabaseTransaction,
  workspaceId: string,
  key: string,
): Promise<Playbook | null> {
  const row = await tx
    .selectFrom('playbook')
    .select('version')
    .where('workspace_id', '=', workspaceId)
    .where('key', '=', key)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const builtIn = builtInPlaybooks.find((one) => one.key === key) ?? null;
  if (!row) return builtIn;
  return (await findPlaybook(tx, workspaceId, { key, version: row.version })) ?? builtIn;
}

/** Which playbook each of these deals goes by, for lines about several deals at once. */
export async function playbooksOfDeals(
  tx: DatabaseTransaction,
  workspaceId: string,
  dealIds: readonly string[],
): Promise<(dealId: string) => Playbook | null> {
  const ids = [...new Set(dealIds)];
  if (ids.length === 0) return () => null;
  const rows = await tx
    .selectFrom('deal')
    .select(['deal_id', 'playbook_key as key', 'playbook_version as version'])
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  const references = new Map(
    rows.flatMap(({ deal_id, key, version }) =>
      key === null || version === null ? [] : [[deal_id, { key, version }] as const],
    ),
  );
  const playbook = await playbooksFor(tx, workspaceId, [...references.values()]);
  return (dealId) => {
    const reference = references.get(dealId);
    return reference ? playbook(reference) : null;
  };
}

/** The newest version of every playbook, the built-in ones first. */
export async function everyPlaybook(tx: DatabaseTransaction, workspaceId: string): Promise<Playbook[]> {
  const rows = await tx
    .selectFrom('playbook')
    .select(({ fn }) => ['key', fn.max('version').as('version')])
    .where('workspace_id', '=', workspaceId)
    .groupBy('key')
    .orderBy('key')
    .execute();
  const references = rows.map(({ key, version }) => ({ key, version: Number(version) }));
  const playbook = await playbooksFor(tx, workspaceId, references);
  const published = new Map(references.map((one) => [one.key, playbook(one)]));
  const builtIn = builtInPlaybooks.map((one) => published.get(one.key) ?? one);
  const own = [...published.values()].filter(({ key }) => !builtInPlaybooks.some((one) => one.key === key));
  return [...builtIn, ...own];
}

function known(workspaceId: string, reference: PlaybookReference): Playbook | undefined {
  return published.get(nameOf(workspaceId, reference)) ?? builtInPlaybook(reference);
}

async function read(
  tx: DatabaseTransaction,
  workspaceId: string,
  references: readonly PlaybookReference[],
): Promise<void> {
  const rows = await tx
    .selectFrom('playbook')
    .select(['key', 'version', 'content'])
    .where('workspace_id', '=', workspaceId)
    .where(
      'key',
      'in',
      references.map(({ key }) => key),
    )
    .execute();
  for (const row of rows) {
    const playbook = completePlaybook(row.content as PublishedPlaybook);
    published.set(nameOf(workspaceId, row), playbook);
  }
}

function nameOf(workspaceId: string, { key, version }: PlaybookReference): string {
  return `${workspaceId} ${key} ${version}`;
}
