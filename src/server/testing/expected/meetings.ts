import { v7 as newId } from 'uuid';
import { freshDeal } from './deals.ts';
import { answers, type Expectations, type Stage } from './expectation.ts';

const readers = answers('done', {
  nobody: 'not_signed_in',
  stranger: 'deal_not_found',
  otherSeller: 'deal_not_found',
});

async function fresh(stage: Stage) {
  const { dealId } = await freshDeal(stage);
  return { dealId, conversationId: newId() };
}

/** What is typed in a conversation until its close-out: seen by whoever sees the deal. */
export const expectedOfMeetings: Expectations = {
  nameSpeaker: {
    send: async (stage) => ({ ...(await fresh(stage)), name: 'Speaker 2', otherwise: 'client' as const }),
    answers: { ...readers, reader: 'not_allowed' },
  },
  readWords: {
    send: async (stage) => ({ ...(await fresh(stage)), text: 'Tomas will send the figures by Friday.' }),
    answers: { ...readers, reader: 'not_allowed' },
  },
  getMeeting: { send: fresh, answers: readers },
  saveMeeting: {
    send: async (stage) => ({
      ...(await fresh(stage)),
      deviceId: newId(),
      cells: [{ key: 'note/a/text', value: 'Likes the board', typedAt: '2026-11-20T09:00:00.000Z' }],
    }),
    answers: { ...readers, reader: 'not_allowed' },
  },
};
