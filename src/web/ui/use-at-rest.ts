import { startTransition, useEffect, useState } from 'react';

/** How long typing has to rest. */
const restMs = 300;

/** A value that follows once a text has not changed for a while, so that no key that is typed waits for it. */
export function useAtRest<Value>(value: Value, text: string): Value {
  const [rested, setRested] = useState(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the text puts it off.
  useEffect(() => {
    if (rested === value) return;
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), restMs);
    return () => clearTimeout(timer);
  }, [value, text, rested]);
  return rested;
}
