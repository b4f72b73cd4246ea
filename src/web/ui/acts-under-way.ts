/** An act that can be taken back once it is done: from its beginning until it is known how it went. */
export interface ActUnderWay {
  /** Whether the way back was asked for meanwhile. */
  isToBeTakenBack: boolean;
  whenEnded: (() => void) | null;
}

let underWay: readonly ActUnderWay[] = [];
const listeners = new Set<() => void>();

function become(next: readonly ActUnderWay[]) {
  underWay = next;
  for (const listener of listeners) listener();
}

export function beginAct(): ActUnderWay {
  const act: ActUnderWay = { isToBeTakenBack: false, whenEnded: null };
  become([...underWay, act]);
  return act;
}

/** It is done, did not go through, or waits on this device: there is nothing to wait for any more. */
export function endAct(act: ActUnderWay): void {
  become(underWay.filter((one) => one !== act));
  act.whenEnded?.();
}

/**
 * Asks for the newest act under way to be taken back once it is done. While there is one, nothing older is meant by
 * the key, however often it is pressed and however the act ends. Answers undefined where nothing is under way.
 */
export function askBack(): { act: ActUnderWay; isNew: boolean } | undefined {
  const act = underWay.at(-1);
  if (!act) return undefined;
  const isNew = !act.isToBeTakenBack;
  act.isToBeTakenBack = true;
  return { act, isNew };
}

export const isActUnderWay = (): boolean => underWay.length > 0;

export function watchActs(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
