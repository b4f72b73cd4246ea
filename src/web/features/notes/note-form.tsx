import { notesTexts } from '#texts/notes.ts';
import { InPlaceForm } from '../../api/in-place-form.tsx';
import { useMembers } from '../../api/use-members.ts';
import { MentionArea } from '../../ui/mention-area.tsx';
import { useTexts } from '../../ui/reader.tsx';

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
  const members = useMembers();
  return (
    <InPlaceForm {...{ text, save, isPending, error, onSave, onCancel }} cancel={t('cancel')}>
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
    </InPlaceForm>
  );
}
