import type { ModelProblem, ToldByModel } from '#domain/words/told-by-model.ts';

/** A language model that speaks as OpenAI's does, and how it is reached. */
export interface LanguageModelAt {
  /** What its paths begin with, such as `http://localhost:11434/v1`. */
  readonly address: string;
  readonly model: string;
  readonly key: string | null;
  /** How long one answer is waited for. */
  readonly waitSeconds: number;
}

/** What it is told to do, and with which words. */
export interface Question {
  readonly instructions: string;
  readonly words: string;
}

export interface NotTold {
  readonly ok: false;
  readonly problem: ModelProblem;
  /** What it said itself, in one short line without the key; null where it said nothing. */
  readonly words: string | null;
}

export type Told = { readonly ok: true; readonly told: readonly ToldByModel[] } | NotTold;

/** Asks a language model once. It never throws for what the other side does. */
export type AskLanguageModel = (
  at: LanguageModelAt,
  question: Question,
  signal: AbortSignal,
) => Promise<Told>;
