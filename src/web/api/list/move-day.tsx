import { useState } from 'react';
import { boardsTexts } from '#texts/boards.ts';
import { DateField } from '../../ui/date-fields.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { WriteForm } from '../write-form.tsx';

interface MoveDayProps {
  name: string;
  /** What the day says. */
  label: string;
  /** The day on which it stands; null keeps it closed. */
  day: string | null;
  onMove: (day: string) => void;
  onClose: () => void;
}

/** Asks for another day, which may be in a month that is not in sight. */
export function MoveDay({ name, day, onClose, ...props }: MoveDayProps) {
  const t = useTexts(boardsTexts);
  return (
    <Dialog isOpen={day !== null} onClose={onClose} title={t('moveCard', { name })} width="narrow">
      {day !== null && <DayForm {...props} day={day} onClose={onClose} />}
    </Dialog>
  );
}

function DayForm({ label, day, onMove, onClose }: Omit<MoveDayProps, 'name' | 'day'> & { day: string }) {
  const t = useTexts(boardsTexts);
  const [to, setTo] = useState<string | null>(day);
  return (
    <WriteForm
      need={{ [label]: to }}
      save={t('move')}
      onSave={() => to && onMove(to)}
      onCancel={onClose}
      isPending={false}
      problem={null}
    >
      <DateField label={label} value={to} onChange={setTo} />
    </WriteForm>
  );
}
