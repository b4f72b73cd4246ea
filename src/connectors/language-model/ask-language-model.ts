import type { AskLanguageModel } from './language-model.ts';

/** Asks a language model through the AI SDK, which is loaded when the first is asked and never where none is set. */
export const askLanguageModel: AskLanguageModel = async (at, question, signal) => {
  const { askThroughSdk } = await import('./ask-through-sdk.ts');
  return askThroughSdk(at, question, signal);
};
