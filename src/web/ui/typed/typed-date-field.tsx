import { type CalendarDate, parseAbsolute, parseDate, toCalendarDate, today } from '@internationalized/date';
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useId,
  useRef,
  useState,
} from 'react';
import { Button } from 'react-aria-components/Button';
import type { DateValue } from 'react-aria-components/Calendar';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { typedDatesTexts } from '#texts/typed-dates.ts';
import { CalendarPage } from '../calendar-page.tsx';
import { classes } from '../classes.ts';
import { FieldLabel, type FieldProps, fieldBox, inputLook, notesOf, PlainNotes } from '../field.tsx';
import { CalendarIcon } from '../icons.tsx';
import { popoverLook } from '../list-box.tsx';
import { useDates, useReader, useTexts } from '../reader.tsx';
import { useShownText } from '../use-shown-text.ts';
import { readDay } from './read-day.ts';
import { readMoment } from './read-moment.ts';

/** What was typed, and what was understood of it: a day, or an instant in UTC. */
export interface TypedDate {
  value: string | null;
  typed: string;
}

interface TypedDateFieldProps extends FieldProps {
  value: string | null;
  /** The words as they were typed, kept also where nobody understands them. */
  typed: string;
  onChange: (next: TypedDate) => void;
}

/** A day, typed as people say it: `fri`, `27 Nov`, `in 2 weeks`. The arrow keys go from day to day. */
export function TypedDayField(props: TypedDateFieldProps) {
  const { locale, zone } = useReader();
  const dates = useDates();
  return (
    <TypedDate
      {...props}
      of="day"
      read={(text) => readDay(text, today(zone), locale)?.toString() ?? null}
      write={dates.day}
      dayOf={parseDate}
      onDay={(day) => day.toString()}
    />
  );
}

interface TypedMomentFieldProps extends TypedDateFieldProps {
  /** Another instant whose time of day a day without one gets, where the field holds none. */
  usualAt?: string | null;
}

/** A day and a time: `thu 14:00`, `3 Dec 2pm`, in the reader's zone. A day alone keeps the time of day that stood there. */
export function TypedMomentField({ usualAt = null, ...props }: TypedMomentFieldProps) {
  const { locale, zone } = useReader();
  const dates = useDates();
  const timeOf = (before: string | null) => {
    const at = before ?? usualAt;
    return at === null ? undefined : parseAbsolute(at, zone);
  };
  return (
    <TypedDate
      {...props}
      of="moment"
      read={(text, before) => readMoment(text, today(zone), locale, zone, timeOf(before))}
      write={dates.moment}
      dayOf={(value) => toCalendarDate(parseAbsolute(value, zone))}
      onDay={(day, before) => readMoment(day.toString(), today(zone), locale, zone, timeOf(before)) ?? ''}
    />
  );
}

interface Ways {
  of: 'day' | 'moment';
  /** What was typed, and the value that stood there before it was. */
  read: (text: string, before: string | null) => string | null;
  write: (value: string) => string;
  dayOf: (value: string) => CalendarDate;
  /** The value on another day, at the same time of day. */
  onDay: (day: CalendarDate, before: string | null) => string;
}

