import type { readWords as contract } from '#contract/words/words.ts';
import { accept } from '#domain/result.ts';
import { dayOf } from '#domain/time/calendar.ts';
import type { ModelProblem } from '#domain/words/told-by-model.ts';
import { withTold } from '#language/with-model/with-told.ts';
import { mayChangeDeal } from '#policy/deal.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { loadLanguageModel } from '#store/people/language-models.ts';
import { findDeal } from '../deals/find-deal.ts';
import { readWithModel } from '../language-models/read-with-model.ts';
import type { Handle } from '../world.ts';
import { modelOfWorkspace } from './model-of-workspace.ts';
import { readingContext } from './reading-context.ts';
import { heard, shownReading } from './shown-reading.ts';
import { speechGiven } from './speech-given.ts';
import { whoSpoke } from './who-spoke.ts';

const noProblem: { problem: ModelProblem | null; problemWords: string | null } = {
  problem: null,
  problemWords: null,
};

/** Neither the words nor what is found in them is kept: what a seller takes from it, they write themselves. */
export const readWords: Handle<typeof contract> = async (world, input) => {
  const { dealId, conversationId, on } = input;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const deal = found.value;
  if (!mayChangeDeal(world.actor, deal)) return notAllowed('read words into this deal');
  const ofDeal = await readingContext(world, { deal, conversationId, on });
  const known = [...ofDeal.people, ...ofDeal.members].map(({ name }) => name);
  const given = await speechGiven(input, { known, zone: ofDeal.zone });
  if (!given.ok) return given;
  const speech = given.value;
  const context = { ...ofDeal, day: dayOfSpeech() };
  const spoke = await whoSpoke(world, speech, { deal, conversationId, context });
  const model = await modelOfWorkspace(world.tx, world.workspace.id);
  const read = await shownReading(speech, context, { spoke, model });
  const row = await loadLanguageModel(world.tx, world.workspace.id);
  if (!row?.isOn || read.notRead === 'no words') return accept(read);
  const answer = { ...read, languageModel: { asked: false, ...noProblem } };
  if (!input.withLanguageModel) return accept(answer);
  const toTell = {
    speech: heard(speech, spoke),
    context: { ...context, speakers: spoke.map(({ by }) => by) },
  };
  // Asked once the transaction is over, so that no connection to the database waits for a machine elsewhere.
  world.onCommit(async () => {
    const { found: told, problem } = await readWithModel(
      toTell,
      (question, signal) => world.languageModels.ask(row, question, signal),
      { waitSeconds: row.waitSeconds, signal: world.gone() },
    );
    answer.proposals = withTold(read.proposals, told);
    const { problem: why = null, words = null } = problem ?? {};
    answer.languageModel = { asked: true, problem: why, problemWords: words };
  });
  return accept(answer);

  /** A recording says itself when it was; in a conversation of ours that is known better. */
  function dayOfSpeech() {
    const isKnown = on !== undefined || (conversationId && deal.standing.conversations[conversationId]);
    return isKnown || !speech.startedAt ? ofDeal.day : dayOf(speech.startedAt, ofDeal.zone);
  }
};
