import type { Mail, Posted } from '#connectors/mail/mail.ts';
import { newFact, type Writing } from '#domain/ledger/writing.ts';
import { addHours, type Instant } from '#domain/time/calendar.ts';
import { tellOfRows } from '#store/deal-changes.ts';
import { append } from '#store/deals/append.ts';
import { loadDeal, loadDealForWrite } from '#store/deals/load-deal.ts';
import {
  holdLetters,
  type LetterRow,
  takeDueLetter,
  takeLostLetter,
  updateLetter,
} from '#store/letters/letters.ts';
import { loadWorkspace } from '#store/people/workspaces.ts';
import { deleteRoadmapLink } from '#store/roadmap/roadmap-links.ts';
import { type DatabaseTransaction, inWorkspace, type Store } from '#store/transaction.ts';
import { beginRounds } from '../tasks/rounds.ts';
import { letterAsMail } from './letter-as-mail.ts';
import { factsOfLetter } from './letter-facts.ts';
import type { Post } from './post.ts';

/** What operations ask of the place from where letters leave. */
export interface LetterDesk {
  /** The address that mails come from; null where no mail server is set up. */
  readonly from: string | null;
  /** Where this Leadsheet is reached, where that was set. */
  readonly site: string | undefined;
  /** How long a letter can be taken back. */
  readonly holdSeconds: number;
  /** Looks after letters whose rows are committed, once their time has come. */
  begin(): void;
  /** Takes one mail to the mail server at once. */
  post(mail: Mail): Promise<Posted>;
}

interface DeskOptions {
  readonly store: Store;
  readonly post?: Post | null;
  readonly publicUrl: string | null;
  readonly letterHoldSeconds?: number;
  clock(): Instant;
  newId(): string;
  newSecret(): { secret: string; hash: string };
  log(line: string): void;
}

const usualHoldSeconds = 10;
/** Longer than any mail server is waited for. */
const lostAfterHours = 5 / 60;
const triedAgainAfterMinutes = [1, 5, 15];
const notedAgainAfterSeconds = [0.5, 3, 15, 60];

interface Taken {
  readonly letter: LetterRow;
  readonly mail: Mail | null;
  readonly linkId: string | null;
}

/**
 * Sends letters that were written down, behind the requests. A letter is marked as under way in a transaction of its
 * own before it goes to the mail server, so that no other server and no later start sends it a second time; what became
 * of it is written with the fact of it. Where a server died in between, nobody knows, and it is said so.
 */
