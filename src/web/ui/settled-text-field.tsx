import { useEffect, useState } from 'react';
import { TextField } from './text-field.tsx';

interface SettledTextFieldProps {
  label: string;
  /** Said only to those who hear the page; it stands in the field instead. */
  isBare?: boolean;
  value: string;
  onChange: (value: string) => void;
}

const settleMs = 220;

/** What is typed is heard once the typing rests, or the field is left. */
export function SettledTextField({ label, isBare = false, value, onChange }: SettledTextFieldProps) {
  const [text, setText] = useState(value);
  const [asked, setAsked] = useState(value);
  if (value !== asked) {
    setAsked(value);
    setText(value);
  }
  const typed = text.trim();
  const settle = () => {
    if (typed === asked) return;
    setAsked(typed);
    onChange(typed);
  };
  useEffect(() => {
    if (typed === asked) return;
    const waiting = setTimeout(settle, settleMs);
    return () => clearTimeout(waiting);
  });
  const bare = { labelHidden: true, type: 'search' as const, placeholder: label };
  return (
    <TextField
      label={label}
      isRequired={false}
      maxLength={200}
      {...(isBare ? bare : {})}
      value={text}
      onChange={setText}
      // Whoever goes on at once has said it, too.
      onBlur={settle}
    />
  );
}
