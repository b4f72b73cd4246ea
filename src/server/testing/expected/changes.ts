import { type Expectations, membersOnly } from './expectation.ts';

/** What programs are told of: everybody reads what changed, each of what they see. */
export const expectedOfChanges: Expectations = {
  listChanges: { send: () => ({}), answers: membersOnly() },
};
