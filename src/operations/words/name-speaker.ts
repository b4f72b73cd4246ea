import type { nameSpeaker as contract } from '#contract/words/words.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { knownContacts } from '#store/address-book/contacts.ts';
import { loadMember } from '#store/people/members.ts';
import { forgetSpeakerName, saveSpeakerName } from '#store/words/speaker-names.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { namesHoldIn } from './names-hold.ts';

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
  const ofId = namesHoldIn(found.value, { conversationId, name });
  const [is] = [
    ...(contactId ? [{ contactId, memberId: null, otherwise: null }] : []),
    ...(memberId ? [{ contactId: null, memberId, otherwise: null }] : []),
    ...(otherwise ? [{ contactId: null, memberId: null, otherwise }] : []),
  ];
  if (is) await saveSpeakerName(tx, workspaceId, { ofId, name, ...is }, { by: actor.memberId, at: now });
  else await forgetSpeakerName(tx, workspaceId, { ofId, name });
  return accept({ name });
};
