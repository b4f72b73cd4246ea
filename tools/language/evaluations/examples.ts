import { readFileSync } from 'node:fs';
import { type Proposal, tickedFrom } from '../../../src/domain/words/proposal.ts';
import type { Speech, SpeechContext } from '../../../src/domain/words/speech.ts';
import { datePhrasesIn } from '../../../src/language/dates/date-phrases-in.ts';
import type { LanguageModel } from '../../../src/language/labels/language-model.ts';
import { readSpeech } from '../../../src/language/read-speech.ts';
import { conversation } from '../../../src/language/testing/speeches.ts';

/** The conversation of the tests, with more people of the client, and Ben, who sells beside Lena. */
export const context: SpeechContext = {
  ...conversation,
  people: [
    ...conversation.people,
    { contactId: 'anna', name: 'Anna Krüger', email: null, title: null },
    { contactId: 'joerg', name: 'Jörg Kaiser', email: null, title: null },
    { contactId: 'priya', name: 'Priya Shah', email: null, title: null },
    { contactId: 'hans', name: 'Hans Müller', email: null, title: null },
  ],
  members: [...conversation.members, { memberId: 'ben', name: 'Ben Okafor' }],
};

/** What a line says: what it is, whose, words of it, and by which day; alternatives stand with a bar between them. */
export type Fact = readonly [what: string, who: string | null, words: string | null, day: string | null];

/** Every fourth example was written with the others and never looked at while the reading was mended. */
const keptApart = (place: number) => place % 4 === 3;
/** Of what was written later, every second. */
export const everySecond = (place: number) => place % 2 === 1;

export interface Outcome {
  readonly example: string;
  readonly apart: boolean;
  /** What was expected and is not told, or is told otherwise. */
  readonly missed: readonly string[];
  /** What is told in vain: deeds and agreed times that nobody wrote. */
  readonly inVain: readonly string[];
  readonly expected: number;
}

/** Lines of notes in a hurry, each with the facts that it holds. */
export function judgeHurriedNotes(model?: LanguageModel): Outcome[] {
  return examples<NotedLine>('hurried-notes').map(({ line, facts }, place) =>
    judgeLine({ line, facts, apart: keptApart(place) }, readSpeech(speech('notes', [line]), context, model)),
  );
}

export interface NotedLine {
  readonly line: string;
  readonly facts: readonly Fact[];
}

/** A line of notes by what is proposed from it. */
export function judgeLine(
  { line, facts, apart }: NotedLine & { readonly apart: boolean },
  proposals: readonly Proposal[],
): Outcome {
  const used = new Set<Proposal>();
  const missed = facts.filter((fact) => {
    if (fact[0].includes('nothing') && proposals.every((one) => !isDeed(one) || !isFirm(one))) return false;
    const found = proposals.find((one) => !used.has(one) && says(one, fact));
    if (found) used.add(found);
    return !found;
  });
  const inVain = proposals.filter(
    (one) => !used.has(one) && isDeed(one) && !facts.some(([what]) => what.includes('nothing')),
  );
  return {
    example: line,
    apart,
    missed: missed.map((fact) => fact.join(' · ')),
    inVain: inVain.map(shown),
    expected: facts.length,
  };
}

/** Sentences that sound like what they are not, and a few that only look like a trap. */
export function judgeTraps(model?: LanguageModel): Outcome[] {
  return trapsOf('traps', keptApart, model);
}

/** Further ones, written later and by another habit; every second was kept apart. */
export function judgeFurtherTraps(model?: LanguageModel): Outcome[] {
  return trapsOf('further-traps', everySecond, model);
}

