import type { Question, Told } from '#connectors/language-model/language-model.ts';
import type { LanguageModelRow } from '#store/people/language-models.ts';

export type { AskLanguageModel } from '#connectors/language-model/language-model.ts';

/** What operations ask of the place from where a language model is asked, which alone can read its key. */
export interface LanguageModelDesk {
  /** A key as it is kept. */
  seal(key: string): string;
  /** Asks once; it never throws for what the other side does. */
  ask(row: LanguageModelRow, question: Question, signal: AbortSignal): Promise<Told>;
}
