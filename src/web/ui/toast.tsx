import { lazy, Suspense, useSyncExternalStore } from 'react';
import { type ActUnderWay, beginAct } from './acts-under-way.ts';

/** What can be pressed on a message while it stands. */
export interface MessageAct {
  label: string;
  act: () => void;
  /** The way back from an act has `z`, the way forward again `shift+z`; the newest of them is heard. */
  key?: 'z' | 'shift+z';
}

export interface Message {
  text: string;
  tone: 'done' | 'risk';
  act?: MessageAct;
}

// Fetched with the first message, so that no page waits for it.
const load = () => import('./messages.tsx');
const Messages = lazy(() => load().then((module) => ({ default: module.Messages })));

let isNeeded = false;
const listeners = new Set<() => void>();

function need() {
  if (isNeeded) return;
  isNeeded = true;
  for (const listener of listeners) listener();
}

function show(message: Message) {
  need();
  void load().then((messages) => messages.show(message));
}

/** Says in passing that something is done, and what can be pressed meanwhile, such as the way back. */
export const say = (text: string, act?: MessageAct): void =>
  show({ text, tone: 'done', ...(act ? { act } : {}) });

/** Begins an act whose message will offer the way back: the key for it is heard from now on. */
export function expectMessage(): ActUnderWay {
  need();
  return beginAct();
}

/** Says that something did not work; it stays longer than what went well. */
export const sayProblem = (text: string): void => show({ text, tone: 'risk' });

/** The place of the messages: once for the whole app. */
export function Toasts() {
  const isShown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isNeeded,
  );
  if (!isShown) return null;
  return (
    <Suspense>
      <Messages />
    </Suspense>
  );
}
