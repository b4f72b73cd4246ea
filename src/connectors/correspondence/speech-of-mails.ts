import { epochOf, type Instant } from '#domain/time/calendar.ts';
import { linesOfNotes } from '#domain/words/lines-of-notes.ts';
import type { LeftOut, Speaker, Speech, Utterance } from '#domain/words/speech.ts';
import { hasWords } from '../words/turns.ts';
import { type BetweenLines, partsOfMail, type TakenApart } from './parts-of-mail.ts';
import type { Writer } from './writer.ts';

/** What of a mail is needed to read it as one of a thread. */
export interface MailOfThread {
  readonly messageId: string | null;
  readonly writer: Writer | null;
  readonly at: Instant | null;
  readonly zone: string | null;
  readonly subject: string | null;
  readonly text: string;
}

/** Words of one mail in the thread, whether it was at hand or only quoted. */
interface Said {
  readonly writer: Writer | null;
  readonly at: Instant | null;
  text: string;
  letters: string;
  readonly isQuoted: boolean;
  readonly betweenLines?: readonly BetweenLines[];
}

/**
 * A thread as speech: every mail once, in the order in which they were written. Quotes of mails that are at hand are left
 * out; an earlier mail that stands in a quote alone is read there, with its own writer and date.
 */
export function speechOfMails(mails: readonly MailOfThread[]): Speech {
  const count = { quotes: 0, signatures: 0, before: 0 };
  const ids = new Set<string>();
  const opened: {
    readonly mail: MailOfThread;
    readonly parts: ReturnType<typeof partsOfMail>;
    readonly said: Said;
  }[] = [];
  const known = new KnownWords();
  const takenApart: TakenApart = { parts: new Map(), headers: new Map() };
  for (const mail of [...mails].sort(byTime)) {
    const id = mail.messageId;
    const parts = partsOfMail(mail.text, mail.zone, mail.writer?.name ?? null, takenApart);
    const said = saidBy(mail.writer, mail.at, parts.own, false);
    if ((id !== null && ids.has(id)) || (id === null && known.has(said))) {
      count.before += 1;
      continue;
    }
    if (id !== null) ids.add(id);
    known.add(said);
    count.signatures += parts.signatures;
    opened.push({ mail, parts, said });
  }
  const inOrder: { readonly said: Said; readonly sortAt: number }[] = [];
  for (const { parts, said } of opened) {
    let sortAt = said.at === null ? Number.NEGATIVE_INFINITY : epochOf(said.at);
    const own = { said: { ...said, betweenLines: parts.betweenLines }, sortAt };
    const only: { readonly said: Said; readonly sortAt: number }[] = [];
    for (const quote of parts.quoted) {
      const quoted = saidBy(quote.writer, quote.at, quote.text, true);
      if (quoted.letters === '') continue;
      // Nobody can say whose words a quote without a header is, so that it is nobody's.
      if (quoted.writer === null || known.has(quoted)) {
        count.quotes += 1;
        continue;
      }
      known.add(quoted);
      if (quoted.at !== null) sortAt = Math.min(sortAt, epochOf(quoted.at));
      only.unshift({ said: quoted, sortAt });
    }
    inOrder.push(...only, own);
  }
  inOrder.sort((one, other) => (one.sortAt < other.sortAt ? -1 : one.sortAt > other.sortAt ? 1 : 0));
  return speechFrom(
    inOrder.map(({ said }) => said),
    titleOf(mails),
    count,
  );
}

function speechFrom(
  thread: readonly Said[],
  title: string | null,
  count: { readonly quotes: number; readonly signatures: number; readonly before: number },
): Speech {
  const people = new People();
  const utterances: Utterance[] = [];
  // Whoever is named with an address is that person where only the name stands.
  for (const { writer } of thread) if (writer?.email) people.placeOf(writer);
  for (const { writer, at, text, isQuoted, betweenLines = [] } of thread) {
    const speaker = writer === null ? null : people.placeOf(writer);
    const answers = [...betweenLines];
    for (const { words, isItem, isHeading } of linesOfNotes(text, true).filter((one) =>
      hasWords(one.words),
    )) {
      const utterance = { speaker, text: words, second: null, writtenAt: at };
      const isAnswer = lettersOf(answers[0]?.own ?? '').startsWith(lettersOf(words));
      const below = isAnswer ? answers.shift()?.above : undefined;
      utterances.push({
        ...utterance,
        ...(isQuoted && { onlyQuoted: true }),
        ...(below !== undefined && { below }),
        ...(isItem && { isItem }),
        ...(isHeading && { isHeading }),
      });
    }
  }
  const leftOut: LeftOut[] = [
    { what: 'quoted mail', count: count.quotes },
    { what: 'signature', count: count.signatures },
    { what: 'mail read before', count: count.before },
  ];
  return {
    source: 'mail',
    title,
    startedAt: thread.find(({ at }) => at !== null)?.at ?? null,
    speakers: people.speakers,
    utterances,
    leftOut: leftOut.filter((left) => left.count > 0),
  };
}

