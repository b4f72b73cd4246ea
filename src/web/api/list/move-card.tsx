import { useState } from 'react';
import { boardsTexts } from '#texts/boards.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FindSelect } from '../../ui/find-select.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { WriteForm } from '../write-form.tsx';
import type { GroupColumn } from './board-columns.ts';

interface MoveCardProps {
  name: string;
  /** What the columns stand for. */
  label: string;
  /** Where it can go. */
  columns: readonly GroupColumn[];
  isOpen: boolean;
  onMove: (to: GroupColumn) => void;
  onClose: () => void;
}

/** Asks which column a card is to go to: a phone shows one at a time, and many columns are far to carry it over. */
export function MoveCard({ name, isOpen, onClose, ...props }: MoveCardProps) {
  const t = useTexts(boardsTexts);
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('moveCard', { name })} width="narrow">
      <MoveForm {...props} onClose={onClose} />
    </Dialog>
  );
}

function MoveForm({ label, columns, onMove, onClose }: Omit<MoveCardProps, 'name' | 'isOpen'>) {
  const t = useTexts(boardsTexts);
  const [key, setKey] = useState('');
  const to = columns.find((column) => column.key === key);
  return (
    <WriteForm
      need={{ [label]: key }}
      save={t('move')}
      onSave={() => to && onMove(to)}
      onCancel={onClose}
      isPending={false}
      problem={null}
    >
      <FindSelect
        label={label}
        items={columns.map((column) => ({ id: column.key, label: column.label }))}
        value={key}
        onChange={setKey}
      />
    </WriteForm>
  );
}
