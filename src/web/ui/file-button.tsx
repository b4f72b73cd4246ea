import { type ComponentProps, useRef } from 'react';
import { Button, type ButtonProps } from './button.tsx';
import { FileInput } from './file-input.tsx';

type FileButtonProps = Pick<ButtonProps, 'children' | 'size' | 'look' | 'isDisabled' | 'isPending'> &
  Omit<ComponentProps<typeof FileInput>, 'ref'>;

/** A button that has files chosen. */
export function FileButton({ label, accept, isOne = false, onFiles, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onPress={() => input.current?.click()} />
      <FileInput ref={input} label={label} accept={accept} isOne={isOne} onFiles={onFiles} />
    </>
  );
}
