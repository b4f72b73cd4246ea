import { useRef, useState } from 'react';
import { saidTexts } from '#texts/said.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { FileButton } from '../../ui/file-button.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useDrop } from '../../ui/use-drop.ts';

interface TakeWordsProps {
  /** Nothing was given yet: it says what may be. */
  isFirst: boolean;
  onText: (text: string) => void;
  onFiles: (files: readonly File[]) => void;
}

const kinds = '.txt,.vtt,.srt,.md,.eml,.mbox,.docx,.pdf,text/*';

/** A place for what was said: pasted, dropped, or a file that is chosen. */
export function TakeWords({ isFirst, onText, onFiles }: TakeWordsProps) {
  const t = useTexts(saidTexts);
  const [text, setText] = useState('');
  const place = useRef<HTMLElement>(null);
  useKey({
    key: 'mod+b',
    label: t('toPaste'),
    act: () => place.current?.querySelector<HTMLElement>('textarea')?.focus(),
  });
  const take = (given: DataTransfer) => {
    const words = given.getData('text/plain');
    if (given.files.length > 0) onFiles([...given.files]);
    else if (words.trim() !== '') onText(words);
    else return false;
    return true;
  };
  const { isOver, listeners } = useDrop(take);
  return (
    <section
      ref={place}
      aria-label={t('pasteOrDrop')}
      data-take-words
      {...listeners}
      onPasteCapture={(event) => {
        if (take(event.clipboardData)) event.preventDefault();
      }}
      className={classes(
        'flex flex-col gap-2 rounded-card border border-dashed p-3',
        isOver ? 'border-us bg-us-wash' : 'border-line',
      )}
    >
      <TextArea
        label={t('pasteOrDrop')}
        labelHidden
        rows={1}
        placeholder={t('pasteOrDrop')}
        value={text}
        onChange={setText}
      />
      <div className="flex flex-wrap items-center gap-2">
        {text.trim() !== '' && (
          <Button
            size="small"
            onPress={() => {
              onText(text);
              setText('');
            }}
          >
            {t('readIt')}
          </Button>
        )}
        <FileButton size="small" label={t('theFile')} accept={kinds} onFiles={onFiles}>
          {t('chooseFile')}
        </FileButton>
      </div>
      {isFirst && <p className="text-fine text-soft">{t('takes')}</p>}
    </section>
  );
}
