import type { getLanguageModel } from '#contract/language-model/language-model.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { LanguageModelRow } from '#store/people/language-models.ts';

type Shown = OutputOf<typeof getLanguageModel>;

/** How long an answer is waited for where nobody said. */
export const usualWaitSeconds = 20;

/** All of it but the key, which nobody is shown again. */
export function shownLanguageModel(row: LanguageModelRow | null): Shown {
  if (row === null) {
    return { address: null, model: null, hasKey: false, waitSeconds: usualWaitSeconds, isOn: false };
  }
  const { address, model, sealedKey, waitSeconds, isOn } = row;
  return { address, model, hasKey: sealedKey !== null, waitSeconds, isOn };
}
