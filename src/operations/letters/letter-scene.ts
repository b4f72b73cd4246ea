import { type Refusal, refuse } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import { accept } from '#domain/result.ts';
import type { Conversation, Standing } from '#domain/standing/standing.ts';
import type { Zone } from '#domain/time/calendar.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import { loadNames, type NameRow } from '#store/deals/names.ts';
import { type AddressRow, loadAddresses } from '#store/letters/addresses.ts';
import { type CalendarEventRow, loadCalendarEvent } from '#store/letters/calendar-events.ts';
import { type LetterRow, lastAddressOf, lastLocaleOf, lettersOf } from '#store/letters/letters.ts';
import { loadMember } from '#store/people/members.ts';
import { loadRoadmapLinks } from '#store/roadmap/roadmap-links.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import { readerLocale } from '#texts/language.ts';
import type { Workspace } from '../world.ts';
import type { LetterReader } from './letter-words.ts';
import { zoneOfCountry } from './zone-of-country.ts';

/** What letters about one conversation are written from. */
export interface LetterScene {
  readonly deal: StoredDeal;
  readonly conversation: Conversation;
  readonly letters: readonly LetterRow[];
  readonly event: CalendarEventRow | undefined;
  readonly addresses: ReadonlyMap<string, AddressRow>;
  /** The address that is noted for somebody, else the one that they were written to last. */
  addressOf(contactId: string): string | null;
  /** Whose conversation it is to calendars: the deal's owner, as long as they can be written to. */
  readonly organizer: { readonly name: string; readonly email: string | null };
  /** Whose clocks a letter goes by is known of them, or of the deal, and else of whoever writes. */
  readerOf(contactId: string, from: LetterWriter, now: string): LetterReader;
}

export type LetterWriter = LetterReader['from'] & { readonly zone: Zone };

interface Asking {
  readonly tx: DatabaseTransaction;
  readonly workspace: Pick<Workspace, 'id' | 'name' | 'locale' | 'zone'>;
}

/** The conversation of a deal that was found, with all that a letter about it needs. */
export async function loadLetterScene(
  { tx, workspace }: Asking,
  deal: StoredDeal,
  conversationId: string,
): Promise<Result<LetterScene, Refusal>> {
  const { standing, dealId } = deal;
  const conversation = standing.conversations[conversationId];
  if (!conversation) return refuse('conversation_not_found', 'There is no such conversation in this deal.');
  const people = Object.keys(standing.stakeholders);
  const { ownerId } = standing.deal;
  // One after the other: a transaction has one connection.
  const letters = await lettersOf(tx, workspace.id, { dealId, conversationId });
  const event = await loadCalendarEvent(tx, workspace.id, { dealId, conversationId });
  const addresses = await loadAddresses(tx, workspace.id, people);
  const links = await loadRoadmapLinks(tx, workspace.id, dealId);
  const lastLocales = await lastLocaleOf(tx, workspace.id, people);
  const lastAddresses = await lastAddressOf(tx, workspace.id, people);
  const owner = ownerId === null ? undefined : await loadMember(tx, workspace.id, ownerId);
  const chosen = (contactId: string, what: 'locale' | 'zone') =>
    links.find((link) => link.contactId === contactId && link[what] !== null)?.[what] ?? null;
  const colleagues = await namesOfPromisers(tx, workspace.id, conversationId, standing);
  const nameOf = (contactId: string) => addresses.get(contactId)?.name ?? '';
  return accept({
    ...{ deal, conversation, letters, event, addresses },
    addressOf: (contactId) => addresses.get(contactId)?.email ?? lastAddresses.get(contactId) ?? null,
    organizer: { name: owner?.name ?? workspace.name, email: owner?.email ?? null },
    readerOf(contactId, { zone: writersZone, ...from }, now) {
      const { givenName = null, country = null } = addresses.get(contactId) ?? {};
      const { zone: dealsZone } = standing.deal;
      const locales = [chosen(contactId, 'locale'), lastLocales.get(contactId), workspace.locale];
      return {
        ...{ contactId, from, now, nameOf, name: nameOf(contactId), givenName },
        colleague: (memberId) =>
          memberId === null || memberId === from.memberId ? null : (colleagues.get(memberId)?.name ?? null),
        locale: readerLocale(locales.filter((one) => one != null)),
        zone:
          chosen(contactId, 'zone') ??
          zoneOfCountry(country, conversation.startsAt) ??
          (dealsZone === workspace.zone ? writersZone : dealsZone),
      };
    },
  });
}

/** Whoever of us promised something in a conversation. */
function namesOfPromisers(
  tx: DatabaseTransaction,
  workspaceId: string,
  conversationId: string,
  { promises }: Standing,
): Promise<ReadonlyMap<string, NameRow>> {
  const memberIds = Object.values(promises).flatMap((one) =>
    one.conversationId === conversationId ? (one.memberId ?? []) : [],
  );
  return loadNames(tx, workspaceId, [], [...new Set(memberIds)]);
}
