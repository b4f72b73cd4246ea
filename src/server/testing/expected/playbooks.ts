import { v7 as newId } from 'uuid';
import { openDeal } from '#contract/deals/deal-writes.ts';
import { copyPlaybook, getPlaybookDraft } from '#contract/playbook/drafts.ts';
import { done } from '../test-server.ts';
import { adminsOnly, answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

/** What managers draft as well; a stranger finds nothing of it here. */
const drafters = (stranger: string) =>
  answers('not_allowed', { nobody: 'not_signed_in', manager: 'done', admin: 'done', stranger });

/** A draft that nobody else in the table writes to. */
async function freshDraft({ people }: Stage) {
  const { key, revision } = await done(
    people.admin.call(copyPlaybook, { from: 'short-sale', label: `Counter sale ${newId()}` }),
  );
  return { key, revision };
}

async function aDeal({ people }: Stage) {
  const { dealId } = await done(people.seller.call(openDeal, { name: 'A deal to move' }));
  return dealId;
}

/** Playbooks: who drafts, who publishes, and who moves which deals. */
export const expectedOfPlaybooks: Expectations = {
  changePlaybook: { send: () => ({ key: 'short-sale', archived: false }), answers: adminsOnly('done') },
  comparePlaybooks: { send: () => ({ key: 'complex-sale', before: 1, after: 1 }), answers: membersOnly() },
  copyPlaybook: {
    send: () => ({ from: 'short-sale', label: `Counter sale ${newId()}` }),
    answers: drafters('done'),
  },
  discardPlaybookDraft: { send: freshDraft, answers: drafters('playbook_not_found') },
  getPlaybookDraft: { send: () => ({ key: 'short-sale' }), answers: drafters('done') },
  listPlaybooks: { send: () => ({}), answers: membersOnly() },
  moveDeals: {
    send: async (stage) => ({ key: 'short-sale', version: 1, dealIds: [await aDeal(stage)] }),
    // Deals that somebody may not change are named in the answer.
    answers: membersOnly(),
  },
  previewMoves: {
    send: async (stage) => ({ key: 'short-sale', version: 1, dealId: await aDeal(stage) }),
    answers: answers('done', {
      nobody: 'not_signed_in',
      stranger: 'deal_not_found',
      otherSeller: 'deal_not_found',
    }),
  },
  publishPlaybook: { send: freshDraft, answers: adminsOnly('playbook_not_found') },
  savePlaybookDraft: {
    send: async (stage) => {
      const { key, revision } = await freshDraft(stage);
      const { content } = await done(stage.people.admin.call(getPlaybookDraft, { key }));
      return { key, revision, content };
    },
    answers: drafters('playbook_not_found'),
  },
};
