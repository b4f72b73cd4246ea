import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';

/** Who somebody is that a transcript names, as one of us said it. */
export interface SpeakerNameRow {
  /** An account, a deal without one, or a conversation. */
  readonly ofId: string;
  readonly name: string;
  readonly contactId: string | null;
  readonly memberId: string | null;
  readonly otherwise: 'client' | 'left out' | null;
}

/** Written alike in small and in capital letters. */
const asKept = (name: string): string => name.trim().toLowerCase();

/** What was said of these names for an account or in a conversation. */
export async function loadSpeakerNames(
  tx: DatabaseTransaction,
  workspaceId: string,
  ofIds: readonly string[],
): Promise<(SpeakerNameRow & { readonly saidAt: Instant })[]> {
  return (
    tx
      .selectFrom('speaker_name')
      .select(['of_id as ofId', 'name', 'contact_id as contactId', 'member_id as memberId', 'otherwise'])
      .select('said_at as saidAt')
      .where('workspace_id', '=', workspaceId)
      .where('of_id', 'in', ofIds)
      // With whoever is in the bin goes how transcripts named them, and comes back with them.
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('contact')
              .select('contact.contact_id')
              .whereRef('contact.workspace_id', '=', 'speaker_name.workspace_id')
              .whereRef('contact.contact_id', '=', 'speaker_name.contact_id')
              .where('contact.removed_at', 'is not', null),
          ),
        ),
      )
      .execute()
  );
}

export const isNamed = (row: SpeakerNameRow, name: string): boolean => row.name === asKept(name);

/** What is said last holds. */
export async function saveSpeakerName(
  tx: DatabaseTransaction,
  workspaceId: string,
  row: SpeakerNameRow,
  said: { readonly by: string; readonly at: Instant },
): Promise<void> {
  const is = { contact_id: row.contactId, member_id: row.memberId, otherwise: row.otherwise };
  const saying = { ...is, said_by: said.by, said_at: said.at };
  await tx
    .insertInto('speaker_name')
    .values({ workspace_id: workspaceId, of_id: row.ofId, name: asKept(row.name), ...saying })
    .onConflict((clash) => clash.columns(['workspace_id', 'of_id', 'name']).doUpdateSet(saying))
    .execute();
}

/** Nobody was meant after all. */
export async function forgetSpeakerName(
  tx: DatabaseTransaction,
  workspaceId: string,
  { ofId, name }: Pick<SpeakerNameRow, 'ofId' | 'name'>,
): Promise<void> {
  await tx
    .deleteFrom('speaker_name')
    .where('workspace_id', '=', workspaceId)
    .where('of_id', '=', ofId)
    .where('name', '=', asKept(name))
    .execute();
}
