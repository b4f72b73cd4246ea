import type { KindKey } from '../playbook/playbook.ts';
import type { Day, Instant } from '../time/calendar.ts';

/** What somebody at the client does on their roadmap. All of it is theirs, and is written as a fact by them (R42). */
export type ClientAct =
  | { readonly act: 'agree' }
  /** To what the others agreed to before they joined. */
  | { readonly act: 'agree too'; readonly kind: KindKey }
  | { readonly act: 'attend'; readonly conversationId: string }
  | { readonly act: 'stay away'; readonly conversationId: string; readonly words?: string }
  | {
      readonly act: 'propose time';
      readonly conversationId: string;
      readonly startsAt: Instant;
      readonly words?: string;
    }
  | {
      readonly act: 'judge conversation';
      readonly conversationId: string;
      readonly wasWorthIt: boolean;
      readonly words?: string;
    }
  /** To the same day it is confirmed, to another it is moved; both hold at once (R27, R35). */
  | {
      readonly act: 'set date';
      readonly milestoneId: string;
      readonly date: Day;
      readonly words?: string;
    }
  | { readonly act: 'finish'; readonly milestoneId: string }
  | { readonly act: 'confirm commitment'; readonly commitmentId: string }
  | { readonly act: 'keep commitment'; readonly commitmentId: string }
  | {
      readonly act: 'correct';
      /** One of the two. */
      readonly commitmentId?: string;
      readonly promiseId?: string;
      readonly what?: string;
      readonly due?: Day;
      readonly words?: string;
    }
  | { readonly act: 'raise concern'; readonly text: string; readonly isShared?: boolean }
  | { readonly act: 'not yet'; readonly kind: KindKey; readonly words: string; readonly reviewOn?: Day };
