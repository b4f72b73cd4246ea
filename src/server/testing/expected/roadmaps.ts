import { planConversation } from '#contract/conversations/planning.ts';
import { getDeal } from '#contract/deals/deals.ts';
import { actOnRoadmap } from '#contract/roadmap/roadmap.ts';
import { shareRoadmap } from '#contract/roadmap/roadmap-links.ts';
import { done } from '../test-server.ts';
import { freshDeal } from './deals.ts';
import { answers, type Expectations, type Stage } from './expectation.ts';

/** Of a seller's deal: what others of the workspace may do with it, they may do with its roadmap. */
const readers = answers('done', {
  nobody: 'not_signed_in',
  stranger: 'deal_not_found',
  otherSeller: 'deal_not_found',
});
const writers = { ...readers, reader: 'not_allowed' };

async function shared(stage: Stage) {
  const { dealId, contactId } = await freshDeal(stage);
  const { link, linkPath } = await done(stage.people.seller.call(shareRoadmap, { dealId, contactId }));
  return { dealId, contactId, linkId: link.linkId, token: linkPath.slice('/r/'.length) };
}

async function freshLink(stage: Stage) {
  const { dealId, linkId } = await shared(stage);
  return { dealId, linkId };
}

async function freshToken(stage: Stage) {
  return { token: (await shared(stage)).token };
}

/** A proposal of the client's that waits for an answer. */
async function proposed(stage: Stage) {
  const { dealId, contactId, token } = await shared(stage);
  const { conversationId } = await done(
    stage.people.seller.call(planConversation, {
      ...{ dealId, participants: [contactId], startsAt: '2026-11-24T09:00:00.000Z' },
    }),
  );
  const startsAt = '2026-11-26T09:00:00.000Z';
  await done(
    stage.people.nobody.call(actOnRoadmap, {
      token,
      does: { act: 'propose time', conversationId, startsAt },
    }),
  );
  const page = await done(stage.people.seller.call(getDeal, { dealId }));
  const entry = page.ledger.items.find(({ type }) => type === 'proposal.made');
  return { dealId, proposalId: String(entry?.data.proposalId) };
}

/** The roadmap of a deal: the seller's side of it, and the page behind a link. */
export const expectedOfRoadmaps: Expectations = {
  acceptProposal: { send: proposed, answers: writers },
  actOnRoadmap: {
    send: async (stage) => ({ ...(await freshToken(stage)), does: { act: 'agree' as const } }),
    answers: answers('done'),
  },
  addColleague: {
    send: async (stage) => ({
      ...{ ...(await freshToken(stage)), name: 'Anna Berg', email: 'anna@tessel.example' },
    }),
    answers: answers('done'),
  },
  changeRoadmapLink: {
    send: async (stage) => ({ ...(await freshLink(stage)), expiresAt: '2026-12-24T09:00:00.000Z' }),
    answers: writers,
  },
  chooseRoadmapReading: {
    send: async (stage) => ({ ...(await freshToken(stage)), zone: 'America/New_York' }),
    answers: answers('done'),
  },
  declineProposal: { send: proposed, answers: writers },
  listRoadmapLinks: {
    send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }),
    answers: readers,
  },
  listRoadmapWordings: {
    send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }),
    answers: readers,
  },
  previewRoadmap: { send: freshDeal, answers: readers },
  readRoadmap: { send: freshToken, answers: answers('done') },
  restoreRoadmapLink: { send: freshLink, answers: writers },
  revokeRoadmapLink: { send: freshLink, answers: writers },
  shareRoadmap: { send: freshDeal, answers: writers },
  visitRoadmap: { send: freshToken, answers: answers('done') },
  wordRoadmap: {
    send: async (stage) => ({
      ...{ dealId: (await freshDeal(stage)).dealId, subject: 'explore', words: 'See what it costs' },
    }),
    answers: writers,
  },
};
