import type { DealPage } from '#contract/deals/deal-page.ts';
import type { OutputOf } from '#contract/operation.ts';
import type { readWords } from '#contract/words/words.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import type { Choosable } from '../../ui/list-box.tsx';

export type WordsRead = OutputOf<typeof readWords>;
export type Found = WordsRead['proposals'][number];

/** One deal's part of a conversation, as far as its words are read into it. */
export interface WordsOf {
  readonly record: ConversationRecord;
  readonly page: DealPage;
  readonly kinds: readonly Choosable[];
  /** Who took part, as far as it is said. */
  readonly there: readonly string[];
  /** The day on which it was held, where somebody says another than was planned; "tomorrow" is told from it. */
  readonly heldOn: string | null;
  /** Says on which day it was held, at the time at which it stands. */
  readonly holdOn: (day: string) => void;
  /** Notes that were saved with the conversation. */
  readonly savedNotes: string;
}

/** Where a line of what was read stands: in which note, and from which letter of it. */
export interface NoteLine {
  readonly noteId: string;
  readonly from: number;
}
