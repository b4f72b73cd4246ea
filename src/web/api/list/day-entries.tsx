import { type MouseEvent, type RefObject, useEffect } from 'react';
import { boardsTexts } from '#texts/boards.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { useCarried } from '../../ui/carry.tsx';
import { classes } from '../../ui/classes.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { cardId } from './board-columns.ts';
import type { DayShown } from './list-calendar.tsx';
import { rowType } from './list-column.tsx';
import type { CardKind } from './list-kind.ts';
import type { CardMenuAsked } from './use-cards.tsx';

interface DayEntriesProps<Item> {
  kind: CardKind<Item>;
  of: DayShown<Item> | undefined;
  isFixed: boolean;
  shown: RefObject<Map<string, Item>>;
  onOpen: (item: Item) => void;
  onMenu: (asked: CardMenuAsked<Item>) => void;
  /** Shows all of the day. */
  onMore: () => void;
}

/** What stands on a day of a calendar, and how many more there are. */
export function DayEntries<Item>({ kind, of, shown, onMore, ...acts }: DayEntriesProps<Item>) {
  const t = useTexts(boardsTexts);
  const numbers = useNumbers();
  useEffect(() => {
    for (const item of of?.items ?? []) shown.current.set(cardId(of?.day ?? '', kind.idOf(item)), item);
  });
  if (!of) return null;
  const more = of.count - of.items.length;
  return (
    <ul className="flex flex-col gap-0.5">
      {of.items.map((item) => (
        <DayEntry
          key={kind.idOf(item)}
          kind={kind}
          item={item}
          card={cardId(of.day, kind.idOf(item))}
          {...acts}
        />
      ))}
      {more > 0 && (
        <li>
          <button
            type="button"
            onClick={onMore}
            className="min-h-6 w-full cursor-pointer rounded-[4px] px-1 text-left text-fine text-soft hover:bg-well hover:text-ink max-md:min-h-11"
          >
            {t('moreOfDay', { shown: numbers.whole(more) })}
          </button>
        </li>
      )}
    </ul>
  );
}

type EntryProps<Item> = Pick<DayEntriesProps<Item>, 'kind' | 'isFixed' | 'onOpen' | 'onMenu'> & {
  item: Item;
  card: string;
};

/** Carried by the mouse to another day; by keyboard its key asks for the day. */
function DayEntry<Item>({ kind, item, card, isFixed, onOpen, onMenu }: EntryProps<Item>) {
  const name = kind.nameOf(item);
  const { carriedProps, isCarried } = useCarried({ type: rowType, id: card, name, isFixed });
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(item);
  };
  const showMenu = (event: MouseEvent) => {
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    const byPointer = event.clientX > 0;
    onMenu({
      ...{ item, row: 0, card },
      ...(byPointer ? { x: event.clientX, y: event.clientY } : { x: box.left, y: box.bottom }),
    });
  };
  return (
    <li
      {...carriedProps}
      data-card={card}
      onContextMenu={showMenu}
      className={classes('flex items-center', isCarried && 'opacity-40')}
    >
      <a
        href={kind.hrefOf(item)}
        draggable={false}
        onClick={open}
        className="flex min-h-6 min-w-0 flex-1 items-center gap-1.5 rounded-[4px] bg-well/70 px-1 text-fine hover:bg-well max-md:min-h-11 max-md:bg-transparent max-md:text-base"
      >
        {kind.photoOf && <Avatar name={name} photo={kind.photoOf(item)} size="tiny" />}
        <span title={name} className="truncate">
          {name}
        </span>
      </a>
    </li>
  );
}
