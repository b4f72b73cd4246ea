import { milestonesTexts } from '#texts/client-side.ts';
import { clientWordingTexts } from '#texts/client-wording.ts';
import { theirProcessTexts } from '#texts/their-process.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import type { Milestone } from './step-facts.ts';

/** When a step is or was, who sees to it, and whether its date is still to be believed; and how it reads for them. */
export function StepTag({ milestone }: { milestone: Milestone }) {
  const t = useTexts(clientWordingTexts);
  const { clientWording } = milestone;
  return (
    <>
      <When milestone={milestone} />
      {clientWording && (
        <span className="mt-0.5 block text-fine text-soft">{t('reads', { words: clientWording })}</span>
      )}
    </>
  );
}

function When({ milestone }: { milestone: Milestone }) {
  const t = useTexts(milestonesTexts);
  const tp = useTexts(theirProcessTexts);
  const dates = useDates();
  const { state, date, doneAt, late, contactName, required, timesMovedLater, setBy } = milestone;
  if (state === 'done') {
    const day = doneAt && dates.shortDay(dates.dayOf(doneAt));
    return <Tag tone="them">{day ? t('doneOn', { day }) : t('isDone')}</Tag>;
  }
  const tone: Tone = late ? 'risk' : date ? 'plain' : 'warn';
  const when = date ? dates.shortDay(date) : t('noDate');
  // The first name, and of `Dr. Amara Osei` not the title.
  const who = contactName?.split(' ').find((word) => !word.endsWith('.'));
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5">
      <Tag tone={tone}>{who ? t('whenAndWho', { when, who }) : when}</Tag>
      {date && setBy === 'client' && <span className="text-fine text-them">{t('confirmedByThem')}</span>}
      {!required && <span className="text-fine text-soft">{tp('spare')}</span>}
      {timesMovedLater > 1 && (
        <span className="text-fine text-warn">{t('moved', { count: timesMovedLater })}</span>
      )}
    </span>
  );
}
