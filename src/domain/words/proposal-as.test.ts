import { expect, test } from 'vitest';
import type { Proposal } from './proposal.ts';
import { asOtherSides, mayBeOther, proposalAs } from './proposal-as.ts';

const found = {
  ...({ cues: [], alreadyRecorded: null, foundBy: 'product', heard: null } as const),
  ...{ id: 'a', confidence: 0.9 },
  quotes: [{ utterance: 0, from: 0, to: 13, text: 'Send the log.' }],
} as const;
const theirs: Proposal = {
  ...{ ...found, what: 'commitment', who: { contactId: 'tomas' }, act: 'Send the log', due: '2026-11-27' },
  ...{ when: 'by Friday', missing: [], done: false },
};

const otherSides = (proposal: Proposal): Proposal | null => {
  const kind = asOtherSides(proposal);
  return kind && mayBeOther(proposal) ? proposalAs(proposal, kind) : null;
};

test('a deed of theirs that is ours is a promise with its act and day, and nobody of theirs makes it', () => {
  const ours = otherSides(theirs);
  expect(ours).toMatchObject({ what: 'promise', who: null, act: 'Send the log', due: '2026-11-27' });
  expect(ours && otherSides(ours)).toMatchObject({ what: 'commitment', who: null, missing: ['who'] });
});

test('what is no deed is of no other side', () => {
  const concern: Proposal = { ...found, what: 'concern', who: null, text: 'The yard' };
  expect(otherSides(concern)).toBeNull();
});
