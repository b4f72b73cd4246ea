import type { Language } from './language.ts';

/**
 * Fetches the words of a language that the app keeps in a file of their own, before anything is said in it. Here all
 * words are there already; the build of the web app puts its own in the place of this (`tools/words-apart-plugin.ts`).
 */
export const fetchWords = (_language: Language): Promise<void> => Promise.resolve();
