import type { readWords as contract } from '#contract/words/words.ts';
import { accept } from '#domain/result.ts';
import { speechOfNotes } from '#domain/words/speech-of-notes.ts';
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
import { shownReading } from './shown-reading.ts';

const noProblem: { problem: ModelProblem | null; problemWords: string | null } = {
  problem: null,
  problemWords: null,
};

export const readWords: Handle<typeof contract> = async (world, input) => {
  const { dealId, conversationId, text, on } = input;
  const found = await findDeal(world, dealId);
  if (!found.ok) return found;
  const deal = found.value;
  if (!mayChangeDeal(world.actor, deal)) return notAllowed('read words into this deal');
  const speech = speechOfNotes(text);
  const context = await readingContext(world, { deal, conversationId, on, speech });
  const model = await modelOfWorkspace(world.tx, world.workspace.id);
  const known = { ...context, speakers: [] };
  const read = shownReading(speech, known, model);
  const row = await loadLanguageModel(world.tx, world.workspace.id);
  if (!row?.isOn || read.notRead === 'no words') return accept(read);
  const answer = { ...read, languageModel: { asked: false, ...noProblem } };
  if (!input.withLanguageModel) return accept(answer);
  // Asked once the transaction is over, so that no connection to the database waits for a machine elsewhere.
  world.onCommit(async () => {
    const { found: told, problem } = await readWithModel(
      { speech, context: known },
      (question, signal) => world.languageModels.ask(row, question, signal),
      { waitSeconds: row.waitSeconds, signal: world.gone() },
    );
    answer.proposals = withTold(read.proposals, told);
    const { problem: why = null, words = null } = problem ?? {};
    answer.languageModel = { asked: true, problem: why, problemWords: words };
  });
  return accept(answer);
};
