import type { MailProblem } from '#contract/letters/letters.ts';

/** A mail as it leaves: plain words, the same as a simple page, and perhaps a calendar's message. */
export interface Mail {
  readonly fromName: string;
  readonly to: { readonly name: string; readonly address: string };
  /** Whom an answer goes to; null where nobody of ours has an address. */
  readonly replyTo: { readonly name: string; readonly address: string } | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for every attempt at one letter, so that whoever got it twice sees it once. */
  readonly id: string;
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string };
}

/** What became of a mail that was handed to a mail server. */
export type Posted =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problem: MailProblem;
      /** What the mail server said, where it said something. */
      readonly words: string | null;
      /** It certainly did not arrive, and may do so later. */
      readonly isToBeTriedAgain: boolean;
    };
