import { createContact } from '#contract/contacts/contacts.ts';
import { noteRelation, removeRelation } from '#contract/relations/relations.ts';
import { done } from '../test-server.ts';
import { freshDeal } from './deals.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

async function someone({ people }: Stage) {
  return (await done(people.admin.call(createContact, { name: 'Related client' }))).contactId;
}

async function two(stage: Stage) {
  return { kind: 'reports to' as const, fromId: await someone(stage), toId: await someone(stage) };
}

async function noted(stage: Stage) {
  const { relationId } = await done(stage.people.seller.call(noteRelation, await two(stage)));
  return { relationId };
}

const keepers = (stranger: string) =>
  answers('done', { nobody: 'not_signed_in', reader: 'not_allowed', stranger });

/** Who knows whom: everybody reads it, and who sells keeps it. */
export const expectedOfRelations: Expectations = {
  listRelations: {
    send: async (stage) => ({ contactId: await someone(stage) }),
    answers: membersOnly('contact_not_found'),
  },
  listDealRelations: {
    send: async (stage) => ({ dealId: (await freshDeal(stage)).dealId }),
    answers: { ...membersOnly('deal_not_found'), otherSeller: 'deal_not_found' },
  },
  noteRelation: { send: two, answers: keepers('contact_not_found') },
  removeRelation: { send: noted, answers: keepers('relation_not_found') },
  restoreRelation: {
    send: async (stage) => done(stage.people.seller.call(removeRelation, await noted(stage))),
    answers: keepers('relation_not_found'),
  },
};