function trapsOf(
  name: string,
  isApart: (place: number) => boolean,
  model: LanguageModel | undefined,
): Outcome[] {
  return examples<{ lines: string[]; holds: string }>(name).map(({ lines, holds }, place) => {
    const proposals = readSpeech(speech('transcript', lines), inCall, model);
    const firm = proposals.filter((one) => isDeed(one) && isFirm(one));
    const wrong =
      holds === 'no deed'
        ? proposals.filter(isDeed)
        : holds === 'nothing firm'
          ? firm
          : holds === 'nothing ticked'
            ? proposals.filter((one) => isDeed(one) && one.confidence >= tickedFrom)
            : [];
    const day = holds.startsWith('firm ') ? holds.slice(5) : null;
    const found = day === null || firm.some((one) => dayOf(one) === day);
    return {
      example: lines.join(' / '),
      apart: isApart(place),
      missed: found ? [] : [holds],
      inVain: wrong.map(shown),
      expected: 1,
    };
  });
}

/** Dates in many words: the day that somebody is held to, or none. */
export function judgeManyDates(): Outcome[] {
  return examples<{ text: string; day: string; fiscalYearStartsIn: number; due: string | null }>('dates').map(
    ({ text, day, fiscalYearStartsIn, due }, place) => {
      const told = datePhrasesIn(text, { ...context, day, fiscalYearStartsIn }).flatMap(
        (one) => one.due ?? [],
      );
      return {
        example: text,
        apart: keptApart(place),
        missed: due !== null && !told.includes(due) ? [due] : [],
        inVain: told.filter((each) => each !== due),
        expected: 1,
      };
    },
  );
}

/** How many examples are read as they should be, of those that were mended by and of those kept apart. */
export function sharesOf(outcomes: readonly Outcome[]) {
  const right = (some: readonly Outcome[]) => ({
    right: some.filter(({ missed, inVain }) => missed.length === 0 && inVain.length === 0).length,
    of: some.length,
  });
  return {
    looked: right(outcomes.filter(({ apart }) => !apart)),
    keptApart: right(outcomes.filter(({ apart }) => apart)),
  };
}

/** The lines of a file of examples. */
export function examples<Example>(name: string): Example[] {
  return readFileSync(new URL(`../examples/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Example);
}

/** A call of Tomas, who is the client's, and Lena. */
export const inCall: SpeechContext = {
  ...context,
  speakers: [
    { side: 'client', contactId: 'tomas' },
    { side: 'ours', memberId: 'lena' },
  ],
};

export function speech(source: Speech['source'], lines: readonly string[]): Speech {
  return {
    source,
    title: null,
    startedAt: null,
    speakers:
      source === 'notes' ? [] : ['Tomas Reyes', 'Lena Fischer'].map((name) => ({ name, email: null })),
    utterances: lines.map((line) => ({
      speaker: source === 'notes' ? null : line.startsWith('Tomas:') ? 0 : 1,
      text: source === 'notes' ? line : line.replace(/^\w+: /, ''),
      second: null,
      writtenAt: null,
    })),
    leftOut: [],
  };
}

function isDeed({ what }: Proposal): boolean {
  return what === 'commitment' || what === 'promise' || what === 'next conversation';
}

function isFirm(one: Proposal): boolean {
  if ('missing' in one) return one.missing.length === 0;
  return one.what === 'promise' ? one.due !== null : one.what === 'next conversation';
}

function dayOf(one: Proposal): string | null {
  if ('due' in one) return one.due;
  return one.what === 'next conversation' ? one.day : null;
}

function says(one: Proposal, [what, who, words, day]: Fact): boolean {
  if (!what.split('|').includes(one.what)) return false;
  if (who !== null && !who.split('|').some((each) => whoOf(one).includes(each))) return false;
  if (words !== null && !JSON.stringify(one).toLowerCase().includes(words.toLowerCase())) return false;
  return day === dayOf(one);
}

function whoOf(one: Proposal): string {
  return JSON.stringify(one.what === 'person' ? one.called : 'who' in one ? one.who : null);
}

function shown(one: Proposal): string {
  return `${one.what} ${whoOf(one)} ${'act' in one ? one.act : ''} ${dayOf(one) ?? ''} ${one.confidence.toFixed(2)}`;
}
