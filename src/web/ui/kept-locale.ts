import { useSyncExternalStore } from 'react';
import { readerLocale } from '#texts/language.ts';

const place = 'leadsheet.locale';
const listeners = new Set<() => void>();

/** How who sits here reads: as they chose when they were last signed in at this browser, else as it says. */
export function useKeptLocale(): string {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, readKept);
}

/** Keeps the choice of a member in this browser, so that the page before they sign in speaks their language too. */
export function keepLocale(locale: string | null): void {
  if (locale === localStorage.getItem(place)) return;
  if (locale === null) localStorage.removeItem(place);
  else localStorage.setItem(place, locale);
  for (const listener of listeners) listener();
}

function readKept(): string {
  const kept = localStorage.getItem(place);
  return readerLocale(kept === null ? navigator.languages : [kept, ...navigator.languages]);
}
