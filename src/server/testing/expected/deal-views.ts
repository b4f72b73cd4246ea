import { saveKeptView } from '#contract/views/kept-views.ts';
import { done } from '../test-server.ts';
import { freshDeal } from './deals.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

/** A view of the seller's that everybody has. */
async function sharedView({ people }: Stage) {
  const view = { name: 'Ours', shared: true, content: { leadAtLeast: 2 } };
  const { viewId } = await done(people.seller.call(saveKeptView, view));
  return { viewId };
}

const changers = answers('done', {
  nobody: 'not_signed_in',
  stranger: 'view_not_found',
  otherSeller: 'not_allowed',
  reader: 'not_allowed',
});

/** Deals looked at together, and the views of them that are kept. */
export const expectedOfDealViews: Expectations = {
  groupDeals: { send: () => ({ by: 'owner' }), answers: membersOnly() },
  getDealBoard: { send: () => ({}), answers: membersOnly() },
  getDealCalendar: {
    send: () => ({ dayOf: 'close', dayFrom: '2026-11-01', dayTo: '2026-11-30' }),
    answers: membersOnly(),
  },
  getDealTimeline: {
    send: async (stage) => ({
      dealIds: [(await freshDeal(stage)).dealId],
      ...{ from: '2026-11-01', to: '2026-11-30' },
    }),
    answers: membersOnly(),
  },
  getMissingForPosition: {
    send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId, kind: 'change' }),
    answers: answers('done', {
      nobody: 'not_signed_in',
      stranger: 'deal_not_found',
      otherSeller: 'deal_not_found',
    }),
  },
  listKeptViews: { send: () => ({}), answers: membersOnly() },
  saveKeptView: {
    send: () => ({ name: 'Ours', shared: true, content: {} }),
    answers: { ...membersOnly(), reader: 'not_allowed' },
  },
  changeKeptView: {
    send: async (stage) => ({ ...(await sharedView(stage)), name: 'Renamed' }),
    answers: changers,
  },
  removeKeptView: { send: sharedView, answers: changers },
  restoreKeptView: { send: sharedView, answers: changers },
  chooseKeptView: {
    send: async (stage) => ({ view: (await sharedView(stage)).viewId }),
    answers: membersOnly('view_not_found'),
  },
};
