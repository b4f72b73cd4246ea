import { v7 as newId } from 'uuid';
import { createAccount } from '#contract/accounts/accounts.ts';
import { createTag, removeTag, tagThings } from '#contract/tags/tags.ts';
import { done } from '../test-server.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

/** A tag, and a company that it is on. */
async function tagInUse({ people: { admin } }: Stage) {
  const { tagId } = await done(admin.call(createTag, { name: `Partner ${newId()}` }));
  const { accountId } = await done(admin.call(createAccount, { name: 'Tagged client' }));
  await done(admin.call(tagThings, { tagId, noun: 'account', nounIds: [accountId] }));
  return { tagId, accountId };
}

/** What changes a tag wherever it is on is for those who lead; a stranger finds nothing here. */
const shapers = answers('not_allowed', {
  nobody: 'not_signed_in',
  manager: 'done',
  admin: 'done',
  stranger: 'tag_not_found',
});
const writers = (stranger: string) =>
  answers('done', { nobody: 'not_signed_in', reader: 'not_allowed', stranger });

async function tagged(stage: Stage) {
  const { tagId, accountId } = await tagInUse(stage);
  return { tagId, noun: 'account' as const, nounIds: [accountId] };
}

/** Tags: who makes them, puts them on, and changes them wherever they are. */
export const expectedOfTags: Expectations = {
  listTags: { send: () => ({}), answers: membersOnly() },
  countTagged: { send: () => ({}), answers: membersOnly() },
  createTag: { send: () => ({ name: `Tag ${newId()}` }), answers: writers('done') },
  changeTag: {
    send: async (stage) => ({ tagId: (await tagInUse(stage)).tagId, name: `Renamed ${newId()}` }),
    answers: shapers,
  },
  removeTag: { send: async (stage) => ({ tagId: (await tagInUse(stage)).tagId }), answers: shapers },
  restoreTag: {
    send: async (stage) => {
      const { tagId } = await tagInUse(stage);
      return done(stage.people.admin.call(removeTag, { tagId }));
    },
    answers: shapers,
  },
  mergeTags: {
    send: async (stage) => ({
      tagId: (await tagInUse(stage)).tagId,
      into: (await tagInUse(stage)).tagId,
    }),
    answers: shapers,
  },
  tagThings: { send: tagged, answers: writers('tag_not_found') },
  untagThings: { send: tagged, answers: writers('tag_not_found') },
};
