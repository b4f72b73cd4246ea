import { useEffect, useMemo, useRef } from 'react';

type Acts = Readonly<Record<string, (...given: never[]) => void>>;

/** The same functions for as long as something stands, which do what the latest of them do: rows are not drawn anew for them. */
export function useSteady<Given extends Acts>(acts: Given): Given {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  return useMemo(() => {
    const names = Object.keys(latest.current);
    const steady = names.map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)]);
    return Object.fromEntries(steady) as Given;
  }, []);
}
