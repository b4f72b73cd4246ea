import type { getLanguageModel as contract } from '#contract/language-model/language-model.ts';
import { accept } from '#domain/result.ts';
import { loadLanguageModel } from '#store/people/language-models.ts';
import type { Handle } from '../world.ts';
import { shownLanguageModel } from './shown-language-model.ts';

export const getLanguageModel: Handle<typeof contract> = async ({ tx, workspace }) =>
  accept(shownLanguageModel(await loadLanguageModel(tx, workspace.id)));
