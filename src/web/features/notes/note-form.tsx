import { listMembers } from '#contract/members/members.ts';
import { notesTexts } from '#texts/notes.ts';
import { explain } from '../../api/client.ts';
import { useReadWhen } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { MentionArea } from '../../ui/mention-area.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';

interface NoteFormProps {
  text: string;
  onText: (text: string) => void;
  save: string;
  isPending: boolean;
  error: unknown;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** A few sentences, in place. Ctrl or ⌘ with Enter writes them, Escape gives up. */
export function NoteForm({ text, onText, save, isPending, error, onSave, onCancel }: NoteFormProps) {
  const t = useTexts(notesTexts);
  const members = useReadWhen(true, listMembers, { limit: 200 }).data?.items ?? [];
  const send = () => {
    if (text.trim() !== '') onSave(text.trim());
  };
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
      <MentionArea
        label={t('label')}
        labelHidden
        value={text}
        onChange={onText}
        placeholder={t('placeholder')}
        names={members
          .filter(({ active }) => active)
          .map(({ memberId, name }) => ({ id: memberId, label: name }))}
        listLabel={t('colleagues')}
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
