import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import type { WordsRead } from './words-context.ts';

/** As much of what was read as tells who was there. */
export interface Heard {
  readonly speech: {
    readonly source: WordsRead['speech']['source'];
    readonly attendees?: readonly string[] | undefined;
    readonly likelyAttendees?: WordsRead['speech']['likelyAttendees'];
    readonly speakers: readonly Pick<
      WordsRead['speech']['speakers'][number],
      'contactId' | 'sure' | 'utterances'
    >[];
  };
}

/** Whoever spoke, as far as their name tells it or somebody said it, and whoever a line "Present: …" names. */
export function whoWasHeard(read: readonly (Heard | null)[]): string[] {
  const heard = read.flatMap((one) => {
    if (!one) return [];
    // Who writes a mail or in a chat was not there by that.
    const spoke = one.speech.source === 'mail' ? [] : one.speech.speakers.filter(isSure);
    return [...spoke.flatMap(({ contactId }) => contactId ?? []), ...(one.speech.attendees ?? [])];
  });
  return [...new Set(heard)];
}

/** Whom a line "Present: …" likely names, each once, without those who were there or were taken out again. */
export function whoMayHaveBeen(
  read: readonly (Heard | null)[],
  record: ConversationRecord,
  there: readonly string[],
): readonly { readonly name: string; readonly contactId: string }[] {
  const { unheard = [] } = record.entry('held', 'held');
  const known = [...there, ...unheard];
  const all = read.flatMap((one) => one?.speech.likelyAttendees ?? []);
  const guessed = all.filter(({ contactId }) => !known.includes(contactId));
  return [...new Map(guessed.map((one) => [one.contactId, one])).values()];
}

const isSure = ({ sure, utterances }: Heard['speech']['speakers'][number]): boolean =>
  utterances > 0 && (sure === 'sure' || sure === 'said');

/** Puts each among those who were there once, also where somebody has said already who was. */
export function putHeard(record: ConversationRecord, ids: readonly string[], there: readonly string[]): void {
  const { heard = [], unheard = [], participants } = record.entry('held', 'held');
  const isKnown = ids.length === there.length && ids.every((id) => there.includes(id));
  const news = ids.filter((id) => !heard.includes(id) && !unheard.includes(id));
  if (isKnown || news.length === 0) return;
  record.change('held', 'held', {
    heard: [...heard, ...news],
    ...(participants ? { participants: [...new Set([...participants, ...news])] } : {}),
  });
}
