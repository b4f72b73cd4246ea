import { useState } from 'react';
import { conversationsTexts } from '#texts/conversations.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateTimeField } from '../../ui/date-fields.tsx';
import { useTexts } from '../../ui/reader.tsx';

interface MoveFormProps {
  startsAt: string;
  onMove: (startsAt: string, postponedBy: 'client' | 'us' | null) => void;
  onCancel: () => void;
}

/** Another time, typed; and who wanted it, because a client who postpones twice is going dark. */
export function MoveForm({ startsAt, onMove, onCancel }: MoveFormProps) {
  const t = useTexts(conversationsTexts);
  const [at, setAt] = useState<string | null>(startsAt);
  const [by, setBy] = useState<'client' | 'us' | null>(null);
  const [now] = useState(() => new Date().toISOString());
  const passed = at !== null && at <= now;
  return (
    <WriteForm
      need={{ [t('dayAndTime')]: passed ? null : at }}
      save={t('move')}
      onSave={() => at && onMove(at, by)}
      onCancel={onCancel}
      isPending={false}
      problem={null}
    >
      <DateTimeField
        label={t('dayAndTime')}
        value={at}
        onChange={setAt}
        isRequired
        autoFocus
        error={passed ? t('hasPassed') : undefined}
      />
      <Choice
        label={t('whoMovedIt')}
        size="small"
        items={[
          { id: 'client', label: t('theyDid') },
          { id: 'us', label: t('weDid') },
        ]}
        value={by}
        onChange={setBy}
      />
    </WriteForm>
  );
}
