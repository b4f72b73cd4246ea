import type { Found, WordsRead } from './words-context.ts';

/** One mail of a thread that was read. */
export interface MailRead {
  /** The place of its first utterance. */
  readonly first: number;
  readonly writtenAt: string | null;
  /** It stood nowhere but in the quote of a later one. */
  readonly isQuoted: boolean;
}

/** The mails of a thread in the order in which they were written; none of what is no mail. */
export function mailsRead({ speech, utterances }: Pick<WordsRead, 'speech' | 'utterances'>): MailRead[] {
  if (speech.source !== 'mail') return [];
  return utterances.flatMap(({ speaker, writtenAt, onlyQuoted }, first): MailRead[] => {
    const before = utterances[first - 1];
    const isSame =
      before?.speaker === speaker &&
      before.writtenAt === writtenAt &&
      (before.onlyQuoted ?? false) === (onlyQuoted ?? false);
    return isSame ? [] : [{ first, writtenAt, isQuoted: onlyQuoted ?? false }];
  });
}

/** The mail that something was found in, where it is one of several. */
export function mailOf({ quotes: [{ utterance }] }: Found, read: WordsRead): MailRead | null {
  const mails = mailsRead(read);
  return mails.length > 1 ? (mails.findLast(({ first }) => first <= utterance) ?? null) : null;
}

/** The words as notes, with who said each, where they were said by somebody: notes alone are read as ours. */
export const asNote = ({ speech, utterances }: Pick<WordsRead, 'speech' | 'utterances'>): string =>
  utterances
    .map(({ speaker, text }) => {
      const name = speaker === null ? null : (speech.speakers[speaker]?.name ?? null);
      return name === null ? text : `${name}: ${text}`;
    })
    .join('\n');
