import type { Instant } from '#domain/time/calendar.ts';
import type { VagueType } from '#domain/words/vague-phrases/vague-phrase.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** A phrase that a workspace marked. */
export interface VaguePhraseRow {
  readonly phraseId: string;
  readonly phrase: string;
  readonly type: VagueType;
  readonly markedBy: string;
  readonly markedByName: string;
  readonly markedAt: Instant;
  readonly removedAt: Instant | null;
}

/** More than anybody reads through; a text is read no slower for it. */
const mostPhrases = 1000;

function phrases(tx: DatabaseTransaction, workspaceId: string) {
  return tx
    .selectFrom('vague_phrase as phrase')
    .innerJoin('member', (join) =>
      join
        .onRef('member.workspace_id', '=', 'phrase.workspace_id')
        .onRef('member.member_id', '=', 'phrase.marked_by'),
    )
    .select([
      'phrase.phrase_id as phraseId',
      'phrase.phrase',
      'phrase.type',
      'phrase.marked_by as markedBy',
      'member.name as markedByName',
      'phrase.marked_at as markedAt',
      'phrase.removed_at as removedAt',
    ])
    .where('phrase.workspace_id', '=', workspaceId);
}

/** What is marked in a workspace, the latest first. */
export async function listVaguePhraseRows(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<VaguePhraseRow[]> {
  return phrases(tx, workspaceId)
    .where('phrase.removed_at', 'is', null)
    .orderBy('phrase.marked_at', 'desc')
    .orderBy('phrase.phrase_id', 'desc')
    .limit(mostPhrases)
    .execute();
}

/** A phrase, also one that was taken out. */
export async function findVaguePhraseRow(
  tx: DatabaseTransaction,
  workspaceId: string,
  phraseId: string,
): Promise<VaguePhraseRow | undefined> {
  return phrases(tx, workspaceId).where('phrase.phrase_id', '=', phraseId).executeTakeFirst();
}

interface NewVaguePhrase {
  readonly phraseId: string;
  readonly phrase: string;
  readonly type: VagueType;
  readonly markedBy: string;
  readonly at: Instant;
}

export async function insertVaguePhrase(
  tx: DatabaseTransaction,
  workspaceId: string,
  { phraseId, phrase, type, markedBy, at }: NewVaguePhrase,
): Promise<void> {
  await tx
    .insertInto('vague_phrase')
    .values({
      workspace_id: workspaceId,
      phrase_id: phraseId,
      phrase,
      type,
      marked_by: markedBy,
      marked_at: at,
      changed_at: at,
      removed_at: null,
    })
    .execute();
}

interface VaguePhraseChange {
  readonly phrase?: string | undefined;
  readonly type?: VagueType | undefined;
  readonly removedAt?: Instant | null;
}

export async function updateVaguePhrase(
  tx: DatabaseTransaction,
  workspaceId: string,
  phraseId: string,
  { phrase, type, removedAt }: VaguePhraseChange,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('vague_phrase')
    .set({
      changed_at: at,
      ...(phrase === undefined ? {} : { phrase }),
      ...(type === undefined ? {} : { type }),
      ...(removedAt === undefined ? {} : { removed_at: removedAt }),
    })
    .where('workspace_id', '=', workspaceId)
    .where('phrase_id', '=', phraseId)
    .execute();
}
