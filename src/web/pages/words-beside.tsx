import { type ComponentProps, useMemo } from 'react';
import { useDrawn, useDrawnFrom } from '../api/record/use-record.ts';
import { heldDraft, tookPart } from '../features/close-out/close-out-entries.ts';
import type { CloseOutForm } from '../features/close-out/close-out-form.tsx';
import { onDay } from '../features/close-out/held-times.ts';
import { WordsReview } from '../features/words/words-review.tsx';
import { useDates, useReader } from '../ui/reader.tsx';

type Beside = Parameters<ComponentProps<typeof CloseOutForm>['wordsOf']>[0];

/** What is found in the words of a conversation, beside the steps that it is accepted into. */
export const wordsBeside = (part: Beside) => <WordsBeside {...part} />;

function WordsBeside({ of, ...rest }: Beside) {
  const { record, page, kinds, start } = of;
  const dates = useDates();
  const { zone } = useReader();
  const planned = page.conversations.find(({ conversationId }) => conversationId === start.conversationId);
  const isPlanned = planned !== undefined;
  const heldOn = useDrawnFrom(record, 'held', 'held', () => {
    const { startsAt } = record.entry('held', 'held');
    // Of one that was never planned a transcript knows better when it was, until somebody says so here.
    const at = startsAt ?? (isPlanned ? start.held?.startsAt : null);
    return at ? dates.dayOf(at) : null;
  });
  const thereAsText = useDrawn(record, () => tookPart(record, start).join(' '));
  const words = useMemo(() => {
    const there = thereAsText === '' ? [] : thereAsText.split(' ');
    const holdOn = (day: string) => {
      const { startsAt = null, endsAt = null } = heldDraft(record, start) ?? {};
      const times = { startsAt: startsAt ?? start.plannedAt, endsAt: endsAt ?? planned?.endsAt ?? null };
      record.change('held', 'held', { otherwise: true, ...onDay(times, day, zone) });
    };
    return { record, page, kinds, there, savedNotes: start.notes, heldOn, holdOn };
  }, [record, page, kinds, thereAsText, start, heldOn, planned, zone]);
  return <WordsReview of={words} {...rest} />;
}
