import { createContact } from '#contract/contacts/contacts.ts';
import { removeFile } from '#contract/files/files.ts';
import { stored } from '../test-files.ts';
import { done } from '../test-server.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

async function someone({ people }: Stage) {
  const { contactId } = await done(people.admin.call(createContact, { name: 'Client with a file' }));
  return { noun: 'contact' as const, nounId: contactId };
}

async function file(stage: Stage) {
  const { fileId } = await stored(stage.server, stage.people.seller, await someone(stage));
  return { fileId };
}

const keepers = answers('done', {
  ...{ nobody: 'not_signed_in', reader: 'not_allowed', stranger: 'file_not_found' },
});

/** Files: seen by whoever sees what they hang on, and changed by whoever changes that. */
export const expectedOfFiles: Expectations = {
  listFiles: { send: someone, answers: membersOnly('contact_not_found') },
  removeFile: { send: file, answers: keepers },
  restoreFile: {
    send: async (stage) => done(stage.people.seller.call(removeFile, await file(stage))),
    answers: keepers,
  },
};
