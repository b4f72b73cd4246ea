import { markVaguePhrase } from '#contract/words/vague-phrases.ts';
import { done } from '../test-server.ts';
import { answers, type Expectations, membersOnly, type Stage } from './expectation.ts';

let marked = 0;

/** A phrase that the seller marked. */
async function phrase({ people }: Stage) {
  const phrase = { phrase: `park it for now ${++marked}`, type: 'deferred thinking' as const };
  const { phraseId } = await done(people.seller.call(markVaguePhrase, phrase));
  return { phraseId };
}

const changers = answers('done', {
  nobody: 'not_signed_in',
  stranger: 'vague_phrase_not_found',
  otherSeller: 'not_allowed',
  reader: 'not_allowed',
});

/** What a workspace holds to be vague. */
export const expectedOfVaguePhrases: Expectations = {
  listVaguePhrases: { send: () => ({}), answers: membersOnly() },
  markVaguePhrase: {
    send: () => ({ phrase: `loop in corporate ${++marked}`, type: 'authority fog' }),
    answers: { ...membersOnly(), reader: 'not_allowed' },
  },
  changeVaguePhrase: {
    send: async (stage) => ({ ...(await phrase(stage)), type: 'hedge' }),
    answers: changers,
  },
  removeVaguePhrase: { send: phrase, answers: changers },
  restoreVaguePhrase: { send: phrase, answers: changers },
};
