import { getMeeting, saveMeeting } from '#contract/meeting/meeting.ts';
import { reached, subscribeReached } from '../../ui/connection.ts';
import { CallFailed, call, refusalCode } from '../client.ts';
import { noteSignedOut } from '../signed-out.ts';
import { newId } from '../use-write.ts';
import { atRest } from './at-rest.ts';
import type { ConversationRecord } from './conversation-record.ts';
import { hearMeeting } from './meeting-news.ts';
import type { SavingState } from './record-shape.ts';
import { deviceId, hearOtherTabs } from './record-shelf.ts';

/** How long typing has to rest before it is sent, and how long it may go on before it is sent all the same. */
const restMs = 400;
const longestMs = 2000;
/** What others type is told at once; it is looked for all the same, should nobody have told. */
const lookMs = 15_000;
const firstAgainMs = 1000;
const lastAgainMs = 15_000;
const fieldsAtOnce = 400;

/**
 * Brings a record to the server and what others typed to it, until it is stopped. Without a network it goes on trying;
 * what waits is on this device all the while.
 */
export class RecordSaving {
  readonly #record: ConversationRecord;
  readonly #listeners = new Set<() => void>();
  readonly #stops: (() => void)[] = [];
  #state: SavingState = 'saved';
  #isSending = false;
  /** Whether somebody typed while something was being sent, perhaps after its answer was made. */
  #mustLook = false;
  readonly #resting = atRest(() => void this.#exchange());
  #waitsSince: number | null = null;
  #againMs = firstAgainMs;

  constructor(record: ConversationRecord) {
    this.#record = record;
  }

  get state(): SavingState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): void {
    const soon = () => this.#soon();
    const now = () => void this.#exchange();
    const looking = setInterval(() => {
      if (!document.hidden) void this.#look();
    }, lookMs);
    const onHide = () => (document.hidden ? now() : void this.#look());
    window.addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', onHide);
    this.#stops.push(
      this.#record.subscribe(soon),
      hearMeeting(this.#record.of, (revision) => {
        if (!document.hidden && (revision === null || revision > this.#record.revision)) void this.#look();
      }),
      hearOtherTabs(this.#record.of, (write) => this.#record.hear(write)),
      () => clearInterval(looking),
      this.#resting.stop,
      subscribeReached(() => (reached() ? now() : this.#noteAway())),
      () => window.removeEventListener('pagehide', now),
      () => document.removeEventListener('visibilitychange', onHide),
    );
    void this.#look().then(soon);
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
    void this.#exchange();
  }

  /** Sends what waits, now. Answers whether all of it has arrived. */
  async settle(): Promise<boolean> {
    await this.#exchange();
    return this.#record.waiting().length === 0;
  }

  #soon(): void {
    if (this.#record.waiting().length === 0) return;
    const now = Date.now();
    this.#waitsSince ??= now;
    if (this.#state === 'saved') this.#say('saving');
    const wait = Math.max(0, Math.min(restMs, this.#waitsSince + longestMs - now));
    this.#resting.within(this.#state === 'on this device' ? this.#againMs : wait);
  }

  async #exchange(): Promise<void> {
    if (this.#isSending || this.#state === 'refused') return;
    const sent = this.#record.waiting().slice(0, fieldsAtOnce);
    if (sent.length === 0) return;
    this.#resting.stop();
    this.#waitsSince = null;
    this.#isSending = true;
    try {
      const { of, revision } = this.#record;
      const input = { ...of, seen: revision, deviceId: deviceId(newId), cells: sent };
      this.#record.take(await call(saveMeeting, input, { idempotencyKey: newId() }), sent);
      this.#againMs = firstAgainMs;
      this.#say(this.#record.waiting().length > 0 ? 'saving' : 'saved');
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#isSending = false;
      if (this.#stops.length > 0) {
        this.#soon();
        if (this.#mustLook) void this.#look();
      }
    }
  }

  async #look(): Promise<void> {
    this.#mustLook = this.#isSending;
    if (this.#isSending) return;
    const { of, revision } = this.#record;
    try {
      const news = await call(getMeeting, { ...of, since: revision });
      if (this.#isSending) this.#mustLook = true;
      else if (news.revision > revision) this.#record.take(news);
      if (this.#state !== 'on this device') return;
      if (this.#record.waiting().length === 0) this.#say('saved');
      else await this.#exchange();
    } catch {
      // Whether there is a network shows when something has to be sent.
    }
  }

  #failed(error: unknown): void {
    const isSignedOut = refusalCode(error) === 'not_signed_in';
    if (isSignedOut) noteSignedOut(true);
    const isNo = error instanceof CallFailed && error.failure.kind !== 'fault' && !isSignedOut;
    this.#say(isNo ? 'refused' : 'on this device');
    this.#againMs = Math.min(this.#againMs * 2, lastAgainMs);
  }

  /** There is no way to the server: what is typed stays here, and that is said before anything fails. */
  #noteAway(): void {
    if (this.#state !== 'refused') this.#say('on this device');
  }

  #say(state: SavingState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
