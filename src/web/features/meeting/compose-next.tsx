import { meetingTexts } from '#texts/meeting.ts';
import { Button } from '../../ui/button.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { useDates, useReader, useTexts } from '../../ui/reader.tsx';
import { TypedMomentField } from '../../ui/typed/typed-date-field.tsx';
import { weeksAfter } from '../../ui/typed/usual-dates.ts';
import { Chip, ChipRow } from './chips.tsx';
import { useMeeting, useNext } from './meeting-context.ts';

/** The next conversation, agreed on before you part. */
export function ComposeNext({ onDone }: { onDone: () => void }) {
  const t = useTexts(meetingTexts);
  const dates = useDates();
  const { conversation } = useMeeting();
  const { record, entry } = useNext();
  const { startsAt = null, when = '' } = entry;
  const { zone } = useReader();
  const set = (value: string | null, typed: string) =>
    record.change('next', 'next', {
      startsAt: value,
      when: typed,
      ...(value ? { kind: 'conversation' } : {}),
    });
  const usual = [
    { at: weeksAfter(conversation.startsAt, 1, zone), label: t('sameTimeNextWeek') },
    { at: weeksAfter(conversation.startsAt, 2, zone), label: t('inTwoWeeksSameTime') },
  ];
  return (
    <>
      <ChipRow label={t('next')}>
        {usual.map(({ at, label }) => (
          <Chip
            key={at}
            isOn={startsAt === at}
            onPress={() => (startsAt === at ? set(null, '') : set(at, dates.moment(at)))}
          >
            {label}
          </Chip>
        ))}
      </ChipRow>
      <div className="flex items-start gap-2">
        <TypedMomentField
          label={t('nextSlot')}
          labelHidden
          className="flex-1"
          value={startsAt}
          typed={when}
          onChange={({ value, typed }) => set(value, typed)}
        />
        <Button
          look="primary"
          aria-label={t('done')}
          isDisabled={startsAt === null}
          onPress={onDone}
          className="size-11! flex-none px-0!"
        >
          <CheckIcon />
        </Button>
      </div>
      <p className="min-h-9 text-fine text-soft">{t('nextHint')}</p>
    </>
  );
}
