import { useEffect, useMemo, useRef, useState } from 'react';
import { readWords } from '#contract/words/words.ts';
import { stillSaid } from '#domain/words/still-said.ts';
import { call } from '../../api/client.ts';
import type { LastRead } from './use-notes-read.ts';
import { useReadFor } from './use-read-for.ts';
import type { useSaid } from './use-said.ts';
import type { Found, WordsOf, WordsRead } from './words-context.ts';

export interface LanguageModelAsked {
  /** What was found in the notes, by ourselves and by it. */
  readonly inNotes: readonly Found[];
  /** `none`: no model is on. `ready`: there are words that it was not asked about. */
  readonly state: 'none' | 'ready' | 'asking' | 'asked';
  /** There are texts so long that it is not asked about them. */
  readonly hasLong: boolean;
  /** It did not answer, or not all of it. */
  readonly hasFailed: boolean;
  readonly ask: () => void;
  readonly stop: () => void;
}

interface Answer {
  readonly text: string;
  readonly read: WordsRead;
}

const nothingFound: readonly Found[] = [];

/**
 * The language model of the workspace reads along once somebody asks for it: each time sends what clients said to
 * another machine, so that typing on never does.
 */
export function useLanguageModel(
  of: WordsOf,
  last: LastRead | null,
  { said, readAlong }: ReturnType<typeof useSaid>,
): LanguageModelAsked {
  const readFor = useReadFor(of);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isUnanswered, setUnanswered] = useState(false);
  const asked = useRef<AbortController | null>(null);
  useEffect(() => () => asked.current?.abort(), []);
  const inNotes = useMemo(() => {
    const own = last?.read.proposals ?? nothingFound;
    if (!last || !answer) return own;
    if (answer.text === last.notes.text) return answer.read.proposals;
    // Typed on since: what it found stands for as long as its words do.
    const told = answer.read.proposals.filter(({ foundBy }) => foundBy === 'language model');
    return stillSaid(told, { own, lines: last.notes.text.split('\n') });
  }, [last, answer]);

  const ofModel = said.filter(({ read }) => read?.languageModel);
  // What is read behind the requests would take it many minutes.
  const texts = ofModel.filter(({ read }) => read?.reading === null);
  const notes = last?.read.languageModel ? last.notes.text : null;
  const isNotesAsked =
    notes === null || (answer?.text === notes && answer.read.languageModel?.problem === null);
  const leftToAsk = texts.filter(({ read }) => !read?.languageModel?.asked || read.languageModel.problem);
  const isOn = notes !== null || texts.length > 0;

  const ask = async () => {
    const asking = new AbortController();
    asked.current = asking;
    setAsking(true);
    setUnanswered(false);
    const { signal } = asking;
    if (notes !== null && !isNotesAsked) {
      const input = { ...readFor, text: notes, source: 'notes' as const, withLanguageModel: true };
      const read = await call(readWords, input, { signal }).catch(() => null);
      if (read && !signal.aborted) setAnswer({ text: notes, read });
      if (!read && !signal.aborted) setUnanswered(true);
    }
    for (const one of leftToAsk) {
      if (!signal.aborted && !(await readAlong(one, signal)) && !signal.aborted) setUnanswered(true);
    }
    if (!signal.aborted) setAsking(false);
  };
  const problems = [answer?.read.languageModel, ...texts.map(({ read }) => read?.languageModel)];
  return {
    inNotes,
    state: stateNow(),
    hasLong: ofModel.length > texts.length,
    hasFailed: !isAsking && (isUnanswered || problems.some((one) => one?.problem)),
    ask: () => void ask(),
    stop: () => {
      asked.current?.abort();
      setAsking(false);
    },
  };

  function stateNow(): LanguageModelAsked['state'] {
    if (!isOn) return 'none';
    if (isAsking) return 'asking';
    return isNotesAsked && leftToAsk.length === 0 ? 'asked' : 'ready';
  }
}
