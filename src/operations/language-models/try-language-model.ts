import type { tryLanguageModel as contract } from '#contract/language-model/language-model.ts';
import type { OutputOf } from '#contract/operation.ts';
import { accept } from '#domain/result.ts';
import { notAllowed } from '#policy/not-allowed.ts';
import { mayChangeWorkspace } from '#policy/workspace.ts';
import { loadLanguageModel } from '#store/people/language-models.ts';
import { partsOf } from '../words/reading-work.ts';
import type { Handle } from '../world.ts';
import { modelNotSet } from './change-language-model.ts';
import { ourContext, ourSentence, ourSpeech } from './our-sentence.ts';
import { readWithModel } from './read-with-model.ts';

export const tryLanguageModel: Handle<typeof contract> = async (world) => {
  const { tx, actor, workspace, languageModels } = world;
  if (!mayChangeWorkspace(actor)) return notAllowed('change the workspace');
  const row = await loadLanguageModel(tx, workspace.id);
  if (row === null) return modelNotSet();
  const answer: OutputOf<typeof contract> = {
    ...{ sent: ourSentence, tookMilliseconds: 0, problem: null, problemWords: null, found: [] },
  };
  // Asked once the transaction is over, so that no connection to the database waits for a machine elsewhere.
  world.onCommit(async () => {
    const began = performance.now();
    const read = await readWithModel(
      await partsOf({ speech: ourSpeech, context: ourContext }),
      (question, signal) => languageModels.ask(row, question, signal),
      { waitSeconds: row.waitSeconds, signal: world.gone() },
    );
    answer.tookMilliseconds = Math.round(performance.now() - began);
    answer.problem = read.problem?.problem ?? null;
    answer.problemWords = read.problem?.words ?? null;
    answer.found = read.found.map((one) => ({
      what: one.what,
      act: 'act' in one ? one.act : null,
      when: 'when' in one ? one.when : null,
    }));
  });
  return accept(answer);
};
