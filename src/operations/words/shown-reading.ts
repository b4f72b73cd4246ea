import type { OutputOf } from '#contract/operation.ts';
import type { readWords } from '#contract/words/words.ts';
import { type Day, dayOf, type Instant } from '#domain/time/calendar.ts';
import { isEnglish } from '#domain/words/is-english.ts';
import type { NamedPerson, Proposal } from '#domain/words/proposal.ts';
import type { Speech, SpeechContext } from '#domain/words/speech.ts';
import { speechOfNotes } from '#domain/words/speech-of-notes.ts';
import { wordCount } from '#domain/words/word-count.ts';
import type { Attendees, Spoke } from './who-spoke.ts';

export type WordsRead = OutputOf<typeof readWords>;

/** An answer that is filled in once the text is read. */
export function nothingRead(now: Instant): WordsRead {
  return shownSpeech(speechOfNotes(''), {
    day: dayOf(now, 'UTC'),
    spoke: [],
    attendees: { sure: [], likely: [] },
    dayTold: null,
    readBefore: null,
  });
}

export type ReadBefore = NonNullable<WordsRead['speech']['readBefore']>;

interface Heard {
  readonly day: Day;
  readonly spoke: readonly Spoke[];
  readonly attendees: Attendees;
  readonly dayTold: Day | null;
  readonly readBefore: ReadBefore | null;
}

/** What was said and by whom, before it is read. */
export function shownSpeech(
  speech: Speech,
  { day, dayTold, spoke, attendees, readBefore }: Heard,
): WordsRead {
  const text = speech.utterances.map((one) => one.text).join('\n');
  const words = wordCount(text);
  return {
    speech: {
      source: speech.source,
      title: speech.title,
      startedAt: speech.startedAt,
      day,
      dayTold,
      words,
      speakers: spoke.map(({ shown }) => shown),
      attendees: [...attendees.sure],
      likelyAttendees: [...attendees.likely],
      readBefore,
      leftOut: speech.leftOut.map(({ what, count }) => ({ what, count })),
    },
    notRead: words === 0 ? 'no words' : isEnglish(text) ? null : 'not English',
    utterances: speech.utterances.map(({ below: _, ...shown }) => shown),
    proposals: [],
    named: [],
    languageModel: null,
    reading: null,
  };
}

/** Without the words of those who are not to be read; every utterance keeps its place. */
export function heard(speech: Speech, spoke: readonly Spoke[]): Speech {
  const isLeftOut = (speaker: number | null) => speaker !== null && spoke[speaker]?.shown.isLeftOut === true;
  const utterances = speech.utterances.map((one) => (isLeftOut(one.speaker) ? { ...one, text: '' } : one));
  return { ...speech, utterances };
}

/** Colleagues of ours are members, or will be: no stakeholder is made of them. */
export const isOfTheirSide = (proposal: Proposal): boolean =>
  proposal.what !== 'person' || proposal.side === 'client';

/** Whom proposals name by an id, so that whoever has nothing but the answer can say who it is. */
export function namedIn(
  proposals: readonly Proposal[],
  { people, members }: Pick<SpeechContext, 'people' | 'members'>,
): WordsRead['named'] {
  const ids = new Set(proposals.flatMap(peopleOf).flatMap((one) => ('called' in one ? [] : idOf(one))));
  const known = [
    ...people.map(({ contactId, name }) => ({ id: contactId, name })),
    ...members.map(({ memberId, name }) => ({ id: memberId, name })),
  ];
  return known.filter(({ id }) => ids.delete(id));
}

function peopleOf(proposal: Proposal): readonly NamedPerson[] {
  if (!('who' in proposal) || proposal.who === null) return [];
  return proposal.what === 'next conversation' ? proposal.who : [proposal.who];
}

const idOf = (person: Exclude<NamedPerson, { readonly called: string }>): string =>
  'contactId' in person ? person.contactId : person.memberId;
