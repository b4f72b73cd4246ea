import type { OutputOf } from '#contract/operation.ts';
import type { readWords } from '#contract/words/words.ts';
import { isEnglish } from '#domain/words/is-english.ts';
import type { Proposal } from '#domain/words/proposal.ts';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import type { LanguageModel } from '#language/labels/language-model.ts';
import { readSpeech } from '#language/read-speech.ts';

type WordsRead = OutputOf<typeof readWords>;

/** Reads what was said, and says what was found with the words that it rests on. */
export function shownReading(speech: Speech, context: SpeechContext, model: LanguageModel): WordsRead {
  const text = speech.utterances.map((one) => one.text).join('\n');
  const words = text.match(/\S+/g)?.length ?? 0;
  const notRead = words === 0 ? 'no words' : isEnglish(text) ? null : 'not English';
  const proposals = notRead ? [] : readSpeech(speech, context, model);
  return {
    speech: {
      source: speech.source,
      title: speech.title,
      startedAt: speech.startedAt,
      day: context.day,
      words,
      speakers: [],
      leftOut: speech.leftOut.map(({ what, count }) => ({ what, count })),
    },
    notRead,
    utterances: speech.utterances.map((one) => ({ ...one })),
    proposals: proposals.filter(isOfTheirSide),
    languageModel: null,
  };
}

/** Colleagues of ours are members, or will be: no stakeholder is made of them. */
const isOfTheirSide = (proposal: Proposal): boolean =>
  proposal.what !== 'person' || proposal.side === 'client';
