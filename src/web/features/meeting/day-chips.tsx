import { useState } from 'react';
import { meetingTexts } from '#texts/meeting.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { type TypedDate, TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { usualDays } from '../../ui/typed/usual-dates.ts';
import { Chip, ChipRow } from './chips.tsx';

interface DayChipsProps extends TypedDate {
  label: string;
  onChange: (next: TypedDate) => void;
}

/** A day by one press: the few that are usual, or any other that is typed. */
export function DayChips({ label, value, typed, onChange }: DayChipsProps) {
  const t = useTexts(meetingTexts);
  const dates = useDates();
  const usual = usualDays(dates.today());
  const days = [
    { day: usual.today, label: t('today') },
    { day: usual.tomorrow, label: t('tomorrow') },
    { day: usual.friday, label: dates.day(usual.friday) },
    { day: usual.inAWeek, label: t('inAWeek') },
    { day: usual.inTwoWeeks, label: t('inTwoWeeks') },
  ];
  const isUsual = days.some(({ day }) => day === value);
  const [isOther, setOther] = useState(!isUsual && (value !== null || typed !== ''));
  return (
    <div className="flex flex-col gap-1.5">
      <ChipRow label={label}>
        {days.map((one) => (
          <Chip
            key={one.day}
            isOn={value === one.day}
            onPress={() => {
              setOther(false);
              onChange(
                value === one.day
                  ? { value: null, typed: '' }
                  : { value: one.day, typed: dates.day(one.day) },
              );
            }}
          >
            {one.label}
          </Chip>
        ))}
        <Chip isOn={isOther} onPress={() => setOther(!isOther)}>
          {t('otherDay')}
        </Chip>
      </ChipRow>
      {isOther && (
        // What was understood stands below the field, which is the last thing on a phone.
        <div className="pb-12">
          <TypedDayField
            label={label}
            labelHidden
            autoFocus
            value={value}
            typed={typed}
            onChange={onChange}
          />
        </div>
      )}
    </div>
  );
}
