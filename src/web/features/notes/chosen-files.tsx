import { filesTexts } from '#texts/files.ts';
import { notesTexts } from '#texts/notes.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useByteSize } from '../../ui/use-byte-size.ts';

/** Files that are to come with a note, and have not been sent yet. */
export interface FilesToCome {
  readonly files: readonly File[];
  readonly set: (files: readonly File[]) => void;
}

const keyOf = ({ name, size, lastModified }: File) => `${name} ${size} ${lastModified}`;

/** The files with further ones; who chooses one again has chosen it once. */
export function withFurther(files: readonly File[], further: Iterable<File>): File[] {
  return [...new Map([...files, ...further].map((file) => [keyOf(file), file])).values()];
}

/** What will be attached once the note is saved; each can be left out again. */
export function ChosenFiles({ files, set }: FilesToCome) {
  const t = useTexts(notesTexts);
  const say = useTexts(filesTexts);
  const sizeOf = useByteSize();
  if (files.length === 0) return null;
  return (
    <ul aria-label={say('filesToAttach')} className="flex flex-wrap gap-1.5">
      {files.map((file) => (
        <li key={keyOf(file)} className="flex max-w-full items-center gap-1 rounded-control bg-well pl-2">
          <span className="truncate">{file.name}</span>
          <span className="flex-none text-fine text-soft">{sizeOf(file.size)}</span>
          <Button
            size="small"
            look="quiet"
            aria-label={t('leaveOut', { name: file.name })}
            onPress={() => set(files.filter((one) => one !== file))}
          >
            <CloseIcon />
          </Button>
        </li>
      ))}
    </ul>
  );
}