/** Those who write in a thread, each once: by their address, or by their name where no address stands. */
class People {
  readonly speakers: Speaker[] = [];
  readonly #places = new Map<string, number>();

  placeOf({ name, email }: Writer): number {
    const named = name.toLowerCase();
    const place =
      (email === null ? undefined : this.#places.get(email)) ??
      (email === null ? this.#places.get(named) : undefined);
    if (place !== undefined) {
      if (!name.includes('@') && this.speakers[place]?.name.includes('@'))
        this.speakers[place] = { name, email };
      if (!this.#places.has(named)) this.#places.set(named, place);
      return place;
    }
    const next = this.speakers.push({ name, email }) - 1;
    if (email !== null) this.#places.set(email, next);
    if (!this.#places.has(named)) this.#places.set(named, next);
    return next;
  }
}

/** What was read already, found again whether it is quoted as a whole or in part, or with marks of its own. */
class KnownWords {
  readonly #byLetters = new Map<string, Said>();
  readonly #byWriter = new Map<string, Said[]>();

  has(said: Said): boolean {
    if (said.letters === '') return false;
    const same = this.#byLetters.get(said.letters);
    // "Yes." is said more than once, in mails of other days.
    if (same && (said.letters.length >= longEnough || hoursBetween(same, said) < 24)) return true;
    return keysOf(said.writer).some((key) =>
      (this.#byWriter.get(key) ?? []).some((other) => isSame(other, said)),
    );
  }

  add(said: Said): void {
    if (said.letters === '') return;
    this.#byLetters.set(said.letters, said);
    for (const key of keysOf(said.writer))
      this.#byWriter.set(key, [...(this.#byWriter.get(key) ?? []), said]);
  }
}

/** So many letters are hardly written twice. */
const longEnough = 30;

function keysOf(writer: Writer | null): readonly string[] {
  if (writer === null) return ['?'];
  return writer.email === null ? [writer.name.toLowerCase()] : [writer.email, writer.name.toLowerCase()];
}

/** One text within another of the same writer, or two of the same minute, however they were cut. */
function isSame(known: Said, said: Said): boolean {
  const [short, long] = [known.letters, said.letters].sort((one, other) => one.length - other.length);
  if (
    short !== undefined &&
    short.length >= longEnough &&
    long?.includes(short) &&
    long.length < short.length * 3
  )
    return true;
  if (known.letters.includes(said.letters) && said.letters.length >= longEnough) return true;
  return (
    (said.isQuoted || known.isQuoted) &&
    hoursBetween(known, said) * 60 < 1 &&
    known.at !== null &&
    said.at !== null
  );
}

function hoursBetween(one: Said, other: Said): number {
  return one.at === null || other.at === null ? 0 : Math.abs(epochOf(one.at) - epochOf(other.at)) / 3_600_000;
}

function saidBy(writer: Writer | null, at: Instant | null, text: string, isQuoted: boolean): Said {
  return { writer, at, text, letters: lettersOf(text), isQuoted };
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function byTime(one: MailOfThread, other: MailOfThread): number {
  const [first, second] = [one.at ?? '', other.at ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The subject without "Re:" and its kin. */
function titleOf(mails: readonly MailOfThread[]): string | null {
  const subject = mails.find((mail) => mail.subject !== null)?.subject ?? null;
  return (
    subject?.replace(/^(?:\s*(?:re|aw|fwd?|wg|sv|vs|antw|rif|tr|rv|enc)(?:\[\d+\])?\s?:)+\s*/iu, '') ?? null
  );
}
