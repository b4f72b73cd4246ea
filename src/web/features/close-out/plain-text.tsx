import { useLayoutEffect, useRef } from 'react';
import type { RecordText } from '../../api/record/use-record.ts';
import { classes } from '../../ui/classes.ts';
import { inputLook } from '../../ui/field.tsx';

interface PlainTextProps {
  label: string;
  placeholder: string;
  text: RecordText;
  onChange: (value: string) => void;
  onLeave?: () => void;
  rows?: number;
  /** Something lies behind it that is seen through it. */
  isOverWords?: boolean;
}

/**
 * A field that grows with its text, and nothing around it: what is typed the most has to be there before the next key,
 * on a slow phone too. So nothing is rendered for it; it is only changed where somebody else typed.
 */
export function PlainText({
  label,
  placeholder,
  text,
  onChange,
  onLeave,
  rows = 1,
  isOverWords = false,
}: PlainTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const show = () => {
      const { current } = field;
      const now = text.read();
      if (current && current.value !== now) current.value = now;
    };
    show();
    return text.subscribe(show);
  }, [text]);
  return (
    <textarea
      ref={field}
      aria-label={label}
      rows={rows}
      placeholder={placeholder}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onLeave}
      style={{ minHeight: `calc(${rows} * 1.45em + 16px)` }}
      className={classes(
        inputLook,
        'block field-sizing-content max-h-[60vh] resize-none',
        isOverWords && 'relative bg-transparent!',
      )}
    />
  );
}
