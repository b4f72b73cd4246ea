// biome-ignore-all lint/a11y: it stands among rows that make no table element; the roles say it

import { type KeyboardEvent, useEffect, useState } from 'react';
import { listsTexts } from '#texts/lists.ts';
import { classes } from '../../ui/classes.ts';
import { rowHeight } from '../../ui/grid/use-grid.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import type { CellValue, ListColumn, ListKind } from './list-kind.ts';
import { rowChange } from './row-change.ts';
import { useWriteRow } from './use-write-row.ts';

interface RowEditorProps<Item> {
  kind: ListKind<Item>;
  columns: readonly ListColumn<Item>[];
  item: Item;
  row: number;
  onDone: () => void;
}

/** A row whose cells are fields: Enter saves, Escape leaves it as it was. */
export function RowEditor<Item>({ kind, columns, item, row, onDone }: RowEditorProps<Item>) {
  const t = useTexts(listsTexts);
  const name = { key: 'name', label: kind.nameLabel, atEnd: false, cell: null, edit: kind.nameEdit };
  const cells = [name, ...columns];
  const [typed, setTyped] = useState<Readonly<Record<string, CellValue>>>({});
  const [wantsSave, setWantsSave] = useState(false);
  const save = useSaveRow(kind, item, onDone);
  useEffect(() => {
    if (!wantsSave) return;
    setWantsSave(false);
    const known = cells.flatMap(({ key, edit }) => (edit ? [{ key, before: edit.valueOf(item) }] : []));
    void save(rowChange(known, typed));
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys are those of its fields here, not of the list.
    event.stopPropagation();
    if (event.key === 'Escape') onDone();
  };
  // Some fields keep the key to themselves, as they take in by it what was typed: they hear it before it is saved.
  const onKeyDownFirst = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
      setTimeout(() => setWantsSave(true));
  };
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={row}
      className="absolute inset-x-0 z-10 grid border-b border-line bg-well"
      style={{
        height: rowHeight,
        transform: `translateY(${row * rowHeight}px)`,
        gridTemplateColumns: 'var(--columns)',
      }}
      onClick={(event) => event.stopPropagation()}
      onContextMenu={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
      onKeyDownCapture={onKeyDownFirst}
      ref={focusFirst}
    >
      {cells.map(({ key, label, atEnd, edit, cell }) => (
        <div
          key={key}
          role="gridcell"
          className={classes(
            'flex min-w-0 items-center px-1',
            key === 'name' && 'pl-2',
            atEnd && 'justify-end',
          )}
        >
          {edit
            ? edit.field(
                {
                  label,
                  value: key in typed ? (typed[key] ?? null) : edit.valueOf(item),
                  onChange: (value) => setTyped((before) => ({ ...before, [key]: value })),
                },
                item,
              )
            : cell?.(item)}
        </div>
      ))}
      <div role="gridcell" className="flex items-center justify-center">
        <button
          type="button"
          aria-label={t('saveRow', { name: kind.nameOf(item) })}
          onClick={() => setWantsSave(true)}
          className="flex size-8 cursor-pointer items-center justify-center rounded-control bg-ink text-on-strong"
        >
          <CheckIcon />
        </button>
      </div>
    </div>
  );
}

/** Once, when it comes. */
function focusFirst(row: HTMLElement | null) {
  if (row && !row.contains(document.activeElement)) row.querySelector('input')?.focus();
}

function useSaveRow<Item>(kind: ListKind<Item>, item: Item, onDone: () => void) {
  const t = useTexts(listsTexts);
  const write = useWriteRow(kind);
  return async (change: ReturnType<typeof rowChange>) => {
    if (Object.keys(change).length === 0) return onDone();
    if (change.name && change.name.after === null) return sayProblem(t('nameNeeded'));
    const name = String(change.name?.after ?? kind.nameOf(item));
    if (await write(item, change, t('rowEdited', { name }))) onDone();
  };
}
