import type { Mail } from '#connectors/mail/mail.ts';
import type { Refusal } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import { addHours } from '#domain/time/calendar.ts';
import type { StoredDeal } from '#store/deals/load-deal.ts';
import type { LetterRow } from '#store/letters/letters.ts';
import { loadMember } from '#store/people/members.ts';
import { insertRoadmapLink, type RoadmapLinkRow } from '#store/roadmap/roadmap-links.ts';
import type { DatabaseTransaction } from '#store/transaction.ts';
import type { Workspace } from '../world.ts';
import { calendarText } from './calendar-text.ts';
import { type LetterScene, loadLetterScene } from './letter-scene.ts';
import { hasLink, mailOf } from './mail-of.ts';

interface Leaving {
  readonly tx: DatabaseTransaction;
  readonly workspace: Pick<Workspace, 'id' | 'name' | 'locale' | 'zone'>;
  readonly now: string;
  /** The address that mails come from; null where they leave by somebody's own hand. */
  readonly from: string | null;
  newId(): string;
  newSecret(): { secret: string; hash: string };
}

/** As long as a link that is shared by hand. */
const linkDays = 90;

/**
 * A letter as it leaves: with a fresh link to their page, of which only the hash is kept, and with the message for their
 * calendar. Null where the deal has no such person any more, or the link would lead nowhere.
 */
export async function letterAsMail(
  leaving: Leaving,
  deal: StoredDeal,
  letter: LetterRow,
): Promise<Result<{ mail: Mail; linkId: string | null } | null, Refusal>> {
  const { tx, workspace, now } = leaving;
  const loaded = await loadLetterScene({ tx, workspace }, deal, letter.conversationId);
  if (!loaded.ok) return loaded;
  const scene = loaded.value;
  const { dealId, contactId, letterId, locale, subject, text } = letter;
  const isPresent = deal.standing.stakeholders[contactId]?.present === true;
  if (!isPresent && letter.kind !== 'cancellation') return accept(null);
  const member = await loadMember(tx, workspace.id, letter.madeBy);
  if (!member?.active) return accept(null);
  const { secret, hash } = leaving.newSecret();
  const isLinked = isPresent && hasLink(text);
  const linkId = isLinked ? leaving.newId() : null;
  if (linkId !== null) {
    const link: RoadmapLinkRow = {
      ...{
        linkId,
        workspaceId: workspace.id,
        dealId,
        contactId,
        addedBy: null,
        madeBy: letter.madeBy,
        createdAt: now,
      },
      expiresAt: addHours(now, linkDays * 24),
      ...{ revokedAt: null, lastVisitAt: null, locale, zone: null, hasKey: true },
    };
    await insertRoadmapLink(tx, link, hash);
  }
  // Where each line is theirs to confirm; to say whether they come, the page begins with.
  const link =
    linkId === null ? null : `${letter.site}/r/${secret}${letter.kind === 'recap' ? '#lines' : ''}`;
  const name = scene.addresses.get(contactId)?.name ?? '';
  const calendar = calendarOf(leaving, scene, letter, link, member);
  const mail = mailOf({
    ...{ letterId, subject, link, locale, calendar },
    // Who has left is shown no page: what led to it is left out with its mark.
    text: isLinked ? text : withoutMark(text),
    from: { name: member.name, email: member.email },
    to: { name, address: letter.address },
  });
  return accept({ mail, linkId });
}

function calendarOf(
  { now, workspace, from }: Leaving,
  scene: LetterScene,
  letter: LetterRow,
  link: string | null,
  member: { readonly name: string; readonly email: string | null },
): Mail['calendar'] | null {
  const { event, sequence, kind, locale, contactId, address } = letter;
  if (event === null || sequence === null) return null;
  const { organizer, conversation } = scene;
  const email = organizer.email ?? member.email ?? from;
  if (email === null) return null;
  const method = kind === 'cancellation' ? 'CANCEL' : 'REQUEST';
  // Who is not invited any more is told that they are not, and nobody else's name.
  const invited = kind === 'cancellation' ? [contactId] : event.participants;
  return {
    method,
    text: calendarText({
      ...{ conversation, event, sequence, method, now, locale, link, company: workspace.name },
      organizer: { name: organizer.email === null ? member.name : organizer.name, email },
      sentBy: from,
      attendees: attendeesOf(scene, invited, { contactId, address }),
    }),
  };
}

/** Who takes part and can be written to; whom the letter is for, under the address that it goes to. */
export function attendeesOf(
  { addresses, addressOf }: LetterScene,
  contactIds: readonly string[],
  reader: { readonly contactId: string; readonly address: string } | null,
) {
  return contactIds.flatMap((contactId) => {
    const own = reader?.contactId === contactId ? reader.address : '';
    const email = own || addressOf(contactId);
    return email ? [{ contactId, email, name: addresses.get(contactId)?.name ?? email }] : [];
  });
}

const withoutMark = (text: string) =>
  text
    .split('\n\n')
    .filter((block) => !hasLink(block))
    .join('\n\n');
