import { accept } from '#domain/result.ts';
import { linesOfNotes } from '#domain/words/lines-of-notes.ts';
import { openMail, textOfHtml } from '../correspondence/open-mail.ts';
import { mailsIn, pastedMail } from '../correspondence/read-mails.ts';
import { speechOfMails } from '../correspondence/speech-of-mails.ts';
import { readCaptions } from '../transcripts/captions.ts';
import { isChatLine, readChatLines } from '../transcripts/chat-lines.ts';
import { readNamedLines } from '../transcripts/named-lines.ts';
import { notReadable, type ReadSpeech } from './not-readable.ts';
import { speechOfTurns } from './turns.ts';

/** What helps to read a text, and nothing that it needs. */
export interface AboutText {
  readonly title?: string | null;
  readonly startedAt?: string | null;
  /** Names of people who may have taken part. */
  readonly known?: readonly string[];
  /** Where it was read, so that "18 November, 10:02" above a pasted mail is an instant; the name of a zone. */
  readonly zone?: string | null;
  /** It stood in a document, whose lines end where the page ends. */
  readonly isDocument?: boolean;
}

/** An hour of talk has 60,000 characters; forty of them are no conversation any more. */
export const longestText = 5_000_000;

/** Pasted words, whatever they are: captions, a transcript, a chat or notes, told by what stands in them. */
export async function speechOfText(pasted: string, about: AboutText = {}): Promise<ReadSpeech> {
  const text = plain(pasted);
  if (text.trim() === '')
    return notReadable('empty', 'There are no words in it. Please paste or choose another text.');
  if (text.length > longestText) {
    return notReadable(
      'too large',
      'It has more words than a day of talk. Please send one conversation at a time.',
    );
  }
  const of = { title: about.title ?? null, startedAt: about.startedAt ?? null };
  const captions = captionsIn(text);
  if (captions) return captionsOf(text, captions, of);
  if (isChat(text)) return spoken(speechOfTurns(readChatLines(text), { ...of, source: 'chat' }));
  if (isHtml(text)) return speechOfText(textOfHtml(text), about);
  if (mailsIn(text.slice(0, 16_384)) === 'mail') {
    const mail = await openMail(Buffer.from(text));
    if (mail) return spoken(speechOfMails([mail]));
  }
  const mail = pastedMail(text, about.zone ?? null);
  if (mail) return spoken(speechOfMails([mail]));
  const named = readNamedLines(text, about.known);
  if (named)
    return spoken(
      speechOfTurns(named.turns, { ...of, title: of.title ?? named.title, source: 'transcript' }),
    );
  const source = about.isDocument && !isMinutes(text) ? 'document' : 'notes';
  const turns = linesOfNotes(text, about.isDocument).map(({ words, afterGap, isHeading }) => ({
    ...{ speaker: null, text: words, second: null, apart: true, afterGap, isHeading },
  }));
  return spoken(speechOfTurns(turns, { ...of, source }));
}

const minutes =
  /^\W*(?:(?:draft|project|steering|weekly|monthly|internal|confirmed|short) )*(?:minutes|meeting (?:notes|minutes|record|summary)|notes (?:of|from)|record of)\b|^\W*(?:present|attendees|attending|participants|in attendance|those present|apologies)\b(?: were| was)?\s*[:–—-]?/imu;

/** Minutes are what somebody noted, in whichever kind of file they come. */
const isMinutes = (text: string): boolean => minutes.test(text.slice(0, 600));

/** Without a byte order mark, with one kind of line end, and with composed letters and spaces that are spaces. */
function plain(text: string): string {
  return text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?|\u2028|\u2029/gu, '\n')
    .replaceAll(/[\u00A0\u202F]/gu, ' ')
    .replaceAll('\u0000', '')
    .replaceAll(/[\u200B\u00AD]/gu, '')
    .normalize('NFC');
}

function captionsIn(text: string): 'vtt' | 'srt' | null {
  const start = beginningOf(text);
  if (/^WEBVTT\b/u.test(start)) return 'vtt';
  return /^(?:\d+[ \t]*\n)?[ \t]*(?:\d{1,3}:)?\d{1,2}:\d{1,2}[.,]?\d*[ \t]*-->[ \t]*\d/u.test(start)
    ? 'srt'
    : null;
}

/** Patterns that look for the beginning of a format take their time with a thousand spaces. */
function beginningOf(text: string): string {
  return text.trimStart().slice(0, 1000);
}

function isHtml(text: string): boolean {
  const start = beginningOf(text);
  const isPage = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html\b|body\b|div\b|p\b)/iu.test(start);
  return isPage && /<\/[a-z]+>/iu.test(text);
}

function isChat(text: string): boolean {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
  return lines.slice(0, 3).some(isChatLine) && lines.filter(isChatLine).length * 4 >= lines.length;
}

async function captionsOf(
  text: string,
  type: 'vtt' | 'srt',
  of: { readonly title: string | null; readonly startedAt: string | null },
): Promise<ReadSpeech> {
  const { turns, notUnderstood, firstNotUnderstood } = await readCaptions(text.trimStart(), type);
  if (turns.length === 0) {
    return firstNotUnderstood === null
      ? notReadable(
          'empty',
          'These are captions without a single line that somebody said. Please download the transcript again, once it is complete.',
        )
      : notReadable(
          'damaged',
          `These are captions, but their times cannot be read, the first on line ${firstNotUnderstood}. They look like 00:01:02.000 --> 00:01:04.000. Please download the transcript again.`,
          firstNotUnderstood,
        );
  }
  const leftOut = notUnderstood > 0 ? [{ what: 'not understood' as const, count: notUnderstood }] : [];
  return spoken(speechOfTurns(turns, { ...of, source: 'transcript', leftOut }));
}

function spoken(speech: ReturnType<typeof speechOfTurns>): ReadSpeech {
  return speech.utterances.length === 0
    ? notReadable('empty', 'There are no words in it. Please paste or choose another text.')
    : accept(speech);
}
