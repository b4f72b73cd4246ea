import { entriesOfCells } from '../meeting/entries-of-cells.ts';
import { goneField, type MeetingCell } from '../meeting/meeting-cell.ts';
import type { Day } from '../time/calendar.ts';
import type { OnRecord } from './proposal.ts';

/** What became of words, as it stands on record. */
export interface BecameOf {
  readonly onRecord: OnRecord;
  /** Whose it is; null where it is nobody's, or of us. */
  readonly by: string | null;
  /** Since when it has its day: what was said before changes nothing of it. */
  readonly since: Day | null;
  /** Once it is done or over, what was said up to that day is still what became of it; null while it is open. */
  readonly until: Day | null;
}

/** Words that were read in the deal before and what somebody made of them, in whatever conversation. */
export interface DecidedWords {
  readonly conversationId: string | null;
  /** The id of the proposal; null of what was recorded with its words by other means. */
  readonly id: string | null;
  /** What they were taken for. */
  readonly what: string;
  /** Their first sentence, as words alone. */
  readonly words: string;
  /** All that they rest on: what answers it or says it again, too. */
  readonly allWords: string;
  readonly act: string | null;
  readonly due: Day | null;
  /** Null where they were left out. */
  readonly became: BecameOf | null;
  /** The text that they stood in is read once more as a whole. */
  readonly readAgain?: true;
}

/** A decision as its conversation's record has it; `into` is the entry it became, null where it was left out. */
export interface DecisionKept extends Omit<DecidedWords, 'became' | 'readAgain'> {
  readonly conversationId: string;
  readonly quote: string;
  readonly into: { readonly noun: string; readonly id: string } | null;
}

/** The words of a text without marks and capitals, as they are the same however they were typed off. */
export const wordsAlone = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** A field of a conversation's record. */
export type DecisionCell = Pick<MeetingCell, 'key' | 'value'> & { readonly conversationId: string };

/** What was decided, conversation by conversation. What was taken in and then out of the steps by hand is left out. */
export function decisionsIn(cells: readonly DecisionCell[]): DecisionKept[] {
  return [...Map.groupBy(cells, ({ conversationId }) => conversationId)].flatMap(([conversationId, own]) => {
    const entries = entriesOfCells(own);
    return [...entries].flatMap(([key, entry]): DecisionKept[] => {
      const [noun, id = ''] = key.split('/');
      const of = (field: string) => String(entry[field] ?? '');
      const taken = of('taken');
      if (noun !== 'found' || taken === '') return [];
      const isLeftOut = taken === 'rejected' || entries.get(of('into'))?.[goneField] === true;
      const [intoNoun = '', intoId = ''] = of('into').split('/');
      return [
        {
          ...{ conversationId, id, what: of('what'), quote: of('quote') },
          words: wordsAlone(firstSentence(of('quote'))),
          allWords: wordsAlone(of('quote')),
          ...{ act: of('act') || null, due: of('due') || null },
          into: isLeftOut ? null : { noun: intoNoun, id: intoId },
        },
      ];
    });
  });
}

/** What answers it or says it again stands after it. */
export const firstSentence = (quote: string): string => quote.split(' … ')[0] ?? '';
