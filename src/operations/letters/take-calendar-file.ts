import type { takeCalendarFile as contract } from '#contract/letters/calendar.ts';
import { refuse } from '#domain/refusal.ts';
import { accept } from '#domain/result.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { saveCalendarEvent } from '#store/letters/calendar-events.ts';
import { loadMember } from '#store/people/members.ts';
import { findDeal } from '../deals/find-deal.ts';
import type { Handle } from '../world.ts';
import { calendarText } from './calendar-text.ts';
import { attendeesOf } from './letter-as-mail.ts';
import { loadLetterScene } from './letter-scene.ts';
import { placeOf, sequenceOf, toldEvent } from './told-event.ts';

export const takeCalendarFile: Handle<typeof contract> = async (world, { dealId, conversationId }) => {
  const { tx, workspace, actor, now, locale, letters, memberName } = world;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  if (!mayChangeDeal(actor, found.value)) return notAllowed('change this deal');
  const loaded = await loadLetterScene(world, found.value, conversationId);
  if (!loaded.ok) return loaded;
  const scene = loaded.value;
  const { conversation, organizer } = scene;
  const isOff = conversation.state === 'cancelled';
  if (conversation.state !== 'planned' && !(isOff && scene.event)) {
    return refuse('conversation_not_planned', 'This conversation does not lie ahead any more.');
  }
  const event = toldEvent(conversation, placeOf(conversation, scene.event));
  const sequence = sequenceOf(scene.event, event);
  await saveCalendarEvent(tx, workspace.id, { dealId, conversationId }, { sequence, told: event });
  const member = await loadMember(tx, workspace.id, actor.memberId);
  const email = organizer.email ?? member?.email ?? letters.from ?? '';
  const text = calendarText({
    ...{ conversation, event, sequence, now, locale, company: workspace.name, link: null, sentBy: null },
    method: isOff ? 'CANCEL' : 'REQUEST',
    organizer: { name: organizer.email === null ? memberName : organizer.name, email },
    attendees: attendeesOf(scene, event.participants, null),
  });
  return accept({ name: isOff ? 'cancel.ics' : 'invite.ics', text });
};
