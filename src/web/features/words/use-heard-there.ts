import { useEffect, useMemo } from 'react';
import { useNewPeople } from '../../api/record/use-people.ts';
import { type Heard, putHeard, whoWasHeard } from './heard-there.ts';
import type { WordsOf } from './words-context.ts';

/** Puts those whom the words say to have been there among those who were, each once: who takes them out is not asked again. */
export function useHeardThere({ record, page, there }: WordsOf, read: readonly (Heard | null)[]): void {
  const newcomers = useNewPeople(record);
  const ids = useMemo(() => {
    const inDeal = [...page.score.people.map(({ contactId }) => contactId), ...newcomers.map(({ id }) => id)];
    return whoWasHeard(read).filter((id) => inDeal.includes(id));
  }, [read, page, newcomers]);
  useEffect(() => putHeard(record, ids, there), [record, ids, there]);
}
