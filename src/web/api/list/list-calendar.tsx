import { useRef, useState } from 'react';
import type { getContactCalendar } from '#contract/contacts/contacts.ts';
import { boardsTexts } from '#texts/boards.ts';
import { useKey } from '../../ui/keys/use-key.ts';
import { type Month, monthAfter, monthOf } from '../../ui/month/month.ts';
import { MonthGrid } from '../../ui/month/month-grid.tsx';
import { useDates, useNumbers, useReader, useTexts } from '../../ui/reader.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { useRead } from '../queries.ts';
import { type CardAt, placeOfCard } from './board-columns.ts';
import { DayEntries } from './day-entries.tsx';
import { DaySheet } from './day-sheet.tsx';
import { DaysInLines } from './days-in-lines.tsx';
import { rowType } from './list-column.tsx';
import type { CalendarKind, ListDay } from './list-kind.ts';
import { MonthTurn } from './month-turn.tsx';
import { MoveDay } from './move-day.tsx';
import { type CardActs, useCards } from './use-cards.tsx';
import { useWriteRow } from './use-write-row.ts';

type Narrowed = Readonly<Record<string, unknown>>;

interface ListCalendarProps<Item> extends CardActs<Item> {
  kind: CalendarKind<Item>;
  /** What the list is narrowed by; its order is that of the calendar. */
  narrowed: Narrowed;
  by: ListDay<Item>;
}

/** What stands on a day: the first by name, of so many. */
export interface DayShown<Item> {
  readonly day: string;
  readonly items: readonly Item[];
  readonly count: number;
}

/** The month at which each calendar was left, so that coming back from somebody is coming back to it. */
const left = new Map<string, string>();

/** A list as a calendar of months; what is moved to another day says that day from then on. */
export function ListCalendar<Item>({ kind, narrowed, by, ...acts }: ListCalendarProps<Item>) {
  const t = useTexts(boardsTexts);
  const { locale } = useReader();
  const dates = useDates();
  const numbers = useNumbers();
  const isNarrow = useNarrow();
  const write = useWriteRow(kind);
  const place = `${kind.calendarContract.name} ${by.key}`;
  const [day, setDay] = useState(() => left.get(place) ?? dates.today());
  const [opened, setOpened] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const month = monthOf(day, locale);
  const show = (next: string) => {
    left.set(place, next);
    setDay(next);
  };
  const turn = (by: 1 | -1) => show(monthAfter(month.first, by));
  const mayMove = by.moved !== undefined && acts.onEdit !== undefined;
  const cards = useCards({ kind, mayMove, moveLabel: t('moveToDay'), ...acts });
  const { shown, asked } = cards;
  const { days, count } = useMonthOf(kind, narrowed, by, month);
  const shared = { group: 'list', inPalette: false } as const;
  useKey({ ...shared, key: '[', label: t('earlier'), repeats: true, act: () => turn(-1) });
  useKey({ ...shared, key: ']', label: t('later'), repeats: true, act: () => turn(1) });
  useKey({ ...shared, key: '.', label: t('toToday'), act: () => show(dates.today()) });
  const move = ({ card, item }: CardAt<Item>, to: string) => {
    if (!by.moved || placeOfCard(card) === to) return;
    const said = t('movedToDay', { name: kind.nameOf(item), day: dates.day(to) });
    void write(item, by.moved(item, to), said);
  };
  const putDown = (card: string, to: string) => {
    const item = shown.current.get(card);
    if (item !== undefined) move({ card, item }, to);
  };
  const entries = (one: string) => (
    <DayEntries
      kind={kind}
      of={days.get(one)}
      isFixed={!mayMove}
      shown={shown}
      onOpen={acts.onOpen}
      onMenu={cards.openMenu}
      onMore={() => setOpened(one)}
    />
  );
  const label = dates.month(month.first);
  return (
    <>
      <MonthTurn
        label={label}
        counted={t('calendarOf', { by: by.label, shown: numbers.whole(count) })}
        onTurn={turn}
        onToday={() => show(dates.today())}
      />
      <div ref={body}>
        {isNarrow ? (
          <DaysInLines days={[...days.values()]} label={label}>
            {entries}
          </DaysInLines>
        ) : (
          <MonthGrid
            label={label}
            month={month}
            begin={dates.today()}
            type={rowType}
            onPutDown={putDown}
            countOf={(one) => days.get(one)?.count ?? 0}
            onOpen={setOpened}
            onLeave={show}
          >
            {entries}
          </MonthGrid>
        )}
      </div>
      {cards.menu}
      <DaySheet
        kind={kind}
        day={opened}
        count={days.get(opened ?? '')?.count ?? 0}
        input={{ ...narrowed, dayOf: by.key }}
        onOpen={acts.onOpen}
        onClose={() => setOpened(null)}
      />
      <MoveDay
        name={asked === null ? '' : kind.nameOf(asked.item)}
        label={by.label}
        day={asked === null ? null : placeOfCard(asked.card)}
        onMove={(to) => {
          cards.endAsking();
          if (asked) move(asked, to);
        }}
        onClose={cards.endAsking}
      />
    </>
  );
}

/** The days of a month on which there is somebody; while another month is read, it stands there empty. */
function useMonthOf<Item>(kind: CalendarKind<Item>, narrowed: Narrowed, by: ListDay<Item>, month: Month) {
  const read = useRead(kind.calendarContract as typeof getContactCalendar, {
    ...narrowed,
    ...{ dayOf: by.key, dayFrom: month.from, dayTo: month.to },
  });
  const days = (read.data?.days ?? []) as unknown as readonly DayShown<Item>[];
  return { days: new Map(days.map((one) => [one.day, one])), count: read.data?.count ?? 0 };
}