export function openLetterDesk(options: DeskOptions): LetterDesk & {
  look(): Promise<void>;
  close(): Promise<void>;
} {
  const { store, log, clock } = options;
  const post = options.post ?? null;
  const holdSeconds = options.letterHoldSeconds ?? usualHoldSeconds;
  const timers = new Set<NodeJS.Timeout>();
  const failure = 'Letters could not be looked after';
  const rounds = beginRounds({ store, log, failure, round: look });
  async function look(workspaceId: string): Promise<void> {
    while (await findLost(workspaceId));
    if (post === null) return;
    while (!rounds.isClosing() && (await sendNext(workspaceId, post)));
  }

  return {
    from: post?.from ?? null,
    site: options.publicUrl ?? undefined,
    holdSeconds,
    look: rounds.go,
    begin() {
      // A moment more than the hold, so that the letter is due by then.
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          void rounds.go();
        },
        holdSeconds * 1000 + 20,
      ).unref();
      timers.add(timer);
    },
    async post(mail) {
      if (post === null) throw new Error('a mail was to leave where no mail server is set up');
      return post.send(mail);
    },
    /** Ends after the letter that is under way; the rest leaves after the next start. */
    async close() {
      for (const timer of timers) clearTimeout(timer);
      await rounds.close();
    },
  };

  async function sendNext(workspaceId: string, through: Post): Promise<boolean> {
    const taken = await inWorkspace(store, workspaceId, (tx) => take(tx, workspaceId, through));
    if (!taken) return false;
    if (taken.mail) {
      const posted = await through.send(taken.mail);
      await noting(() =>
        inWorkspace(store, workspaceId, (tx) =>
          posted.ok ? noteSent(tx, workspaceId, taken) : noteProblem(tx, workspaceId, taken, posted),
        ),
      );
    }
    return true;
  }

  /** What the mail server answered is known here alone: a database that is away for a moment is waited for. */
  async function noting(note: () => Promise<void>): Promise<void> {
    for (const seconds of notedAgainAfterSeconds) {
      try {
        return await note();
      } catch (error) {
        log(`What became of a letter could not be written down yet: ${String(error)}`);
        if (rounds.isClosing()) break;
        await new Promise((over) => setTimeout(over, seconds * 1000).unref());
      }
    }
    await note();
  }

  async function take(
    tx: DatabaseTransaction,
    workspaceId: string,
    through: Post,
  ): Promise<Taken | undefined> {
    const now = clock();
    const letter = await takeDueLetter(tx, workspaceId, now);
    if (!letter) return undefined;
    const { letterId } = letter;
    const workspace = await loadWorkspace(tx, workspaceId);
    const deal = await loadDeal(tx, workspaceId, letter.dealId);
    const leaving = { ...options, tx, workspace, now, from: through.from };
    const made = deal && !deal.standing.deal.undone ? await letterAsMail(leaving, deal, letter) : null;
    if (!made?.ok || made.value === null) {
      await updateLetter(tx, workspaceId, letterId, {
        state: 'failed',
        problem: 'no way in',
        problemWords: null,
      });
      await tellOfRows(tx, workspaceId);
      return { letter, mail: null, linkId: null };
    }
    const { mail, linkId } = made.value;
    const attempts = letter.attempts + 1;
    await updateLetter(tx, workspaceId, letterId, { state: 'sending', takenAt: now, attempts, linkId });
    return { letter: { ...letter, attempts }, mail, linkId };
  }

  async function noteSent(tx: DatabaseTransaction, workspaceId: string, { letter, linkId }: Taken) {
    const now = clock();
    const workspace = await loadWorkspace(tx, workspaceId);
    const deal = await loadDealForWrite(tx, workspaceId, letter.dealId);
    const { letterId, contactId, madeBy } = letter;
    const writing: Writing = { by: { kind: 'member', memberId: madeBy }, now, newId: options.newId };
    if (deal && !deal.standing.deal.undone) {
      const shared = linkId === null ? [] : [newFact(writing, 'roadmap.shared', { linkId, contactId })];
      await append(tx, workspace, deal, [...factsOfLetter(letter, writing), ...shared]);
    }
    const [held] = await holdLetters(tx, workspaceId, [letterId]);
    // Meanwhile it may have been given up as unclear, which it is no more, or read in that it came back.
    if (held?.state === 'came back') return;
    const sent = { state: 'sent', sentAt: now, problem: null, problemWords: null } as const;
    await updateLetter(tx, workspaceId, letterId, sent);
    await tellOfRows(tx, workspaceId);
  }

  async function noteProblem(
    tx: DatabaseTransaction,
    workspaceId: string,
    { letter, linkId }: Taken,
    { problem, words, isToBeTriedAgain }: Exclude<Posted, { ok: true }>,
  ) {
    const [held] = await holdLetters(tx, workspaceId, [letter.letterId]);
    // Given up as unclear meanwhile, it has been told of, and may have been written anew: it is not tried again.
    const isOurs = held?.state === 'sending' && held.attempts === letter.attempts;
    const wait = isToBeTriedAgain && isOurs ? triedAgainAfterMinutes[letter.attempts - 1] : undefined;
    // Nobody has got its link, unless the letter may have arrived.
    const isUnclear = problem === 'unclear';
    await updateLetter(tx, workspaceId, letter.letterId, {
      ...{ problem, problemWords: words, linkId: isUnclear ? linkId : null },
      ...(wait === undefined
        ? { state: 'failed' }
        : { state: 'waiting', sendAt: addHours(clock(), wait / 60) }),
    });
    if (linkId !== null && !isUnclear) await deleteRoadmapLink(tx, workspaceId, linkId);
    await tellOfRows(tx, workspaceId);
  }

  function findLost(workspaceId: string): Promise<boolean> {
    return inWorkspace(store, workspaceId, async (tx) => {
      const lost = await takeLostLetter(tx, workspaceId, addHours(clock(), -lostAfterHours));
      if (!lost) return false;
      await updateLetter(tx, workspaceId, lost.letterId, { state: 'failed', problem: 'unclear' });
      await tellOfRows(tx, workspaceId);
      return true;
    });
  }
}
