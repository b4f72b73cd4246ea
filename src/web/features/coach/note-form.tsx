import { useState } from 'react';
import { coachTexts } from '#texts/coach.ts';
import { explain } from '../../api/client.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
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
  const send = () => text.trim() !== '' && onSave(text.trim());
  return (
    <form
      className="flex animate-[appear_140ms_ease-out] flex-col gap-2 py-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        label={label}
        value={text}
        onChange={setText}
        rows={3}
        placeholder={t('notePlaceholder')}
        autoFocus
      />
      {error !== null && error !== undefined && <Notice tone="risk">{explain(error)}</Notice>}
      <div className="flex justify-end gap-2">
        <Button size="small" look="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
        <Button
          size="small"
          look="primary"
          type="submit"
          isPending={isPending}
          isDisabled={text.trim() === ''}
        >
          {save}
        </Button>
      </div>
    </form>
  );
}
