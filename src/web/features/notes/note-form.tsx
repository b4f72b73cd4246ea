import { filesTexts } from '#texts/files.ts';
import { notesTexts } from '#texts/notes.ts';
import { InPlaceForm } from '../../api/in-place-form.tsx';
import { useMembers } from '../../api/use-members.ts';
import { classes } from '../../ui/classes.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { MentionArea } from '../../ui/mention-area.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useDrop } from '../../ui/use-drop.ts';
import { ChosenFiles, type FilesToCome, withFurther } from './chosen-files.tsx';

interface NoteFormProps {
  text: string;
  onText: (text: string) => void;
  save: string;
  isPending: boolean;
  error: unknown;
  onSave: (text: string) => void;
  onCancel: () => void;
  /** What is to come with it; none where the note is worded anew. */
  toCome?: FilesToCome;
}

/** A few sentences, in place. Ctrl or ⌘ with Enter writes them, Escape gives up. */
export function NoteForm({ text, onText, save, isPending, error, onSave, onCancel, toCome }: NoteFormProps) {
  const t = useTexts(notesTexts);
  const say = useTexts(filesTexts);
  const members = useMembers();
  const add = (files: Iterable<File>) => toCome?.set(withFurther(toCome.files, files));
  const { isOver, listeners } = useDrop(({ files }) => add(files));
  return (
    <InPlaceForm
      {...{ text, save, isPending, error, onSave, onCancel }}
      cancel={t('cancel')}
      aside={
        toCome && (
          <FileButton size="small" look="quiet" accept="" label={say('filesToAttach')} onFiles={add}>
            {say('attach')}
          </FileButton>
        )
      }
    >
      <div
        {...(toCome ? listeners : {})}
        onPaste={({ clipboardData }) => add(clipboardData.files)}
        className={classes('flex flex-col gap-2 rounded-control', isOver && 'outline-2 outline-us')}
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
        {toCome && <ChosenFiles {...toCome} />}
      </div>
    </InPlaceForm>
  );
}
