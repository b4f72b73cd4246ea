import { getReading, listReadings, readAgain, removeReading } from '#contract/words/readings.ts';
import { readWords } from '#contract/words/words.ts';
import type { Day } from '#domain/time/calendar.ts';
import { callWithFile } from '../../api/call-with-file.ts';
import { call, explain, refusalCode } from '../../api/client.ts';
import { inAFewTries } from '../../api/in-a-few-tries.ts';
import { dropSaid, saidKeptOf } from '../../api/said-shelf.ts';
import { addSaid, changeSaid, isSaid, removeSaid, type Said, saidIn } from './said.ts';
import type { WordsRead } from './words-context.ts';

interface SaidOf {
  readonly dealId: string;
  readonly conversationId: string;
  /** The day that it was said, where the page knows it better than the plan. */
  readonly on?: Day;
}

/** What is being asked for each text, so that taking it away ends its wait. */
const asking = new Map<string, AbortController>();
const firstLookMs = 700;
const laterLookMs = 5000;

/** Has a text read, or read once more; a long one is followed until it is read. */
export async function readSaid(of: SaidOf, one: Said): Promise<void> {
  const { conversationId } = of;
  asking.get(one.key)?.abort();
  const asked = new AbortController();
  asking.set(one.key, asked);
  const { signal } = asked;
  changeSaid(conversationId, one.key, { state: 'reading', problem: null });
  try {
    const answer = await inAFewTries((tried) => ask(of, one, tried), signal);
    if (signal.aborted) return;
    // A long one is with the server until it has served.
    if (answer.reading) void dropSaid(one.key);
    if (answer.reading) await follow(of, one.key, { ...answer, reading: answer.reading }, signal);
    else changeSaid(conversationId, one.key, { state: 'read', read: answer, reading: null });
  } catch (error) {
    if (signal.aborted) return;
    const isRefused = refusalCode(error) !== null;
    if (isRefused) void dropSaid(one.key);
    const state = isRefused ? 'refused' : 'failed';
    changeSaid(conversationId, one.key, { state, problem: explain(error), reading: null });
  }
}

/** What is long is at the server already, and not sent again. */
async function ask(of: SaidOf, one: Said, signal: AbortSignal): Promise<WordsRead> {
  const { input, key: readingId } = one;
  if (one.read?.reading || input === null) {
    try {
      return await call(readAgain, { readingId }, { signal });
    } catch (error) {
      if (input === null || refusalCode(error) !== 'reading_not_found') throw error;
    }
  }
  return send({ ...of, readingId }, input, signal);
}

type Sent = SaidOf & { readonly readingId: string; readonly withLanguageModel?: true };

function send(asked: Sent, input: NonNullable<Said['input']>, signal: AbortSignal): Promise<WordsRead> {
  if ('text' in input) return call(readWords, { ...asked, ...input }, { signal });
  const { file } = input;
  const { dealId, withLanguageModel, ...named } = asked;
  const query = new URLSearchParams({
    ...named,
    name: file.name,
    ...(withLanguageModel ? { withLanguageModel: 'true' } : {}),
  });
  const url = `/api/deals/${dealId}/read/file?${query}`;
  return callWithFile(readWords, { dealId }, { url, file, signal });
}

/** Has the language model read a text along; whether an answer came. What it is not asked about needs none. */
export async function readAlong(of: SaidOf, { key, input }: Said, signal: AbortSignal): Promise<boolean> {
  if (input === null) return true;
  const sent = send({ ...of, readingId: key, withLanguageModel: true }, input, signal);
  const answer = await sent.catch(() => null);
  if (answer && !signal.aborted) changeSaid(of.conversationId, key, { read: answer });
  return answer !== null;
}

/** Looks now and then how far a long text is, until it is read. */
async function follow(
  { conversationId }: SaidOf,
  readingId: string,
  shown: WordsRead | { readonly reading: NonNullable<WordsRead['reading']> },
  signal: AbortSignal,
): Promise<void> {
  if ('speech' in shown) changeSaid(conversationId, readingId, { read: shown });
  changeSaid(conversationId, readingId, { reading: shown.reading });
  for (let wait = firstLookMs; ; wait = Math.min(wait * 1.5, laterLookMs)) {
    const { reading, read } = await inAFewTries((tried) => look(readingId, tried), signal);
    if (signal.aborted) return;
    if (read) {
      changeSaid(conversationId, readingId, { state: 'read', read, reading: null });
      return;
    }
    if (reading.state === 'failed') {
      changeSaid(conversationId, readingId, { state: 'failed', reading: null });
      return;
    }
    changeSaid(conversationId, readingId, { reading });
    await pause(wait);
  }
}

const look = (readingId: string, signal: AbortSignal) => call(getReading, { readingId }, { signal });

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Ends the wait for a text, and takes away what the server keeps of a long one. */
export function takeAway(conversationId: string, key: string): void {
  asking.get(key)?.abort();
  asking.delete(key);
  const one = saidIn(conversationId).find((said) => said.key === key);
  // A text that was under way may have turned out to be long: its reading has this id.
  const mayBeKept =
    one !== undefined && one.state !== 'refused' && (one.state !== 'read' || one.read?.reading);
  removeSaid(conversationId, key);
  void dropSaid(key);
  if (mayBeKept) call(removeReading, { readingId: key }).catch(() => undefined);
}

const lookedFor = new Set<string>();

/** Finds what was given of a conversation before this page was opened: long texts at the server, others on this device. */
export async function findKept(of: SaidOf): Promise<void> {
  const { conversationId } = of;
  if (lookedFor.has(conversationId)) return;
  lookedFor.add(conversationId);
  void findAtServer(of);
  for (const { key, fileName, input } of await saidKeptOf(conversationId)) {
    if (isSaid(conversationId, key)) continue;
    const one: Said = { key, fileName, input, state: 'reading', problem: null, read: null, reading: null };
    addSaid(conversationId, one);
    void readSaid(of, one);
  }
}

async function findAtServer({ dealId, conversationId }: SaidOf): Promise<void> {
  try {
    const list = (signal: AbortSignal) => call(listReadings, { dealId, conversationId }, { signal });
    const { items } = await inAFewTries(list);
    for (const reading of items) {
      const { readingId } = reading;
      if (isSaid(conversationId, readingId)) continue;
      const one = { key: readingId, fileName: reading.title, input: null, problem: null, read: null };
      addSaid(conversationId, { ...one, state: 'reading', reading });
      const asked = new AbortController();
      asking.set(readingId, asked);
      follow({ dealId, conversationId }, readingId, { reading }, asked.signal).catch((error: unknown) =>
        changeSaid(conversationId, readingId, { state: 'failed', problem: explain(error), reading: null }),
      );
    }
  } catch {
    // Looked for again when the page is opened again.
    lookedFor.delete(conversationId);
  }
}
