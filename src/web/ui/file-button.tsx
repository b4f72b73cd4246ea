import { useRef } from 'react';
import { Button, type ButtonProps } from './button.tsx';

interface FileButtonProps extends Pick<ButtonProps, 'children' | 'size' | 'isDisabled' | 'isPending'> {
  /** What the files are, for whoever does not see the button. */
  label: string;
  accept: string;
  isOne?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A button that has files chosen. */
export function FileButton({ label, accept, isOne = false, onFiles, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onPress={() => input.current?.click()} />
      <input
        ref={input}
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
    </>
  );
}
