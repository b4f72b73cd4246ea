import type { Refusal } from '#domain/refusal.ts';
import type { Result } from '#domain/result.ts';
import type { Proposal } from '#domain/words/proposal.ts';
import type { Speech, SpeechContext, SpeechSource } from '#domain/words/speech.ts';
import type { LanguageModel } from '#language/labels/language-model.ts';
import type { LessonTried } from '#language/learning/lesson.ts';
import type { Learnt } from '#language/learning/try-lessons.ts';
import type { PartToAsk } from '#language/with-model/parts-to-ask.ts';

/** What was typed, pasted or dropped. A file's bytes may come as they arrive. */
export type WordsGiven =
  | { readonly text: string; readonly source?: SpeechSource | undefined }
  | { readonly name: string; readonly bytes: Uint8Array | AsyncIterable<Uint8Array> };

/** What helps to take it apart: the names of those who may have spoken, and the zone that they write clocks in. */
export interface AboutWords {
  readonly known: readonly string[];
  readonly zone: string;
}

/** A speech that is to be read, by whom it is known, and with what workspace's model. */
export interface ToRead {
  readonly speech: Speech;
  readonly context: SpeechContext;
  readonly model: LanguageModel;
}

/** A speech that a language model is asked about. */
export type ToAskAbout = Pick<ToRead, 'speech' | 'context'>;

interface Asked {
  readonly signal: AbortSignal;
}

/** Where words are read apart from everybody's requests, each text within bounds of time and memory. */
export interface ReadingRoom {
  /** Throws `BeyondBounds` where it takes more than any conversation. */
  speechOf(given: WordsGiven, about: AboutWords, asked: Asked): Promise<Result<Speech, Refusal>>;
  /** Tells now and then how many words were read. */
  proposalsIn(toRead: ToRead, asked: Asked & { heard?(words: number): void }): Promise<Proposal[]>;
  /** In parts that a language model is asked about. */
  partsOf(toRead: ToAskAbout, asked: Asked): Promise<PartToAsk[]>;
  /** What all lessons of a workspace come to. */
  learnt(lessons: readonly LessonTried[], asked: Asked): Promise<Learnt>;
}

/** A text took more time or memory than any conversation does, and was given up. */
export class BeyondBounds extends Error {
  override name = 'BeyondBounds';
}
