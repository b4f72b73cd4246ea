import type { KeyboardEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { playbookTexts } from '#texts/playbook.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { GripIcon, PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { Kind } from './editing.ts';

interface KindOrderProps {
  kinds: readonly Kind[];
  selected: string | null;
  faulty: ReadonlySet<string>;
  onSelect: (key: string) => void;
  onMove: (key: string, place: number) => void;
  onAdd: (() => void) | null;
}

/** The commitments in their order. Each is dragged to another place, or moved with Alt and an arrow. */
export function KindOrder({ kinds, selected, faulty, onSelect, onMove, onAdd }: KindOrderProps) {
  const t = useTexts(playbookTexts);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = [...keys].map(String);
      if (key === undefined) return;
      const rest = kinds.filter((kind) => kind.key !== key);
      const at = rest.findIndex((kind) => kind.key === target.key);
      onMove(key, target.dropPosition === 'after' ? at + 1 : at);
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const row = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    const key = row?.getAttribute('data-key');
    const place = kinds.findIndex((kind) => kind.key === key);
    if (!key || place < 0) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(key, place + (event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    <div onKeyDownCapture={onKeyDown}>
      <GridList
        aria-label={t('order')}
        items={kinds.map((kind) => ({ ...kind, id: kind.key }))}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : [...keys];
          if (key !== undefined) onSelect(String(key));
        }}
        onAction={(key) => onSelect(String(key))}
        dragAndDropHooks={dragAndDropHooks}
        className="flex flex-col outline-none"
      >
        {(kind) => (
          <GridListItem
            id={kind.key}
            textValue={kind.label || t('newKind')}
            className={({ isSelected, isDragging, isFocusVisible }) =>
              classes(
                'group/kind flex min-h-9 cursor-pointer items-center gap-1 rounded-control pr-2 -outline-offset-2 max-sm:min-h-12',
                isSelected ? 'bg-them-wash font-semibold text-them' : 'hover:bg-well',
                isDragging && 'opacity-50',
                isFocusVisible && 'outline-2 outline-us',
              )
            }
          >
            <AriaButton
              slot="drag"
              className="flex h-8 w-6 flex-none cursor-grab items-center justify-center rounded-[5px] text-faint opacity-50 group-hover/kind:opacity-100"
            >
              <GripIcon />
            </AriaButton>
            <span className="w-5 flex-none text-right text-fine text-faint tabular-nums">
              {kinds.findIndex(({ key }) => key === kind.key) + 1}
            </span>
            <span className="min-w-0 flex-1 truncate pl-1.5">{kind.label || t('newKind')}</span>
            {faulty.has(kind.key) && <span className="size-2 flex-none rounded-full bg-risk" />}
          </GridListItem>
        )}
      </GridList>
      {onAdd && (
        <Button look="quiet" size="small" className="mt-1" onPress={onAdd}>
          <PlusIcon /> {t('add')}
        </Button>
      )}
    </div>
  );
}
