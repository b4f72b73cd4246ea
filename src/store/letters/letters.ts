import type { Instant } from '#domain/time/calendar.ts';
import type { DatabaseTransaction } from '../transaction.ts';
import type { LetterKind, LetterState, ToldEvent } from './letter-tables.ts';

/** A letter to one person at the client, with what became of it. */
export interface LetterRow {
  readonly letterId: string;
  readonly dealId: string;
  readonly conversationId: string;
  readonly contactId: string;
  readonly kind: LetterKind;
  readonly state: LetterState;
  readonly address: string;
  readonly locale: string;
  readonly subject: string;
  /** With a mark where the link goes, which is made when it leaves. */
  readonly text: string;
  readonly site: string;
  readonly sequence: number | null;
  readonly event: ToldEvent | null;
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly sendAt: Instant;
  readonly attempts: number;
  readonly problem: string | null;
  readonly problemWords: string | null;
  readonly sentAt: Instant | null;
  readonly linkId: string | null;
}

const columns = [
  'letter_id as letterId',
  'deal_id as dealId',
  'conversation_id as conversationId',
  'contact_id as contactId',
  'kind',
  'state',
  'to_address as address',
  'locale',
  'subject',
  'body as text',
  'site',
  'sequence',
  'event',
  'made_by as madeBy',
  'made_at as madeAt',
  'send_at as sendAt',
  'attempts',
  'problem',
  'problem_words as problemWords',
  'sent_at as sentAt',
  'link_id as linkId',
] as const;

/** Writes letters down. One that is there already stays as it is. */
export async function insertLetters(
  tx: DatabaseTransaction,
  workspaceId: string,
  letters: readonly LetterRow[],
): Promise<void> {
  await tx
    .insertInto('letter')
    .values(
      letters.map((letter) => ({
        workspace_id: workspaceId,
        letter_id: letter.letterId,
        deal_id: letter.dealId,
        conversation_id: letter.conversationId,
        contact_id: letter.contactId,
        kind: letter.kind,
        state: letter.state,
        to_address: letter.address,
        locale: letter.locale,
        subject: letter.subject,
        body: letter.text,
        site: letter.site,
        sequence: letter.sequence,
        event: letter.event === null ? null : JSON.stringify(letter.event),
        made_by: letter.madeBy,
        made_at: letter.madeAt,
        send_at: letter.sendAt,
        link_id: letter.linkId,
        taken_at: null,
        problem: letter.problem,
        problem_words: letter.problemWords,
        sent_at: letter.sentAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The letters about a conversation, the latest first. */
export async function lettersOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  { dealId, conversationId }: { dealId: string; conversationId: string },
): Promise<LetterRow[]> {
  return tx
    .selectFrom('letter')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('deal_id', '=', dealId)
    .where('conversation_id', '=', conversationId)
    .orderBy('made_at', 'desc')
    .orderBy('letter_id', 'desc')
    .limit(300)
    .execute();
}

/** In which language somebody was written to last; undefined for nobody yet. */
export async function lastLocaleOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (contactIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('letter')
    .select(['contact_id', 'locale'])
    .distinctOn('contact_id')
    .where('workspace_id', '=', workspaceId)
    .where('contact_id', 'in', contactIds)
    .orderBy('contact_id')
    .orderBy('made_at', 'desc')
    .execute();
  return new Map(rows.map((row) => [row.contact_id, row.locale]));
}

/** Where somebody was written to last and nothing came back, for whom no address is noted. */
export async function lastAddressOf(
  tx: DatabaseTransaction,
  workspaceId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (contactIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('letter')
    .select(['contact_id', 'to_address', 'state'])
    .distinctOn('contact_id')
    .where('workspace_id', '=', workspaceId)
    .where('contact_id', 'in', contactIds)
    .where('state', 'in', ['waiting', 'sending', 'sent', 'came back'])
    .orderBy('contact_id')
    .orderBy('made_at', 'desc')
    .execute();
  return new Map(
    rows.flatMap((row) => (row.state === 'came back' ? [] : [[row.contact_id, row.to_address] as const])),
  );
}

/** Letters by their ids, in the order of these. */
export async function lettersById(
  tx: DatabaseTransaction,
  workspaceId: string,
  letterIds: readonly string[],
): Promise<LetterRow[]> {
  if (letterIds.length === 0) return [];
  const rows = await tx
    .selectFrom('letter')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('letter_id', 'in', letterIds)
    .execute();
  return letterIds.flatMap((id) => rows.find(({ letterId }) => letterId === id) ?? []);
}

/** Letters by their ids, locked until this transaction ends. */
export async function holdLetters(
  tx: DatabaseTransaction,
  workspaceId: string,
  letterIds: readonly string[],
): Promise<LetterRow[]> {
  return tx
    .selectFrom('letter')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('letter_id', 'in', letterIds)
    .orderBy('letter_id')
    .forUpdate()
    .execute();
}

/** The next letter whose time has come, held; undefined where there is none, or another server has it. */
export async function takeDueLetter(
  tx: DatabaseTransaction,
  workspaceId: string,
  now: Instant,
): Promise<LetterRow | undefined> {
  return tx
    .selectFrom('letter')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('state', '=', 'waiting')
    .where('send_at', '<=', now)
    .orderBy('send_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** A letter that has been under way since before an instant: who took it did not come back. */
export async function takeLostLetter(
  tx: DatabaseTransaction,
  workspaceId: string,
  before: Instant,
): Promise<LetterRow | undefined> {
  return tx
    .selectFrom('letter')
    .select(columns)
    .where('workspace_id', '=', workspaceId)
    .where('state', '=', 'sending')
    .where('taken_at', '<=', before)
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** What changes of a letter on its way. */
export interface LetterChange {
  readonly state: LetterState;
  readonly sendAt?: Instant;
  readonly takenAt?: Instant;
  readonly attempts?: number;
  readonly problem?: string | null;
  readonly problemWords?: string | null;
  readonly sentAt?: Instant | null;
  readonly linkId?: string | null;
  readonly cameBackAt?: Instant;
}

export async function updateLetter(
  tx: DatabaseTransaction,
  workspaceId: string,
  letterId: string,
  change: LetterChange,
): Promise<void> {
  const { state, sendAt, takenAt, attempts, problem, problemWords, sentAt, linkId, cameBackAt } = change;
  await tx
    .updateTable('letter')
    .set({
      state,
      ...(sendAt === undefined ? {} : { send_at: sendAt }),
      ...(takenAt === undefined ? {} : { taken_at: takenAt }),
      ...(attempts === undefined ? {} : { attempts }),
      ...(problem === undefined ? {} : { problem }),
      ...(problemWords === undefined ? {} : { problem_words: problemWords }),
      ...(sentAt === undefined ? {} : { sent_at: sentAt }),
      ...(linkId === undefined ? {} : { link_id: linkId }),
      ...(cameBackAt === undefined ? {} : { came_back_at: cameBackAt }),
    })
    .where('workspace_id', '=', workspaceId)
    .where('letter_id', '=', letterId)
    .execute();
}
