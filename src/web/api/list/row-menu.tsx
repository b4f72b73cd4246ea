import { binTexts } from '#texts/bin.ts';
import { listsTexts } from '#texts/lists.ts';
import { PointMenu } from '../../ui/point-menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { CardKind } from './list-kind.ts';

/** What the menu is about, and where it opens. */
export interface MenuAsked<Item> {
  item: Item;
  row: number;
  x: number;
  y: number;
}

interface RowMenuProps<Item> {
  asked: MenuAsked<Item> | null;
  kind: CardKind<Item>;
  onOpen: (item: Item) => void;
  onEdit: ((item: Item) => void) | undefined;
  /** Writes over the row where it stands. */
  onEditRow?: ((row: number) => void) | undefined;
  onSelect: ((item: Item, row: number) => void) | undefined;
  /** Asks where else it is to stand. */
  onMove?: { readonly label: string; readonly act: () => void } | undefined;
  onRemove: ((items: readonly Item[]) => void) | undefined;
  onClose: () => void;
}

/** What can be done with a row, right where it is listed. */
export function RowMenu<Item>({
  asked,
  kind,
  onOpen,
  onEdit,
  onEditRow,
  onSelect,
  onMove,
  onRemove,
  onClose,
}: RowMenuProps<Item>) {
  const t = useTexts(listsTexts);
  const binText = useTexts(binTexts);
  const withItem = (act: (item: Item, row: number) => void) => () => {
    if (asked) act(asked.item, asked.row);
  };
  return (
    <PointMenu
      label={asked ? t('actsFor', { name: kind.nameOf(asked.item) }) : ''}
      at={asked}
      onClose={onClose}
      acts={[
        { id: 'open', label: t('open'), act: withItem(onOpen) },
        ...(onEditRow
          ? [{ id: 'editRow', label: t('editRow'), act: withItem((_, row) => onEditRow(row)) }]
          : []),
        ...(onEdit
          ? [{ id: 'edit', label: onEditRow ? t('editFully') : t('edit'), act: withItem(onEdit) }]
          : []),
        ...(onMove ? [{ id: 'move', ...onMove }] : []),
        ...(onSelect ? [{ id: 'select', label: t('selectSeveral'), act: withItem(onSelect) }] : []),
        ...(onRemove
          ? [
              {
                ...{ id: 'remove', label: binText('remove'), tone: 'risk' as const },
                act: withItem((item) => onRemove([item])),
              },
            ]
          : []),
      ]}
    />
  );
}
