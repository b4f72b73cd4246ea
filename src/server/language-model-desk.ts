import type { AskLanguageModel, LanguageModelDesk } from '#operations/language-models/language-model-desk.ts';
import { sealing } from './sealing.ts';

interface DeskOptions {
  readonly secret: string;
  readonly askLanguageModel?: AskLanguageModel;
}

/** Asks language models, each with its own key, which is read for that moment alone. */
export function openLanguageModelDesk({ secret, askLanguageModel }: DeskOptions): LanguageModelDesk & {
  close(): void;
} {
  const keys = sealing(secret, 'keys of language models');
  const closing = new AbortController();
  return {
    seal: keys.seal,
    async ask({ sealedKey, address, model, waitSeconds }, question, signal) {
      const key = sealedKey === null ? null : keys.open(sealedKey);
      if (sealedKey !== null && key === null) return { ok: false, problem: 'key unreadable', words: null };
      if (!askLanguageModel) return { ok: false, problem: 'unreachable', words: null };
      const until = AbortSignal.any([signal, closing.signal]);
      return askLanguageModel({ address, model, key, waitSeconds }, question, until);
    },
    /** Nobody waits for an answer to a server that stops. */
    close: () => closing.abort(),
  };
}
