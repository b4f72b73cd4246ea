import type { DatabaseTransaction } from '../transaction.ts';

/** The language model of a workspace, as it is kept. */
export interface LanguageModelRow {
  readonly address: string;
  readonly model: string;
  /** Only the installation that sealed it reads it; null where the model needs none. */
  readonly sealedKey: string | null;
  readonly waitSeconds: number;
  readonly isOn: boolean;
}

export async function loadLanguageModel(
  tx: DatabaseTransaction,
  workspaceId: string,
): Promise<LanguageModelRow | null> {
  const row = await tx
    .selectFrom('language_model')
    .select(['address', 'model', 'sealed_key as sealedKey', 'wait_seconds as waitSeconds', 'is_on as isOn'])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps it as it is now; null: the workspace has none any more, and nothing of it is left. */
export async function saveLanguageModel(
  tx: DatabaseTransaction,
  workspaceId: string,
  row: LanguageModelRow | null,
): Promise<void> {
  if (row === null) {
    await tx.deleteFrom('language_model').where('workspace_id', '=', workspaceId).execute();
    return;
  }
  const values = {
    ...{ address: row.address, model: row.model, sealed_key: row.sealedKey },
    ...{ wait_seconds: row.waitSeconds, is_on: row.isOn },
  };
  await tx
    .insertInto('language_model')
    .values({ workspace_id: workspaceId, ...values })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(values))
    .execute();
}
