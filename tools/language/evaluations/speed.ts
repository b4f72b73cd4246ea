import { labelOf } from '../../../src/language/labels/label-of.ts';
import { readSpeech } from '../../../src/language/read-speech.ts';
import { sentencesOf } from '../../../src/language/sentences/sentences-of.ts';
import type { TrueConversation } from '../conversations.ts';

/** Processor time in milliseconds per 1,000 words, once all is loaded: of sentences, of labels, and of the whole reading. */
export function measureSpeed(conversations: readonly TrueConversation[]) {
  const words = conversations
    .flatMap(({ speech }) => speech.utterances)
    .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const perThousand = (work: () => void) => {
    work();
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return user + system === 0 ? 0 : (user + system) / words;
  };
  return {
    words,
    sentences: perThousand(() => {
      for (const { speech } of conversations) sentencesOf(speech);
    }),
    labels: perThousand(() => {
      for (const { speech } of conversations)
        for (const { text } of speech.utterances)
          labelOf(text, { side: 'client', source: speech.source, before: null, dates: null });
    }),
    whole: perThousand(() => {
      for (const { speech, context } of conversations) readSpeech(speech, context);
    }),
  };
}
