import { useSyncExternalStore } from 'react';
import { type ActUnderWay, beginAct } from './acts-under-way.ts';
import { reached, subscribeReached } from './connection.ts';

/** What can be pressed on a message while it stands. */
export interface MessageAct {
  label: string;
  act: () => void;
  /** The way back from an act has `z`, the way forward again `shift+z`; the newest of them is heard. */
  key?: 'z' | 'shift+z';
  /** The message goes once there is nothing any more that it would act on. */
  until?: AbortSignal;
}

/** What follows from an act, said under it, with where to see to it. */
export interface MessageMore {
  text: string;
  label: string;
  href: string;
}

export interface Message {
  text: string;
  tone: 'done' | 'risk';
  act?: MessageAct;
  more?: MessageMore | undefined;
}

type Place = typeof import('./messages.tsx');

/** Fetched with the first message, so that no page waits for it. */
let place: Place | null = null;
const listeners = new Set<() => void>();
let unsaid: Message[] = [];

async function fetchPlace(): Promise<void> {
  try {
    place ??= await import('./messages.tsx');
  } catch {
    // There is no way to it now. It is fetched, and what is unsaid said, once there is one.
    return;
  }
  for (const listener of listeners) listener();
  const now = unsaid;
  unsaid = [];
  for (const message of now) place.show(message);
}

subscribeReached(() => {
  if (reached() && unsaid.length > 0) void fetchPlace();
});

function show(message: Message) {
  unsaid.push(message);
  void fetchPlace();
}

/** Says in passing that something is done, and what can be pressed meanwhile, such as the way back. */
export const say = (text: string, act?: MessageAct, more?: MessageMore): void =>
  show({ text, tone: 'done', ...(act ? { act } : {}), more });

/** Begins an act whose message will offer the way back: the key for it is heard from now on. */
export function expectMessage(): ActUnderWay {
  void fetchPlace();
  return beginAct();
}

/** Says that something did not work; it stays longer than what went well. */
export const sayProblem = (text: string): void => show({ text, tone: 'risk' });

/** The place of the messages: once for the whole app. */
export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => place,
  );
  return shown && <shown.Messages />;
}
