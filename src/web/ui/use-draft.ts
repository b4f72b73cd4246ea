import { useCallback, useEffect, useState } from 'react';

const prefix = 'leadsheet.draft.';

/**
 * What somebody is typing, kept in the browser until it is saved: a closed tab or a lost connection loses nothing.
 * Gives the value, its setter, a way to drop the draft once it is saved, and whether it came from an earlier visit.
 */
export function useDraft<Value>(
  key: string,
  initial: () => Value,
  keep: 'once typed' | 'at once' = 'once typed',
) {
  const place = `${prefix}${key}`;
  const [state, setState] = useState(() => {
    const kept = read<Value>(place);
    return {
      value: kept ?? initial(),
      restored: kept !== null,
      touched: kept !== null || keep === 'at once',
    };
  });
  const { value, restored, touched } = state;

  useEffect(() => {
    if (touched) write(place, value);
  }, [place, value, touched]);

  const set = useCallback(
    (change: (before: Value) => Value) =>
      setState((before) => ({ ...before, value: change(before.value), touched: true })),
    [],
  );
  const drop = useCallback(() => {
    localStorage.removeItem(place);
    setState((before) => ({ ...before, restored: false, touched: false }));
  }, [place]);
  const startOver = useCallback(() => {
    localStorage.removeItem(place);
    setState({ value: initial(), restored: false, touched: false });
  }, [place, initial]);
  return { value, set, drop, startOver, restored, touched };
}

/** Forgets every draft, when somebody signs out on a shared machine. */
export function dropAllDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}

function read<Value>(place: string): Value | null {
  try {
    const text = localStorage.getItem(place);
    return text === null ? null : (JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

function write(place: string, value: unknown) {
  try {
    localStorage.setItem(place, JSON.stringify(value));
  } catch {
    // A full or forbidden storage costs the draft, never the work on the page.
  }
}
