import type { nameSpeaker as contract } from '#contract/words/words.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { isNobodysName } from '#language/speakers/match-speaker.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { knownContacts } from '#store/address-book/contacts.ts';
import { loadMember } from '#store/people/members.ts';
import { forgetSpeakerName, saveSpeakerName } from '#store/words/speaker-names.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { namesHoldFor } from './who-spoke.ts';

/** The “Speaker 2” of one call is somebody else in the next: such a name holds for its conversation alone. */
export const nameSpeaker: Handle<typeof contract> = async (world, input) => {
  const { tx, actor, now } = world;
  const { workspaceId } = actor;
  const { dealId, conversationId, name, contactId = null, memberId = null, otherwise = null } = input;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  if (!mayChangeDeal(actor, found.value)) return notAllowed('change this deal');
  if (contactId && !(await knownContacts(tx, workspaceId, [contactId])).has(contactId)) {
    return refuse('contact_not_found', 'There is no such contact.');
  }
  if (memberId && !(await loadMember(tx, workspaceId, memberId))) {
    return refuse('member_not_found', 'There is no such member.');
  }
  const ofId = isNobodysName(name) ? (conversationId ?? dealId) : namesHoldFor(found.value);
  const [is] = [
    ...(contactId ? [{ contactId, memberId: null, otherwise: null }] : []),
    ...(memberId ? [{ contactId: null, memberId, otherwise: null }] : []),
    ...(otherwise ? [{ contactId: null, memberId: null, otherwise }] : []),
  ];
  if (is) await saveSpeakerName(tx, workspaceId, { ofId, name, ...is }, { by: actor.memberId, at: now });
  else await forgetSpeakerName(tx, workspaceId, { ofId, name });
  return accept({ name });
};
