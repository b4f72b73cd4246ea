import { validate } from 'uuid';
import { entriesOfCells } from '#domain/meeting/entries-of-cells.ts';
import { goneField, type MeetingCell } from '#domain/meeting/meeting-cell.ts';
import type { Instant } from '#domain/time/calendar.ts';
import type { KnownPerson } from '#domain/words/speech.ts';
import { knownContacts } from '#store/address-book/contacts.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import { loadCells } from '#store/meeting/meeting-cells.ts';
import { saveSpeakerName } from '#store/words/speaker-names.ts';
import type { World } from '../world.ts';
import { namesHoldIn } from './names-hold.ts';

/** Somebody new who is said to have spoken: until the close-out they stand in the record of the conversation alone. */
export interface Newcomer extends KnownPerson {
  /** As the transcript calls them. */
  readonly spokenAs: string;
  readonly saidAt: Instant;
}

interface OfRecord {
  readonly dealId: string;
  readonly conversationId: string;
}

/** The newcomers of a conversation who are said to have spoken in it. */
export async function loadNewcomers({ tx, workspace }: World, of: OfRecord): Promise<Newcomer[]> {
  return newcomersIn(await loadCells(tx, { workspaceId: workspace.id, ...of }));
}

/** Who is taken out of the record again, or has no name any more, spoke no more either. */
export function newcomersIn(cells: readonly MeetingCell[]): Newcomer[] {
  const entries = entriesOfCells(cells);
  return [...entries].flatMap(([key, speaker]): Newcomer[] => {
    if (!key.startsWith('speaker/') || speaker[goneField] === true) return [];
    const contactId = String(speaker.contactId ?? '');
    const person = entries.get(`person/${contactId}`);
    const name = String(person?.name ?? '').trim();
    const spokenAs = String(speaker.name ?? '').trim();
    if (!validate(contactId) || person?.[goneField] === true || name === '' || spokenAs === '') return [];
    const saidAt = cells.find((cell) => cell.key === `${key}/contactId`)?.typedAt ?? '';
    return [{ contactId, name, title: String(person?.title ?? '') || null, email: null, spokenAs, saidAt }];
  });
}

/**
 * Remembers how transcripts call those who joined: with the close-out, because a name is remembered for a contact, and
 * before it they are none.
 */
export async function rememberNewcomers(
  world: World,
  deal: Pick<StoredDeal, 'dealId' | 'standing'>,
  { conversationId, cells }: { readonly conversationId: string; readonly cells: readonly MeetingCell[] },
): Promise<void> {
  const { tx, workspace, actor, now } = world;
  const newcomers = newcomersIn(cells);
  if (newcomers.length === 0) return;
  const ids = newcomers.map(({ contactId }) => contactId);
  const joined = await knownContacts(tx, workspace.id, ids);
  for (const { contactId, spokenAs: name } of newcomers) {
    if (!joined.has(contactId)) continue;
    const ofId = namesHoldIn(deal, { conversationId, name });
    const is = { ofId, name, contactId, memberId: null, otherwise: null };
    await saveSpeakerName(tx, workspace.id, is, { by: actor.memberId, at: now });
  }
}
