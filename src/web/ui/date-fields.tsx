import { type ReactNode, useState } from 'react';
import { typedDatesTexts } from '#texts/typed-dates.ts';
import type { FieldProps } from './field.tsx';
import { useDates, useReader, useTexts } from './reader.tsx';
import { type TypedDate, TypedDayField, TypedMomentField } from './typed/typed-date-field.tsx';
import { Unread } from './typed/unread.tsx';

interface DateFieldProps extends FieldProps {
  /** A day, `2026-11-18`, or null while there is none. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A day in a form that keeps no words of it. */
export function DateField({ value, onChange, ...props }: DateFieldProps) {
  const t = useTexts(typedDatesTexts);
  const { typed, isUnread, take } = useTyped(value, onChange);
  return (
    <Unread isUnread={isUnread} says={t('dayUnknown')} error={props.error}>
      {(error) => (
        <TypedDayField
          {...props}
          {...noted(props.hint, value && <Nearness day={value} />)}
          error={error}
          value={value}
          typed={typed}
          onChange={take}
        />
      )}
    </Unread>
  );
}

interface DateTimeFieldProps extends FieldProps {
  /** An instant in UTC, shown and typed in the reader's time zone. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** In a form that is kept while it is typed: words that were not understood yet. */
  words?: string;
  onWords?: (words: string) => void;
  /** Another instant whose time of day a day without one gets, where the field holds none. */
  usualAt?: string | null;
}

/** A day and a time. A form that holds them keeps words of them only as long as they are not understood. */
export function DateTimeField({ value, onChange, words, onWords, ...props }: DateTimeFieldProps) {
  const t = useTexts(typedDatesTexts);
  const dates = useDates();
  const { typed, isUnread, take } = useTyped(value, onChange, words, onWords);
  return (
    <Unread isUnread={isUnread} says={t('momentUnknown')} error={props.error}>
      {(error) => (
        <TypedMomentField
          {...props}
          {...noted(props.hint, value && <Nearness day={dates.dayOf(value)} />)}
          error={error}
          value={value}
          typed={typed}
          onChange={take}
        />
      )}
    </Unread>
  );
}

/** The words as they were typed, for as long as the form holds what was understood of them. */
function useTyped(
  value: string | null,
  onChange: (value: string | null) => void,
  words = '',
  onWords?: (words: string) => void,
) {
  const [held, hold] = useState<TypedDate>({ value, typed: '' });
  const own = held.value === value ? held.typed : '';
  const typed = own === '' && value === null ? words : own;
  return {
    typed,
    isUnread: value === null && typed.trim() !== '',
    take: (next: TypedDate) => {
      hold(next);
      if (next.value !== value) onChange(next.value);
      const unread = next.value === null ? next.typed : '';
      if (unread !== words) onWords?.(unread);
    },
  };
}

const noted = (hint: ReactNode, note: ReactNode) => {
  const shown = hint ?? note;
  return shown ? { hint: shown } : {};
};

/** Whether a day has passed is easily overlooked. */
function Nearness({ day }: { day: string }) {
  const dates = useDates();
  const { locale } = useReader();
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(dates.daysFromToday(day), 'day');
}
