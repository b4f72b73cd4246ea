import { useEffect } from 'react';
import { useDayOfWords } from '../../ui/typed/use-day-of-words.ts';
import { whoBegins } from './said-in-line.ts';
import type { VagueWordsProps } from './vague-words.tsx';

/**
 * Once typing rests, who and by when are taken over from the line itself where nobody has said them. What somebody then
 * takes out again stays out, until they type on.
 */
export function useSaidInLine({
  what,
  when = '',
  saidAt = null,
  missing,
  people,
  onSaid,
}: VagueWordsProps): void {
  const dayOfWords = useDayOfWords(saidAt);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line is another look, and nothing else is
  useEffect(() => {
    const who = missing.includes('who') ? whoBegins(what, people) : null;
    // Words for a day that nobody understood are what they wrote of it.
    const day = missing.includes('when') && when === '' ? dayOfWords(what) : {};
    if (who !== null || 'due' in day) onSaid({ ...(who === null ? {} : { contactId: who }), ...day });
  }, [what]);
}
