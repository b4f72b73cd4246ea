import { missingParts } from '#domain/conversation/firmness.ts';
import { type CellEntry, entriesOfCells } from '#domain/meeting/entries-of-cells.ts';
import { goneField, type MeetingCell } from '#domain/meeting/meeting-cell.ts';
import { keptOfEntry, putRightBetween } from '#domain/words/kept-of-entry.ts';
import type { SentenceLabel } from '#domain/words/proposal.ts';
import type { PutRight } from '#domain/words/put-right.ts';
import { isSameAct, saysTheSame } from '#domain/words/says-the-same.ts';
import type { Side, SpeechSource } from '#domain/words/speech.ts';

/** What somebody's decision about a proposal teaches of the sentence that it rests on. */
export interface ReviewedSentence {
  /** The proposal's id. */
  readonly found: string;
  readonly text: string;
  readonly source: SpeechSource;
  readonly side: Side | null;
  readonly told: SentenceLabel;
  readonly is: SentenceLabel;
  /** What they changed beside its kind. */
  readonly putRight: PutRight | null;
}

/** The proposals that are told by one sentence's label; others rest on more than one, or on dates and names. */
const labelOf: Readonly<Record<string, SentenceLabel>> = {
  commitment: 'client commitment',
  'non-commitment': 'non-commitment',
  promise: 'promise',
  ask: 'ask',
  concern: 'concern',
  request: 'request',
};

const sources: readonly string[] = [
  'notes',
  'transcript',
  'chat',
  'mail',
  'document',
] satisfies SpeechSource[];
const [shortest, longest] = [8, 2000];

/**
 * What a record's decisions teach: what was accepted is what it was taken for, or what somebody said that it is; of what
 * was left out or taken out again see `insteadOf`. Of sentences whose source and side the decision kept, and of those
 * in `notes`, which are ours.
 */
export function lessonsOfReview(cells: readonly MeetingCell[], notes: string): ReviewedSentence[] {
  const entries = entriesOfCells(cells);
  const inLine = notes.replaceAll(/\r\n|\r|\n/gu, ' ');
  return [...entries].flatMap(([key, entry]) => {
    const [noun, found = ''] = key.split('/');
    if (noun !== 'found') return [];
    const of = (field: string) => String(entry[field] ?? '');
    const told = labelOf[of('what')];
    const taken = of('taken');
    const kept = heardAs(of('source'), of('side'));
    // It is told by its own sentence; what answers it or says it again stands after it.
    const text = told === 'ask' || kept ? (of('quote').split(' … ')[0] ?? '') : of('quote');
    if (!told || taken === '' || text.length < shortest || text.length > longest) return [];
    const heard = kept ?? (inLine.includes(text) ? asNotes : null);
    if (!heard) return [];
    const into = entries.get(of('into')) ?? {};
    const isGone = taken === 'rejected' || into[goneField] === true;
    const is = isGone
      ? insteadOf({ told, text, side: heard.side }, entries)
      : meant(labelOf[of('is')] ?? told, of('into'), into);
    if (is === null) return [];
    const asTold = { who: of('who'), act: of('act'), due: of('due') || null };
    const isNow = keptOfEntry(nounOf(of('into')), into);
    // An act is always kept where anything of it is.
    const putRight = isGone || asTold.act === '' ? null : putRightBetween(asTold, isNow);
    return [{ found, text, ...heard, told, is, putRight }];
  });
}

/** Where what a side does is written, and what it is then: of a deed the other side's. */
const otherSides: Partial<Readonly<Record<SentenceLabel, { noun: string; label: SentenceLabel }>>> = {
  'client commitment': { noun: 'promise', label: 'promise' },
  'non-commitment': { noun: 'promise', label: 'promise' },
  promise: { noun: 'line', label: 'client commitment' },
};

/** Where each kind is written. */
const nounOfLabel: Partial<Readonly<Record<SentenceLabel, string>>> = {
  ...{ 'client commitment': 'line', 'non-commitment': 'line', promise: 'promise' },
  ...{ ask: 'ask', concern: 'concern' },
};

/**
 * What was left out is none of what can be told. A deed may have been left out for whose it was said to be: it is the
 * other side's where that was written, and where nobody knows who said it nothing is known of it. Where the same stands
 * there as what it was told to be, of somebody else or by another day, that was put right, and its kind was not wrong.
 */
function insteadOf(
  { told, text, side }: Pick<ReviewedSentence, 'told' | 'text' | 'side'>,
  entries: ReadonlyMap<string, CellEntry>,
): SentenceLabel | null {
  const isWrittenAs = (noun: string) =>
    [...entries].some(([key, { [goneField]: gone, ...entry }]) => {
      if (nounOf(key) !== noun || gone === true) return false;
      const { act } = keptOfEntry(noun, entry);
      return act !== '' && (saysTheSame([text], [act]) || isSameAct(text, act));
    });
  const other = otherSides[told];
  if (other && isWrittenAs(other.noun)) return other.label;
  if (isWrittenAs(nounOfLabel[told] ?? '') || isTakenOtherwise(text, entries)) return null;
  return other && side === null ? null : 'other';
}

/** Something else that rests on the same sentence was accepted: this was one too many, and what it is stays open. */
const isTakenOtherwise = (text: string, entries: ReadonlyMap<string, CellEntry>): boolean =>
  [...entries].some(([key, { taken, quote, into }]) => {
    if (nounOf(key) !== 'found' || taken !== 'accepted') return false;
    return String(quote).includes(text) && entries.get(String(into))?.[goneField] !== true;
  });

const nounOf = (key: string): string => key.slice(0, key.indexOf('/'));

const asNotes = { source: 'notes', side: 'ours' } as const;

function heardAs(source: string, side: string): Pick<ReviewedSentence, 'source' | 'side'> | null {
  if (!sources.includes(source)) return null;
  return { source: source as SpeechSource, side: side === 'client' || side === 'ours' ? side : null };
}

/** A line that was said to be no act is a non-commitment, and one that names who, what and when none any more. */
function meant(label: SentenceLabel, into: string, line: CellEntry): SentenceLabel {
  if (!into.startsWith('line/')) return label;
  if (line.notAnAct === true) return 'non-commitment';
  const [who, what, when] = [line.contactId || line.who, line.what, line.due].map((part) =>
    String(part ?? ''),
  );
  return missingParts({ who, what, when }).length === 0 ? 'client commitment' : label;
}
