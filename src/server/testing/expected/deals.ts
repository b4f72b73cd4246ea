import { v7 as newId } from 'uuid';
import { planConversation } from '#contract/conversations/planning.ts';
import { loseDeal, openDeal } from '#contract/deals/deal-writes.ts';
import { recordFacts } from '#contract/ledger/ledger.ts';
import { done } from '../test-server.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

/** A deal of the seller's, whose team the manager leads: others of the workspace who see all see it too. */
const readers = answers('done', {
  nobody: 'not_signed_in',
  stranger: 'deal_not_found',
  otherSeller: 'deal_not_found',
});
const writers = { ...readers, reader: 'not_allowed' };

/** A deal with one stakeholder and nothing planned, made afresh for each who tries it. */
export async function freshDeal({ people }: Stage) {
  const contactId = newId();
  const stakeholders = [{ contactId, name: 'Clara Client', roles: ['sponsor' as const] }];
  const { dealId } = await done(people.seller.call(openDeal, { name: `Deal ${newId()}`, stakeholders }));
  return { dealId, contactId };
}

async function freshConversation(stage: Stage) {
  const { dealId, contactId } = await freshDeal(stage);
  const { conversationId } = await done(
    stage.people.seller.call(planConversation, {
      ...{ dealId, participants: [contactId] },
      ...{ startsAt: '2026-11-24T09:00:00.000Z', endsAt: '2026-11-24T10:00:00.000Z' },
    }),
  );
  return { dealId, contactId, conversationId };
}

async function planned(stage: Stage) {
  const { dealId, conversationId } = await freshConversation(stage);
  return { dealId, conversationId };
}

async function twoDealsOfOneAccount({ people }: Stage) {
  const account = `Account ${newId()}`;
  const open = (given: { accountName: string } | { accountId: string }) =>
    done(people.seller.call(openDeal, { name: `Deal ${newId()}`, ...given }));
  const { dealId: first, accountId } = await open({ accountName: account });
  const { dealId: second } = await open({ accountId: accountId ?? '' });
  return { account, first, second };
}

async function closed(stage: Stage) {
  const { dealId } = await freshDeal(stage);
  await done(stage.people.seller.call(loseDeal, { dealId }));
  return { dealId };
}

const held = { startsAt: '2026-11-20T09:00:00.000Z', endsAt: '2026-11-20T10:00:00.000Z' };

/** Deals, their ledger and their conversations. */
export const expectedOfDeals: Expectations = {
  cancelConversation: { send: planned, answers: writers },
  changeConversation: {
    send: async (stage) => ({ ...(await planned(stage)), title: 'Second look' }),
    answers: writers,
  },
  changeDeal: {
    send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId, name: 'Renamed' }),
    answers: writers,
  },
  closeOut: {
    send: async (stage) => {
      const { dealId, contactId } = await freshDeal(stage);
      return {
        ...{ dealId, conversationId: newId(), held: { ...held, participants: [contactId] } },
        next: { kind: 'refused' as const, reason: 'They want to think alone.' },
      };
    },
    answers: writers,
  },
  closeOutTogether: {
    send: async (stage) => {
      const { account, first, second } = await twoDealsOfOneAccount(stage);
      const next = { kind: 'refused' as const };
      const part = { held: { ...held, participants: [] }, next };
      return {
        conversationId: newId(),
        parts: [
          { ...part, dealId: first },
          { ...part, dealId: second, notes: account },
        ],
      };
    },
    answers: writers,
  },
  correctFact: {
    send: async (stage) => {
      const { dealId } = await freshDeal(stage);
      const facts = [{ type: 'note.added' as const, data: { text: 'Wrong' } }];
      const { factIds } = await done(stage.people.seller.call(recordFacts, { dealId, facts }));
      return { dealId, factId: factIds[0] ?? '', void: true as const };
    },
    answers: writers,
  },
  getConversation: { send: planned, answers: readers },
  getDeal: { send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }), answers: readers },
  getEntry: {
    send: async (stage) => {
      const { dealId } = await freshDeal(stage);
      const facts = [{ type: 'note.added' as const, data: { text: 'Met at the fair' } }];
      const { factIds } = await done(stage.people.seller.call(recordFacts, { dealId, facts }));
      return { dealId, factId: factIds[0] ?? '' };
    },
    answers: readers,
  },
  getLedger: { send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }), answers: readers },
  getPlanProposal: {
    send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }),
    answers: readers,
  },
  getTimeline: { send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }), answers: readers },
  getFromClients: { send: () => ({}), answers: membersOnly() },
  getToday: { send: () => ({}), answers: membersOnly() },
  holdConversation: {
    send: async (stage) => {
      const { dealId, contactId } = await freshDeal(stage);
      return { dealId, conversationId: newId(), ...held, participants: [contactId] };
    },
    answers: writers,
  },
  listConversations: { send: () => ({}), answers: membersOnly() },
  listDeals: { send: () => ({}), answers: membersOnly() },
  loseDeal: { send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }), answers: writers },
  missConversation: {
    // Not yet to come: who may record at all is told so before it is asked when it was.
    send: async (stage) => ({ ...(await planned(stage)), side: 'client' as const }),
    answers: {
      ...writers,
      seller: 'happened_in_the_future',
      manager: 'happened_in_the_future',
      admin: 'happened_in_the_future',
    },
  },
  notePresence: {
    send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId, doing: 'looking' as const }),
    answers: readers,
  },
  // A deal of their own, in whichever workspace.
  openDeal: {
    send: () => ({ name: `Deal ${newId()}` }),
    answers: { ...membersOnly(), reader: 'not_allowed' },
  },
  parkDeal: {
    send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId, until: '2027-01-15' }),
    answers: writers,
  },
  planConversation: {
    send: async (stage) => {
      const { dealId, contactId } = await freshDeal(stage);
      return { dealId, participants: [contactId], startsAt: '2026-11-24T09:00:00.000Z' };
    },
    answers: writers,
  },
  recordFacts: {
    send: async (stage) => {
      const { dealId } = await freshDeal(stage);
      return { dealId, facts: [{ type: 'note.added' as const, data: { text: 'Met at the fair' } }] };
    },
    answers: writers,
  },
  removeDeal: { send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }), answers: writers },
  reopenDeal: { send: closed, answers: writers },
  undoFacts: {
    send: async (stage) => {
      const { dealId } = await freshDeal(stage);
      const facts = [{ type: 'note.added' as const, data: { text: 'Wrong' } }];
      const { factIds } = await done(stage.people.seller.call(recordFacts, { dealId, facts }));
      return { dealId, factIds };
    },
    answers: writers,
  },
  winDeal: { send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }), answers: writers },
};
