import { type MouseEvent, useMemo, useRef, useState } from 'react';
import { listsTexts } from '#texts/lists.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { GroupWords } from '../../ui/group-words.tsx';
import { MoreIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useRowsInSight } from '../../ui/use-rows-in-sight.ts';
import { useListPlaces } from './list-places.ts';
import type { ListRowsProps } from './list-table.tsx';
import { inputOf } from './list-view.ts';
import { type MenuAsked, RowMenu } from './row-menu.tsx';
import { placeAt, rowsIn, runsOf, sectionAt } from './sections.ts';
import { useGroupWords } from './use-group-words.ts';

const cardHeight = 76;

/** The table on a phone: two lines each, and the page itself scrolls. */
export function ListCards<Item>(props: ListRowsProps<Item>) {
  const { kind, view, sections, folded, label, onOpen, onEdit, onSelect, selection } = props;
  const t = useTexts(listsTexts);
  const list = useRef<HTMLUListElement>(null);
  const [menu, setMenu] = useState<MenuAsked<Item> | null>(null);
  const wordsOfGroup = useGroupWords();
  const count = rowsIn(sections);
  const inSight = useRowsInSight({ count, rowHeight: cardHeight, scroller: null, list });
  const runs = useMemo(() => runsOf(inputOf(view), sections), [view, sections]);
  const { itemAt } = useListPlaces<Item>(kind.contract, runs, inSight);
  const { first, end } = inSight;
  const open = (item: Item) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(item);
  };
  const card = (item: Item, row: number) => (
    <div className="flex h-full items-center gap-2">
      {selection && (
        <Checkbox
          isSelected={selection.chosen.has(kind.idOf(item))}
          onChange={() => selection.toggle(item, row)}
        >
          <span className="sr-only">{t('selectOne', { name: kind.nameOf(item) })}</span>
        </Checkbox>
      )}
      {kind.photoOf && <Avatar name={kind.nameOf(item)} photo={kind.photoOf(item)} />}
      <div className="min-w-0 flex-1">
        <a
          href={kind.hrefOf(item)}
          onClick={open(item)}
          className="block min-h-6 truncate pt-0.5 font-semibold"
        >
          {kind.nameOf(item)}
        </a>
        <span className="block truncate text-fine text-soft">{kind.below(item) || '\u00a0'}</span>
      </div>
      <span className="max-w-[38%] flex-none truncate text-fine text-soft">{kind.beside(item)}</span>
      <button
        type="button"
        aria-label={t('actsFor', { name: kind.nameOf(item) })}
        onClick={({ currentTarget }) => {
          const box = currentTarget.getBoundingClientRect();
          setMenu({ item, row, x: box.left, y: box.bottom });
        }}
        className="-mr-3 flex size-11 flex-none items-center justify-center rounded-control text-soft"
      >
        <MoreIcon />
      </button>
    </div>
  );
  return (
    <>
      <ul
        ref={list}
        aria-label={label}
        className="relative rounded-card border border-line bg-card"
        style={{ height: count * cardHeight }}
      >
        {Array.from({ length: Math.max(0, end - first) }, (_, place) => {
          const row = first + place;
          const at = placeAt(sections, row);
          const item = at ? itemAt(at.section.key, at.index) : undefined;
          const group = at ? null : sectionAt(sections, row)?.group;
          return (
            <li
              key={row}
              className="absolute inset-x-0 border-b border-line px-4 last:border-b-0"
              style={{ top: row * cardHeight, height: cardHeight, contain: 'layout style' }}
            >
              {group ? (
                <button
                  type="button"
                  aria-expanded={!folded.has(group.key)}
                  onClick={() => props.onFold(group.key)}
                  className="flex size-full items-end gap-2 pb-3 text-left"
                >
                  <GroupWords isFolded={folded.has(group.key)} {...wordsOfGroup(group)} />
                </button>
              ) : item ? (
                card(item, row)
              ) : (
                <CardToCome />
              )}
            </li>
          );
        })}
      </ul>
      <RowMenu
        asked={menu}
        kind={kind}
        onOpen={onOpen}
        onEdit={onEdit}
        onRemove={props.onRemove}
        onSelect={selection ? undefined : onSelect}
        onClose={() => setMenu(null)}
      />
    </>
  );
}

function CardToCome() {
  return (
    <div className="flex h-full flex-col justify-center gap-3">
      <span className="h-3.5 w-2/3 rounded bg-well" />
      <span className="h-3 w-1/3 rounded bg-well" />
    </div>
  );
}
