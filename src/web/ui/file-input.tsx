import type { Ref } from 'react';

interface FileInputProps {
  /** What the files are, for whoever does not see the button. */
  label: string;
  accept: string;
  isOne?: boolean;
  onFiles: (files: readonly File[]) => void;
  /** What opens it presses it. */
  ref: Ref<HTMLInputElement>;
}

/** Has the browser ask for files; nothing to see. */
export function FileInput({ label, accept, isOne = false, onFiles, ref }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      multiple={!isOne}
      accept={accept}
      aria-label={label}
      className="sr-only"
      tabIndex={-1}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        // The same file may be chosen again, once it is another.
        target.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
