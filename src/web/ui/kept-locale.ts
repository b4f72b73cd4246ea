import { useSyncExternalStore } from 'react';
import { languageOf, readerLocale } from '#texts/language.ts';
import { fetchWords } from '#texts/words-apart.ts';

const place = 'leadsheet.locale';
const listeners = new Set<() => void>();
let now = readKept();

/** How who sits here reads: as they chose when they were last signed in at this browser, else as it says. */
export function useKeptLocale(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
}

/** Until the words are here that this page speaks with. Where they cannot be fetched, it speaks English. */
export const wordsOfKeptLocale = (): Promise<void> => fetchWords(languageOf(now)).catch(() => undefined);

/** Keeps the choice of a member in this browser, so that the page before they sign in speaks their language too. */
export function keepLocale(locale: string | null): void {
  if (locale === localStorage.getItem(place)) return;
  if (locale === null) localStorage.removeItem(place);
  else localStorage.setItem(place, locale);
  const chosen = readKept();
  void fetchWords(languageOf(chosen))
    .catch(() => undefined)
    .then(() => {
      // Chosen once more meanwhile, that is what is read.
      if (chosen !== readKept()) return;
      now = chosen;
      for (const listener of listeners) listener();
    });
}

function readKept(): string {
  const kept = localStorage.getItem(place);
  return readerLocale(kept === null ? navigator.languages : [kept, ...navigator.languages]);
}
