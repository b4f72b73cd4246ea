import type { draftLetters as contract, LetterKind } from '#contract/letters/letters.ts';
import type { RoadmapWording } from '#contract/roadmap/roadmap-wordings.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { accept } from '#domain/result.ts';
import { foldContext } from '#store/deals/append.ts';
import type { LetterRow } from '#store/letters/letters.ts';
import { readerLocale } from '#texts/language.ts';
import { findDeal } from '../deals/find-deal.ts';
import { clientsWords } from '../presenting/clients-words.ts';
import { shownWordings } from '../roadmap/shown-wordings.ts';
import type { Handle } from '../world.ts';
import { type LetterScene, loadLetterScene } from './letter-scene.ts';
import { invitationWords, type LetterReader, recapWords } from './letter-words.ts';
import { recapLines, subjectsOfRecap } from './recap-lines.ts';
import { shownLetter } from './shown-letter.ts';
import { invitedState, isSameEvent, placeOf, toldEvent } from './told-event.ts';

export const draftLetters: Handle<typeof contract> = async (world, input) => {
  const { dealId, conversationId, kind } = input;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const loaded = await loadLetterScene(world, found.value, conversationId);
  if (!loaded.ok) return loaded;
  const scene = loaded.value;
  const { standing } = scene.deal;
  const context = await foldContext(world.tx, world.workspace, [], standing);
  const playbook = context.playbook(standing.deal.playbook);
  const place = input.place ?? placeOf(scene.conversation, scene.event);
  const { memberId, zone } = world.actor;
  const from = { memberId, zone, name: world.memberName, company: world.workspace.name };
  const wordings =
    kind === 'recap' ? await shownWordings(world, standing, { playbook, locale: world.locale }) : [];
  const drafts = recipients(scene, kind).map((contactId) => {
    const last = scene.letters.find((one) => one.kind === kind && one.contactId === contactId);
    const usual = scene.readerOf(contactId, from, world.now);
    const reader = input.locale ? { ...usual, locale: readerLocale([input.locale]) } : usual;
    const kept = input.locale ? undefined : keptDraft(last, scene, place);
    const words = kept ?? wordsFor({ ...scene, playbook }, kind, place, reader);
    return {
      contact: { id: contactId, name: reader.name },
      address: addressOf(kept, scene.addressOf(contactId)),
      locale: kept?.locale ?? reader.locale,
      ...{ subject: words.subject, text: words.text },
      // What was written before stays as it was, whatever is worded by now.
      kept: kept ? [] : keptOut(wordings, scene, contactId),
      last: last ? shownLetter(last, reader.nameOf) : null,
      doNotWrite: scene.addresses.get(contactId)?.doNotWrite === true,
      isTold: isTold(scene, { kind, place }, contactId, last),
    };
  });
  return accept({ from: world.letters.from, place, sequence: standing.sequence, drafts });
};

/** What a recap would tell them, and cannot as it stands. */
function keptOut(
  wordings: readonly RoadmapWording[],
  { deal, conversation }: LetterScene,
  contactId: string,
): RoadmapWording[] {
  const subjects = subjectsOfRecap(recapLines(deal.standing, conversation, contactId));
  return wordings.filter(({ isKept, subject }) => isKept && subjects.has(subject));
}

/** Whom a letter of this kind concerns: those who were there or agreed to something, who are asked, or who were. */
export function recipients({ deal, conversation, letters }: LetterScene, kind: LetterKind): string[] {
  const { commitments, stakeholders } = deal.standing;
  const isPresent = (contactId: string) => stakeholders[contactId]?.present === true;
  if (kind === 'recap') {
    const agreed = Object.values(commitments)
      .filter((one) => one.conversationId === conversation.conversationId)
      .map(({ contactId }) => contactId);
    return [...new Set([...conversation.participants, ...agreed])].filter(isPresent);
  }
  if (kind === 'invitation') {
    return conversation.state === 'planned' ? conversation.participants.filter(isPresent) : [];
  }
  const told = new Set(letters.map(({ contactId }) => contactId));
  return [...told].filter((contactId) => invitedState(contactId, conversation, letters) === 'to cancel');
}

const notOut: readonly LetterRow['state'][] = ['failed', 'came back', 'taken back'];

/** The address that it was written to, unless nobody is reached there and they have another by now. */
function addressOf(kept: LetterRow | undefined, known: string | null): string | null {
  if (!kept) return known;
  const isWrong = kept.state === 'came back' || kept.problem === 'address refused';
  return isWrong ? (known ?? kept.address) : kept.address;
}

/** What was written and did not go out stays as it was written, unless it has become untrue since. */
function keptDraft(last: LetterRow | undefined, { conversation }: LetterScene, place: string) {
  if (!last || !notOut.includes(last.state)) return undefined;
  if (last.event !== null && !isSameEvent(last.event, toldEvent(conversation, place))) return undefined;
  return last;
}

interface Scene extends LetterScene {
  readonly playbook: Playbook;
}

function wordsFor(scene: Scene, kind: LetterKind, place: string, reader: LetterReader) {
  const { deal, conversation, letters, playbook } = scene;
  if (kind === 'recap') {
    return recapWords(deal.standing, conversation, reader, clientsWords(playbook, reader.locale));
  }
  const event = toldEvent(conversation, place);
  if (kind === 'cancellation') {
    const last = letters.find((one) => one.contactId === reader.contactId && one.event !== null);
    const asTold = last?.event ?? event;
    const as = conversation.state === 'cancelled' ? 'cancelled' : 'without them';
    return invitationWords(asTold, as, reader);
  }
  const isBehind = invitedState(reader.contactId, conversation, letters, place) === 'behind';
  return invitationWords(event, isBehind ? 'changed' : 'first', reader);
}

function isTold(
  { conversation, letters }: LetterScene,
  { kind, place }: { kind: LetterKind; place: string },
  contactId: string,
  last: LetterRow | undefined,
) {
  if (kind === 'invitation') return invitedState(contactId, conversation, letters, place) === 'invited';
  if (!last || kind === 'cancellation') return false;
  return !notOut.includes(last.state) && !(last.state === 'by hand' && !last.sentAt);
}
