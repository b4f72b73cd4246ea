import {
  type CalendarDate,
  type CalendarDateTime,
  parseAbsolute,
  parseDate,
  parseTime,
  toCalendarDateTime,
  today,
  toZoned,
} from '@internationalized/date';
import { Button } from 'react-aria-components/Button';
import { DateInput, DatePicker, DateSegment, type DateValue, Group } from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { uiTexts } from '#texts/ui.ts';
import { CalendarPage } from './calendar-page.tsx';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldBox } from './field.tsx';
import { CalendarIcon, CloseIcon } from './icons.tsx';
import { popoverLook } from './list-box.tsx';
import { useDates, useReader, useTexts } from './reader.tsx';

interface DateFieldProps extends FieldProps {
  /** A day, `2026-11-18`, or null while there is none. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A day, typed or chosen from a calendar. */
export function DateField({ value, onChange, ...props }: DateFieldProps) {
  const nearness = useNearness();
  return (
    <Picker
      {...props}
      value={value === null ? null : parseDate(value)}
      onChange={(next) => onChange(next === null ? null : next.toString().slice(0, 10))}
      granularity="day"
      note={value === null ? null : nearness(value)}
    />
  );
}

interface DateTimeFieldProps extends FieldProps {
  /** An instant in UTC, shown and typed in the reader's time zone. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A day and a time. */
export function DateTimeField({ value, onChange, ...props }: DateTimeFieldProps) {
  const { zone } = useReader();
  const dates = useDates();
  const nearness = useNearness();
  const shown = value === null ? null : toCalendarDateTime(parseAbsolute(value, zone));
  return (
    <Picker
      {...props}
      value={shown}
      onChange={(next) => onChange(next === null ? null : instantOf(next, zone))}
      granularity="minute"
      note={value === null ? null : nearness(dates.dayOf(value))}
    />
  );
}

interface PickerProps extends FieldProps {
  value: CalendarDate | CalendarDateTime | null;
  onChange: (value: DateValue | null) => void;
  granularity: 'day' | 'minute';
  note: string | null;
}

function Picker({ value, onChange, granularity, note, ...props }: PickerProps) {
  const t = useTexts(uiTexts);
  const { zone } = useReader();
  const start = today(zone);
  return (
    <DatePicker
      value={value}
      onChange={onChange}
      granularity={granularity}
      placeholderValue={granularity === 'day' ? start : toCalendarDateTime(start, parseTime('10:00'))}
      className={fieldBox(props.className)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
      {...(props.autoFocus ? { autoFocus: true } : {})}
    >
      <FieldLabel {...props} />
      <Group
        className={({ isInvalid, isFocusWithin }) =>
          classes(
            'flex min-h-9 items-center rounded-control border bg-card pl-2.5 max-sm:min-h-11',
            isInvalid ? 'border-risk' : 'border-edge',
            isFocusWithin && 'outline-2 outline-offset-2 outline-us',
          )
        }
      >
        <DateInput className="flex min-w-0 flex-1 items-center overflow-hidden py-[7px] tabular-nums">
          {(segment) => (
            <DateSegment
              segment={segment}
              className="rounded-[3px] px-px outline-none data-[focused]:bg-us data-[focused]:text-on-strong data-[placeholder]:text-faint data-[focused]:data-[placeholder]:text-on-strong"
            />
          )}
        </DateInput>
        {value !== null && props.isRequired !== true && (
          <Button
            slot={null}
            aria-label={t('clear', { field: props.label })}
            onPress={() => onChange(null)}
            className="flex h-8 w-6 cursor-pointer items-center justify-center rounded-control text-faint hover:text-ink"
          >
            <CloseIcon />
          </Button>
        )}
        <Button className="flex h-8 w-8 cursor-pointer items-center justify-center rounded-control text-soft hover:text-ink">
          <CalendarIcon />
        </Button>
      </Group>
      <FieldNotes hint={props.hint ?? note} error={props.error} />
      <Popover className={classes(popoverLook, 'p-3')}>
        <Dialog className="outline-none">
          <CalendarPage />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function instantOf(value: DateValue, zone: string): string {
  return toZoned(toCalendarDateTime(value), zone).toDate().toISOString();
}

/** The weekday says more than the number, and whether a day has passed is easily overlooked. */
function useNearness(): (day: string) => string {
  const t = useTexts(uiTexts);
  const dates = useDates();
  const { locale } = useReader();
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return (day) =>
    t('dayAndNearness', {
      day: dates.day(day),
      near: relative.format(dates.daysFromToday(day), 'day'),
    });
}
