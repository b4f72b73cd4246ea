import { texts } from './texts.ts';

/** What is said beside an amount while it is typed. */
export const typedAmountsTexts = texts({
  en: {
    examples: '80k or {example}',
    unknown: 'Not an amount yet. Try 80k or {example}.',
  },
  de: {
    examples: '80 Tsd. oder {example}',
    unknown: 'Noch kein Betrag. Zum Beispiel: 80 Tsd. oder {example}.',
  },
});
