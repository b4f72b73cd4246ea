import { createContact } from '#contract/contacts/contacts.ts';
import { removeNote, writeNote } from '#contract/notes/notes.ts';
import { done } from '../test-server.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

async function someone({ people }: Stage) {
  const { contactId } = await done(people.admin.call(createContact, { name: 'Noted client' }));
  return { noun: 'contact' as const, nounId: contactId };
}

/** A note that the seller wrote and that names the reader. */
async function note(stage: Stage) {
  const on = await someone(stage);
  const text = 'Likes tea, @Rita Reader.';
  const { noteId } = await done(stage.people.seller.call(writeNote, { ...on, text }));
  return { noteId };
}

const writers = (rest: string) =>
  answers(rest, {
    ...{ nobody: 'not_signed_in', reader: 'not_allowed', stranger: 'note_not_found' },
    seller: 'done',
  });
const removers = { ...writers('not_allowed'), manager: 'done', admin: 'done' };

/** Notes on people and companies, and all that happened with them: whoever sees them reads all, and each words their own. */
export const expectedOfNotes: Expectations = {
  getHistory: { send: someone, answers: membersOnly('contact_not_found') },
  listNotes: { send: someone, answers: membersOnly('contact_not_found') },
  writeNote: {
    send: async (stage) => ({ ...(await someone(stage)), text: 'Likes tea.' }),
    answers: { ...writers('done'), stranger: 'contact_not_found' },
  },
  changeNote: {
    send: async (stage) => ({ ...(await note(stage)), text: 'Likes coffee.' }),
    answers: writers('not_allowed'),
  },
  removeNote: { send: note, answers: removers },
  restoreNote: {
    send: async (stage) => done(stage.people.seller.call(removeNote, await note(stage))),
    answers: removers,
  },
  listMentions: { send: () => ({}), answers: membersOnly() },
  readMention: {
    send: note,
    answers: answers('note_not_found', { nobody: 'not_signed_in', reader: 'done' }),
  },
};
