import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  type CalendarProps,
  type DateValue,
} from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { ChevronLeft, ChevronRight } from './icons.tsx';

const turn = 'flex size-8 cursor-pointer items-center justify-center rounded-control hover:bg-well';

/** One month to choose a day from; within a date field the field says which one is chosen. */
export function CalendarPage(props: Pick<CalendarProps<DateValue>, 'value' | 'onChange' | 'autoFocus'>) {
  return (
    <Calendar {...props}>
      <header className="mb-2 flex items-center justify-between">
        <Button slot="previous" className={turn}>
          <ChevronLeft />
        </Button>
        <Heading className="text-base font-semibold" />
        <Button slot="next" className={turn}>
          <ChevronRight />
        </Button>
      </header>
      <CalendarGrid className="border-separate border-spacing-0.5">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="size-8 text-fine font-normal text-faint">{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className="flex size-8 cursor-pointer items-center justify-center rounded-control tabular-nums hover:bg-well data-[outside-month]:hidden data-[selected]:bg-ink data-[selected]:text-on-strong data-[today]:font-bold data-[today]:underline max-sm:size-10"
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
