import type { TimelineMoment } from '#contract/deals/timeline.ts';
import { timelineTexts } from '#texts/timeline.ts';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';

/** Most of what was gained or lost at once is told by its first few. */
const told = 3;

/** A moment in a line: what it gained or lost, else what happened. */
export function useMomentWords(): (moment: TimelineMoment) => string {
  const t = useTexts(timelineTexts);
  const dates = useDates();
  const numbers = useNumbers();
  return ({ at, gained, lost, sentences, entries }) => {
    const places = [
      ...gained.map(({ name, kindLabel }) => t('gained', { name, kind: kindLabel })),
      ...lost.map(({ name, kindLabel }) => t('lost', { name, kind: kindLabel })),
    ];
    const sentence = (sentences[0] ?? []).map(({ text }) => text).join('');
    const more = entries - 1;
    const text =
      places.length > 0
        ? numbers.list(places.slice(0, told))
        : more > 0
          ? t('more', { text: sentence.replace(/\.$/, ''), count: more })
          : sentence;
    return t('moment', { day: dates.moment(at), text });
  };
}
