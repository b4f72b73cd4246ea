import { v7 as newId } from 'uuid';
import { createContact } from '#contract/contacts/contacts.ts';
import { mergeRecords } from '#contract/duplicates/duplicates.ts';
import { done } from '../test-server.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

/** Read by everybody in the workspace, decided by who sells. */
const keepers = (stranger: string) =>
  answers('done', { nobody: 'not_signed_in', reader: 'not_allowed', stranger });

/** Two entries of one person. */
async function twoOfOne({ people }: Stage) {
  const name = `Clara Client ${newId()}`;
  const [one, other] = [
    await done(people.admin.call(createContact, { name })),
    await done(people.admin.call(createContact, { name })),
  ];
  return { noun: 'contact' as const, keptId: one.contactId, goneId: other.contactId };
}

/** Who is there twice, and who becomes one. */
export const expectedOfDuplicates: Expectations = {
  findDuplicates: { send: () => ({}), answers: keepers('done') },
  findSame: { send: () => ({ noun: 'contact', name: 'Clara Client' }), answers: membersOnly() },
  keepApart: {
    send: async (stage) => {
      const { noun, keptId, goneId } = await twoOfOne(stage);
      return { noun, oneId: keptId, otherId: goneId };
    },
    answers: keepers('contact_not_found'),
  },
  listDuplicates: { send: () => ({ noun: 'contact' }), answers: membersOnly() },
  mergeRecords: { send: twoOfOne, answers: keepers('contact_not_found') },
  takeMergeBack: {
    send: async (stage) => {
      const { mergeId } = await done(stage.people.admin.call(mergeRecords, await twoOfOne(stage)));
      return { mergeId };
    },
    answers: keepers('merge_not_found'),
  },
};
