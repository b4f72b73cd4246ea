import { useState } from 'react';
import { coachTexts } from '#texts/coach.ts';
import { InPlaceForm } from '../../api/in-place-form.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextArea } from '../../ui/text-field.tsx';

interface NoteFormProps {
  label: string;
  save: string;
  text?: string;
  isPending: boolean;
  error: unknown;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** A few sentences, in place. Ctrl or ⌘ with Enter writes them, Escape gives up. */
export function NoteForm({
  label,
  save,
  text: known = '',
  isPending,
  error,
  onSave,
  onCancel,
}: NoteFormProps) {
  const t = useTexts(coachTexts);
  const [text, setText] = useState(known);
  return (
    <InPlaceForm {...{ text, save, isPending, error, onSave, onCancel }} cancel={t('cancel')}>
      <TextArea
        label={label}
        value={text}
        onChange={setText}
        rows={3}
        placeholder={t('notePlaceholder')}
        autoFocus
      />
    </InPlaceForm>
  );
}
