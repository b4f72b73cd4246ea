import type { OperationContract } from '#contract/operation.ts';
import { reached, subscribeReached } from '../../ui/connection.ts';
import { CallFailed, call, explain, isUnreached, refusalCode } from '../client.ts';
import { noteSignedOut } from '../signed-out.ts';
import { dropWaiting, keepWaiting, readWaiting } from './outbox-shelf.ts';
import { nextToSend, type WaitingWrite } from './waiting-write.ts';

const againMs = 15_000;

let memberId: string | null = null;
let writes: readonly WaitingWrite[] = [];
let isSending = false;
let afterSending: () => void = () => undefined;
const listeners = new Set<() => void>();
/** The entries that came into being from here: what one write did is no news to the next. */
const ownFacts = new Set<string>();
/** Several windows of one browser have one outbox: whoever changes it tells the others. */
const others = new BroadcastChannel('leadsheet.outbox');

function show(now: readonly WaitingWrite[]) {
  writes = now;
  for (const listener of listeners) listener();
}

async function readAgain() {
  if (memberId !== null) show(await readWaiting(memberId));
}

async function changed() {
  await readAgain();
  others.postMessage('changed');
}

export const waitingWrites = (): readonly WaitingWrite[] => writes;

export function subscribeOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the outbox of whoever is signed in, and sends what waits whenever there is a way. Answers how to close it. */
export function openOutbox(ofMember: string, onSent: () => void): () => void {
  memberId = ofMember;
  afterSending = onSent;
  const send = () => void sendWaiting();
  others.onmessage = () => void readAgain();
  const again = setInterval(send, againMs);
  const stop = subscribeReached(send);
  void readAgain().then(send);
  return () => {
    clearInterval(again);
    stop();
    others.onmessage = null;
    memberId = null;
    show([]);
  };
}

/** Puts a write into the outbox. It is safe on this device once this is done. */
export async function putInOutbox(
  write: Omit<WaitingWrite, 'memberId' | 'madeAt' | 'refused'>,
): Promise<void> {
  if (memberId === null) throw new Error('Nobody is signed in.');
  await keepWaiting({ ...write, memberId, madeAt: new Date().toISOString(), refused: null });
  await changed();
}

/** Sends a refused write over what changed, knowing it. */
export async function sendAgain(write: WaitingWrite): Promise<void> {
  const { sequence } = write.refused ?? { sequence: null };
  const input = sequence === null ? write.input : { ...write.input, seenSequence: sequence };
  await keepWaiting({ ...write, input, refused: null });
  await changed();
  await sendWaiting();
}

/** Gives a write up. */
export async function giveUp(write: WaitingWrite): Promise<void> {
  await dropWaiting(write.id);
  await changed();
  await sendWaiting();
}

/** Gives everything up, when a member signs out knowing it. */
export async function emptyOutbox(): Promise<void> {
  for (const write of writes) await dropWaiting(write.id);
  await changed();
}

/** Sends what waits, one after the other, from one window at a time. */
export async function sendWaiting(): Promise<void> {
  if (isSending || memberId === null || nextToSend(writes) === null || !reached()) return;
  isSending = true;
  try {
    await navigator.locks.request('leadsheet.outbox', { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      await readAgain();
      let sent = 0;
      for (let next = nextToSend(writes); next; next = nextToSend(writes)) {
        if (!(await sendOne(next))) break;
        sent += 1;
        await changed();
      }
      if (sent > 0) afterSending();
    });
  } finally {
    isSending = false;
  }
}

/** Whether the outbox can go on: the write has arrived, or the server has said why it does not take it. */
async function sendOne(write: WaitingWrite): Promise<boolean> {
  try {
    const answer = await call(write.request as unknown as OperationContract, write.input, {
      idempotencyKey: write.id,
    });
    for (const factId of (answer as { factIds?: string[] } | null)?.factIds ?? []) ownFacts.add(factId);
    await dropWaiting(write.id);
    return true;
  } catch (error) {
    if (isUnreached(error) || !(error instanceof CallFailed)) return false;
    if (refusalCode(error) === 'not_signed_in') {
      noteSignedOut(true);
      return false;
    }
    const { failure } = error;
    const details = failure.kind === 'refused' ? failure.details : {};
    const sequence = typeof details.sequence === 'number' ? details.sequence : null;
    if (sequence !== null && isOnlyOurs(details.since)) {
      await keepWaiting({ ...write, input: { ...write.input, seenSequence: sequence } });
      return true;
    }
    const code = refusalCode(error);
    await keepWaiting({ ...write, refused: { text: explain(error), code, sequence } });
    return true;
  }
}

function isOnlyOurs(since: unknown): boolean {
  return (
    Array.isArray(since) && since.every((fact: { factId?: unknown }) => ownFacts.has(String(fact.factId)))
  );
}
