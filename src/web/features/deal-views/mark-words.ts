import type { DealMark } from '#contract/deals/deal-overviews.ts';
import { dealTimelineTexts } from '#texts/deal-timeline.ts';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';

/** What a mark on the timeline is, in a line or two. */
export interface MarkWords {
  readonly title: string;
  readonly detail: string;
}

export function useMarkWords(): (mark: DealMark) => MarkWords {
  const t = useTexts(dealTimelineTexts);
  const dates = useDates();
  const numbers = useNumbers();
  return (mark) => {
    const { state, text, people } = mark;
    const when = mark.at ? dates.moment(mark.at) : dates.day(mark.day);
    const who = people.length > 0 ? numbers.list(people.map(({ name }) => name)) : null;
    const stands = t('markState', { state: (mark.late ? 'late' : (state ?? 'none')).replaceAll(' ', '_') });
    const outcome = mark.outcome ? t('markOutcome', { outcome: mark.outcome.replace('-', '_') }) : null;
    return {
      title: text ?? t('mark', { what: mark.what.replace('-', '_') }),
      detail: [
        text ? t('mark', { what: mark.what.replace('-', '_') }) : null,
        when,
        who,
        outcome ?? (stands || null),
      ]
        .filter((one) => one !== null)
        .join(' · '),
    };
  };
}
