import { v7 as newId } from 'uuid';
import { writeCoachNote } from '#contract/coaching/coach-notes.ts';
import { planConversation } from '#contract/conversations/planning.ts';
import { done } from '../test-server.ts';
import { freshDeal } from './deals.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

async function freshConversation(stage: Stage) {
  const { dealId, contactId } = await freshDeal(stage);
  const { conversationId } = await done(
    stage.people.seller.call(planConversation, {
      ...{ dealId, participants: [contactId], startsAt: '2026-11-24T09:00:00.000Z' },
    }),
  );
  return { dealId, conversationId };
}

async function freshNote(stage: Stage) {
  const conversation = await freshConversation(stage);
  const { noteId } = await done(
    stage.people.manager.call(writeCoachNote, { ...conversation, text: 'Ask for the date next time.' }),
  );
  return { noteId };
}

const aboutTheSeller = ({ people }: Stage) => ({ memberId: people.seller.memberId });
/** The seller themselves, and who coaches them. */
const ofTheSeller = answers('not_allowed', {
  nobody: 'not_signed_in',
  stranger: 'member_not_found',
  seller: 'done',
  manager: 'done',
  admin: 'done',
});
const nobodyElse = answers('coach_note_not_found', { nobody: 'not_signed_in' });

/** How sellers keep control, and the notes that only they read. */
export const expectedOfCoaching: Expectations = {
  changeCoachNote: {
    send: async (stage) => ({ ...(await freshNote(stage)), text: 'Ask for a date and a name.' }),
    answers: { ...nobodyElse, manager: 'done' },
  },
  getCoachedSeller: { send: aboutTheSeller, answers: ofTheSeller },
  getCoaching: { send: () => ({}), answers: membersOnly() },
  listCoachNotes: {
    send: freshConversation,
    answers: answers('done', {
      nobody: 'not_signed_in',
      stranger: 'deal_not_found',
      otherSeller: 'deal_not_found',
    }),
  },
  listUnreadNotes: { send: () => ({}), answers: membersOnly() },
  noteCoachLook: { send: aboutTheSeller, answers: ofTheSeller },
  readCoachNote: { send: freshNote, answers: { ...nobodyElse, seller: 'done' } },
  writeCoachNote: {
    send: async (stage) => ({ ...(await freshConversation(stage)), noteId: newId(), text: 'Well asked.' }),
    answers: answers('not_allowed', {
      nobody: 'not_signed_in',
      stranger: 'deal_not_found',
      otherSeller: 'deal_not_found',
      manager: 'done',
      admin: 'done',
    }),
  },
};
