import { useEffect, useState } from 'react';

const everyMs = 5000;

/** The time, for what counts minutes. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(tick);
  }, []);
  return now;
}
