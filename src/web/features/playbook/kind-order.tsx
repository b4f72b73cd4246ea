import { playbookTexts } from '#texts/playbook.ts';
import { Button } from '../../ui/button.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { OrderableList } from '../../ui/orderable-list.tsx';
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

/** The commitments in their order, each with a mark where something is to be mended. */
export function KindOrder({ kinds, selected, faulty, onSelect, onMove, onAdd }: KindOrderProps) {
  const t = useTexts(playbookTexts);
  return (
    <div>
      <OrderableList
        label={t('order')}
        items={kinds.map(({ key, label }) => ({
          id: key,
          label: label || t('newKind'),
          aside: faulty.has(key) && <span className="size-2 flex-none rounded-full bg-risk" />,
        }))}
        selected={selected}
        onSelect={onSelect}
        onMove={onMove}
      />
      {onAdd && (
        <Button look="quiet" size="small" className="mt-1" onPress={onAdd}>
          <PlusIcon /> {t('add')}
        </Button>
      )}
    </div>
  );
}
