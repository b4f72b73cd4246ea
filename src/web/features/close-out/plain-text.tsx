import { classes } from '../../ui/classes.ts';
import { inputLook } from '../../ui/field.tsx';

interface PlainTextProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
}

/**
 * A field that grows with its text, and nothing around it: what is typed the most is rendered at every key, and has to
 * be there before the next one, on a slow phone too.
 */
export function PlainText({ label, placeholder, value, onChange, rows = 1 }: PlainTextProps) {
  return (
    <textarea
      aria-label={label}
      rows={rows}
      placeholder={placeholder}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      style={{ minHeight: `calc(${rows} * 1.45em + 16px)` }}
      className={classes(inputLook, 'block field-sizing-content max-h-[60vh] resize-none')}
    />
  );
}
