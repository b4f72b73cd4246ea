import type { MouseEvent } from 'react';
import { boardsTexts } from '#texts/boards.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useColumnRows } from './column-rows.ts';
import type { CalendarKind } from './list-kind.ts';

interface DaySheetProps<Item> {
  kind: CalendarKind<Item>;
  /** Null keeps it closed. */
  day: string | null;
  /** How many stand on it. */
  count: number;
  /** How the list is asked for, but for the days. */
  input: Readonly<Record<string, unknown>>;
  onOpen: (item: Item) => void;
  onClose: () => void;
}

/** All that stands on a day, page by page. */
export function DaySheet<Item>({ day, onClose, ...props }: DaySheetProps<Item>) {
  const dates = useDates();
  return (
    <Dialog as="sheet" isOpen={day !== null} onClose={onClose} title={day === null ? '' : dates.longDay(day)}>
      {day !== null && <DayRows {...props} day={day} />}
    </Dialog>
  );
}

function DayRows<Item>({
  kind,
  day,
  count,
  input,
  onOpen,
}: Omit<DaySheetProps<Item>, 'onClose'> & { day: string }) {
  const t = useTexts(boardsTexts);
  const numbers = useNumbers();
  const asked = { ...input, dayFrom: day, dayTo: day };
  const { items, hasMore, isFetching, fetchMore } = useColumnRows<Item>(kind.contract, asked, true);
  const open = (item: Item) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(item);
  };
  if (items.length === 0) {
    return isFetching ? <Skeleton lines={4} /> : <p className="text-soft">{t('dayEmpty')}</p>;
  }
  return (
    <>
      <ul className="flex flex-col">
        {items.map((item) => (
          <li key={kind.idOf(item)} className="border-b border-line last:border-b-0">
            <a
              href={kind.hrefOf(item)}
              onClick={open(item)}
              className="flex items-center gap-3 py-2 hover:bg-well"
            >
              {kind.photoOf && <Avatar name={kind.nameOf(item)} photo={kind.photoOf(item)} size="small" />}
              <span className="min-w-0">
                <span className="block truncate font-semibold">{kind.nameOf(item)}</span>
                <span className="block truncate text-fine text-soft">{kind.below(item) || '\u00a0'}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button className="mt-3 w-full" isPending={isFetching} onPress={() => fetchMore({ again: true })}>
          {t('showMore', { shown: numbers.whole(Math.max(0, count - items.length)) })}
        </Button>
      )}
    </>
  );
}
