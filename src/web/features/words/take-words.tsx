import { useRef, useState } from 'react';
import { saidTexts } from '#texts/said.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../../ui/reader.tsx';
import { TextArea } from '../../ui/text-field.tsx';

interface TakeWordsProps {
  onText: (text: string) => void;
  onFiles: (files: readonly File[]) => void;
}

const kinds = '.txt,.vtt,.srt,.md,.eml,.mbox,.docx,.pdf,text/*';

/** A place for what was said: pasted, dropped, or a file that is chosen. */
export function TakeWords({ onText, onFiles }: TakeWordsProps) {
  const t = useTexts(saidTexts);
  const [text, setText] = useState('');
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const takeFiles = (list: FileList | null) => {
    if (list && list.length > 0) onFiles([...list]);
  };
  return (
    <section
      aria-label={t('pasteOrDrop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer.getData('text/plain');
        if (event.dataTransfer.files.length > 0) takeFiles(event.dataTransfer.files);
        else if (dropped.trim() !== '') onText(dropped);
      }}
      onPasteCapture={(event) => {
        const { files } = event.clipboardData;
        const pasted = event.clipboardData.getData('text/plain');
        if (files.length === 0 && pasted.trim() === '') return;
        event.preventDefault();
        if (files.length > 0) takeFiles(files);
        else onText(pasted);
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
        <Button size="small" onPress={() => input.current?.click()}>
          {t('chooseFile')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept={kinds}
          aria-label={t('theFile')}
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            takeFiles(event.target.files);
            event.target.value = '';
          }}
        />
      </div>
      <p className="text-fine text-soft">{t('takes')}</p>
    </section>
  );
}
