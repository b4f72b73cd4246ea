import { uiTexts } from '#texts/ui.ts';
import { classes } from './classes.ts';
import { FileButton } from './file-button.tsx';
import { ImportIcon } from './icons.tsx';
import { useTexts } from './reader.tsx';
import { useByteSize } from './use-byte-size.ts';
import { useDrop } from './use-drop.ts';

interface FileDropProps {
  label: string;
  note: string;
  accept: string;
  files: readonly File[];
  onFiles: (files: readonly File[]) => void;
  isDisabled?: boolean;
}

/** Files, dropped or chosen. */
export function FileDrop({ label, note, accept, files, onFiles, isDisabled = false }: FileDropProps) {
  const t = useTexts(uiTexts);
  const sizeOf = useByteSize();
  const { isOver, listeners } = useDrop(({ files: dropped }) => {
    if (dropped.length > 0 && !isDisabled) onFiles([...dropped]);
  });
  return (
    <section
      aria-label={label}
      {...listeners}
      className={classes(
        'flex flex-col items-center gap-2 rounded-card border-2 border-dashed px-5 py-8 text-center',
        isOver ? 'border-us bg-us-wash' : 'border-line',
      )}
    >
      <span className="text-soft">
        <ImportIcon />
      </span>
      <p className="font-semibold">{label}</p>
      <p className="max-w-md text-fine text-soft">{note}</p>
      <FileButton label={t('filesToImport')} accept={accept} isDisabled={isDisabled} onFiles={onFiles}>
        {t('chooseFiles')}
      </FileButton>
      {files.length > 0 && (
        <ul className="mt-2 flex flex-col gap-1 text-fine">
          {files.map((file) => (
            <li key={file.name}>
              {file.name} <span className="text-soft">{sizeOf(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
