import { type Day, dayOf } from '#domain/time/calendar.ts';
import type { NamedPerson } from '#domain/words/proposal.ts';
import type { Side, Speech, SpeechContext } from '#domain/words/speech.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { personOf, type Roster, samePerson } from './roster.ts';

/** Somebody who wrote between the lines of another's mail, and when they did. */
export interface WrittenBy {
  readonly person: NamedPerson | null;
  readonly side: Side | null;
  /** Their place among those who wrote; null where they wrote no mail of their own. */
  readonly place: number | null;
  readonly day: Day | null;
  /** They wrote a mail that was at hand, and answered within an older one. */
  readonly isOfLatest: boolean;
}

const nobodyKnown = { person: null, side: null, place: null, isOfLatest: false } as const;

const lead = /^\s*(?<letters>\p{Lu}{2,3})\s*:\s/u;

/**
 * "HL: Friday is not. I shall do it on Tuesday.": whoever answers within a mail puts their initials before it, and what
 * follows is theirs to the end of the paragraph, said on the day of their own mail.
 */
export class WrittenWithin {
  readonly #speech: Speech;
  readonly #context: SpeechContext;
  readonly #roster: Roster;
  #utterance = -1;
  #to = 0;
  #by: WrittenBy | null = null;

  constructor(speech: Speech, context: SpeechContext, roster: Roster) {
    this.#speech = speech;
    this.#context = context;
    this.#roster = roster;
  }

  /** Whose a sentence is, told in order; null where it is of whoever wrote the mail. */
  of({ utterance, from, to, text }: Sentence): WrittenBy | null {
    if (this.#speech.source !== 'mail') return null;
    const between = this.#speech.utterances[utterance]?.text.slice(this.#to, from) ?? '';
    const isAnother = utterance !== this.#utterance || /\n\s*\n|\n\s*[-*•>\d]/.test(between);
    const letters = lead.exec(text)?.groups?.letters?.toLowerCase();
    const who = letters ? this.#roster.byInitials.get(letters) : undefined;
    if (who) this.#by = this.#writer(who.person, who.side, utterance);
    // Initials that two people share are somebody's all the same, and not whoever wrote the mail.
    else if (who === null) this.#by = { ...nobodyKnown, day: this.#writer(null, null, utterance).day };
    else if (isAnother) this.#by = null;
    this.#utterance = utterance;
    this.#to = to;
    return this.#by;
  }

  #writer(person: NamedPerson | null, side: Side | null, within: number): WrittenBy {
    const { speakers, utterances } = this.#speech;
    const { zone } = this.#context;
    const place = this.#context.speakers.findIndex((by, at) =>
      samePerson(personOf(by, speakers[at]?.name ?? ''), person),
    );
    const mailed = utterances[within]?.writtenAt ?? null;
    const later = utterances
      .flatMap(({ writtenAt }) => (writtenAt && mailed && writtenAt > mailed ? [writtenAt] : []))
      .sort();
    const own = utterances.flatMap(({ speaker, writtenAt }) =>
      speaker === place && writtenAt && mailed && writtenAt > mailed ? [writtenAt] : [],
    );
    const at = own.sort()[0] ?? later[0] ?? null;
    const isOfLatest = utterances.some(({ speaker, onlyQuoted }) => speaker === place && !onlyQuoted);
    return { person, side, place: place < 0 ? null : place, day: at && dayOf(at, zone), isOfLatest };
  }
}
