import type { LetterKind } from '#contract/letters/letters.ts';
import { absentPerson } from '#domain/ledger/references.ts';
import { type Refusal, refuse } from '#domain/refusal.ts';
import { accept, type Result } from '#domain/result.ts';
import type { Instant } from '#domain/time/calendar.ts';
import { mayChangeDeal, maySeeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadDealForWrite } from '#store/deals/load-deal.ts';
import { saveCalendarEvent } from '#store/letters/calendar-events.ts';
import { insertLetters, type LetterRow } from '#store/letters/letters.ts';
import { placeConversation } from '../conversations/place-conversation.ts';
import { dealNotFound } from '../deals/find-deal.ts';
import type { World } from '../world.ts';
import { type LetterScene, loadLetterScene } from './letter-scene.ts';
import { hasLink } from './mail-of.ts';
import { placeOf, sequenceOf, toldEvent } from './told-event.ts';

interface Written {
  readonly letterId: string;
  readonly contactId: string;
  readonly address: string;
  readonly locale: string;
  readonly subject: string;
  readonly text: string;
}

export interface LettersToWrite {
  readonly dealId: string;
  readonly conversationId: string;
  readonly kind: LetterKind;
  readonly site?: string | undefined;
  readonly place?: string | undefined;
  readonly state: 'waiting' | 'by hand';
  readonly sendAt: Instant;
  readonly letters: readonly Written[];
}

/**
 * Writes letters down, with the deal locked: two who press at once write one after the other. What an invitation tells
 * is kept with it, and counts as what calendars know from now on; the place that it names is the conversation's.
 */
export async function writeLetters(
  world: World,
  { dealId, conversationId, kind, state, sendAt, letters, ...given }: LettersToWrite,
): Promise<Result<{ scene: LetterScene; rows: LetterRow[] }, Refusal>> {
  const { tx, workspace, actor, now } = world;
  if (kind === 'invitation') await placeConversation(world, { dealId, conversationId, place: given.place });
  const deal = await loadDealForWrite(tx, workspace.id, dealId);
  if (!deal || !maySeeDeal(actor, deal) || deal.standing.deal.undone) return dealNotFound();
  if (!mayChangeDeal(actor, deal)) return notAllowed('change this deal');
  const loaded = await loadLetterScene(world, deal, conversationId);
  if (!loaded.ok) return loaded;
  const scene = loaded.value;
  const { conversation } = scene;
  if (kind === 'invitation' && (conversation.state !== 'planned' || conversation.endsAt <= now)) {
    return refuse('conversation_not_planned', 'This conversation does not lie ahead any more.');
  }
  const absent =
    kind === 'cancellation'
      ? null
      : absentPerson(
          deal.standing,
          letters.map((one) => one.contactId),
        );
  if (absent) return absent;
  if (letters.some(({ contactId }) => !deal.standing.stakeholders[contactId])) {
    return refuse(
      'stakeholder_not_found',
      'Somebody named here is not part of the deal. Add them to it first.',
    );
  }
  const site = world.letters.site ?? given.site;
  if (site === undefined && letters.some(({ text }) => hasLink(text))) {
    return refuse('site_not_known', 'Nobody has said where this Leadsheet is reached. Set PUBLIC_URL.');
  }
  const place = given.place ?? placeOf(conversation, scene.event);
  const event = kind === 'recap' ? null : toldEvent(conversation, place);
  const sequence = event === null ? null : sequenceOf(scene.event, event);
  if (event !== null && sequence !== null) {
    await saveCalendarEvent(tx, workspace.id, { dealId, conversationId }, { sequence, told: event });
  }
  const rows = letters.map(
    (letter): LetterRow => ({
      ...letter,
      ...{ dealId, conversationId, kind, state, sendAt, event, sequence, site: site ?? '' },
      ...{ madeBy: actor.memberId, madeAt: now, attempts: 0 },
      ...{ problem: null, problemWords: null, sentAt: null, linkId: null },
    }),
  );
  await insertLetters(tx, workspace.id, rows);
  return accept({ scene, rows });
}