function TypedDate({
  value,
  typed,
  onChange,
  of,
  read,
  write,
  dayOf,
  onDay,
  ...props
}: TypedDateFieldProps & Ways) {
  const t = useTexts(typedDatesTexts);
  const { zone } = useReader();
  const id = useId();
  // Only while somebody types here; else the field shows what was understood.
  const [text, setText] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const shown = text ?? (value === null ? typed : write(value));
  // While somebody types, the value is gone in between: what stood there before is the last that there was.
  const stood = useRef(value);
  const type = (next: string) => {
    setText(next);
    onChange({ value: read(next, stood.current), typed: next });
  };
  const choose = (day: CalendarDate) => {
    const next = onDay(day, value ?? stood.current);
    setText((before) => (before === null ? null : write(next)));
    onChange({ value: next, typed: write(next) });
  };
  const day = value === null ? null : dayOf(value);
  const latest = useRef({ choose, day });
  latest.current = { choose, day };
  // The same at every key, so that the calendar's button is not rendered again with what is typed beside it.
  const onChoose = useCallback((chosen: CalendarDate) => latest.current.choose(chosen), []);
  const dayNow = useCallback(() => latest.current.day, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (event.altKey) setOpen(true);
    else if (day === null) choose(today(zone).add({ days: 1 }));
    else choose(day.add({ days: event.key === 'ArrowUp' ? 1 : -1 }));
  };
  const field = useRef<HTMLInputElement>(null);
  // It takes the focus, and selects what it shows, before anything after the first rendering could show it.
  const [first] = useState(shown);
  useShownText(field, shown);
  const isReadBack = text !== null && text.trim() !== '';
  // What was understood is said right after the key, not before it.
  const understood = useDeferredValue(isReadBack ? (value ?? '') : null);
  const notes = { id, hint: props.hint, error: props.error };
  // A plain input: what is typed is rendered at every key, and read at every key on top of it.
  return (
    <div className={classes(fieldBox(props.className), 'relative')}>
      <FieldLabel {...props} htmlFor={id} />
      <div className="relative">
        <input
          ref={field}
          id={id}
          type="text"
          defaultValue={first}
          onChange={(event) => type(event.target.value)}
          autoComplete="off"
          className={classes(inputLook, 'pr-9 tabular-nums')}
          placeholder={t(of === 'day' ? 'dayExamples' : 'momentExamples')}
          disabled={props.isDisabled ?? false}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            setText(shown);
            stood.current = value ?? stood.current;
            event.currentTarget.select();
            // What reading and writing a day need is made now, so that the first key does not wait for it.
            const tried = read('1.1. 10:00', value) ?? read('1.1.', value);
            if (tried !== null) write(tried);
          }}
          onBlur={() => setText(null)}
          {...(props.isRequired ? { 'aria-required': true } : {})}
          {...(props.error === undefined ? {} : { 'aria-invalid': true, 'data-invalid': true })}
          {...notesOf(notes, ...(isReadBack ? [`${id}-read`] : []))}
          {...(props.autoFocus ? { autoFocus: true } : {})}
        />
        <CalendarButton isOpen={isOpen} onOpen={setOpen} dayNow={dayNow} onChoose={onChoose} />
      </div>
      <ReadBack id={`${id}-read`} of={of} value={understood} />
      <PlainNotes {...notes} />
    </div>
  );
}

interface CalendarButtonProps {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  dayNow: () => CalendarDate | null;
  onChoose: (day: CalendarDate) => void;
}

/** Rendered by itself: a key that is typed beside it does not wait for it. */
const CalendarButton = memo(function CalendarButton({
  isOpen,
  onOpen,
  dayNow,
  onChoose,
}: CalendarButtonProps) {
  const t = useTexts(typedDatesTexts);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpen}>
      <Button
        excludeFromTabOrder
        aria-label={t('calendar')}
        className="absolute inset-y-0 right-0 flex w-9 cursor-pointer items-center justify-center rounded-control text-soft hover:text-ink"
      >
        <CalendarIcon />
      </Button>
      <Popover className={classes(popoverLook, 'p-3')} placement="bottom end">
        <Dialog aria-label={t('calendar')} className="outline-none">
          <CalendarPage
            autoFocus
            value={dayNow()}
            onChange={(chosen: DateValue) => {
              onChoose(toCalendarDate(chosen));
              onOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
});

interface ReadBackProps {
  id: string;
  of: 'day' | 'moment';
  /** Null where nothing is typed, and empty where nothing was understood of it. */
  value: string | null;
}

/** What was understood, below the field and over what follows. */
const ReadBack = memo(function ReadBack({ id, of, value }: ReadBackProps) {
  const t = useTexts(typedDatesTexts);
  if (value === null) return null;
  return (
    <span
      id={id}
      className={classes(
        'pointer-events-none absolute top-full left-0 z-20 mt-1 w-max max-w-64 rounded-control border border-line bg-raised px-2 py-1 text-fine shadow-lift',
        value === '' ? 'text-warn' : 'text-soft',
      )}
    >
      {value === '' ? t(of === 'day' ? 'dayUnknown' : 'momentUnknown') : <Nearness of={of} value={value} />}
    </span>
  );
});

/** The weekday says more than the number, and whether a day has passed is easily overlooked. */
function Nearness({ of, value }: { of: 'day' | 'moment'; value: string }): ReactNode {
  const t = useTexts(typedDatesTexts);
  const dates = useDates();
  const days = dates.daysFromToday(of === 'day' ? value : dates.dayOf(value));
  const day = of === 'day' ? dates.day(value) : dates.moment(value);
  if (days === 0) return t('isToday', { day });
  if (days === 1) return t('isTomorrow', { day });
  if (days > 0) return t('isAhead', { day, days });
  return days === -1 ? t('isYesterday', { day }) : t('isPast', { day, days: -days });
}
