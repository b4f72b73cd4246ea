import { closeOutTexts } from '#texts/close-out.ts';
import { newId } from '../../api/new-id.ts';
import { useFieldAtRest } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { say } from '../../ui/toast.tsx';
import { useCloseOut } from './close-out-context.ts';

/** From so many lines on it is a page of notes, and no one thing that somebody does. */
const fewestLines = 3;

/** Offers to have what was pasted into one line read as the notes that it is. */
export function AsNotes({ noun, id }: { noun: 'line' | 'promise'; id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const text = useFieldAtRest(record, noun, id, 'what') ?? '';
  if (text.split('\n').filter((one) => one.trim() !== '').length < fewestLines) return null;
  const toNotes = () => {
    const note = newId();
    record.change('note', note, { text });
    record.takeOut(noun, id);
    say(t('saidToNotes'), {
      label: t('undo'),
      act: () => {
        record.takeOut('note', note);
        record.putBack(noun, id);
      },
    });
  };
  return (
    <p
      role="status"
      className="col-span-full flex flex-wrap items-center gap-x-2 text-fine text-warn md:order-4"
    >
      {t('wholePage')}
      <Button size="small" onPress={toNotes}>
        {t('readAsNotes')}
      </Button>
    </p>
  );
}
