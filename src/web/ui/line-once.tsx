import { useRef, useState } from 'react';
import { TextField } from './text-field.tsx';

interface LineOnceProps {
  label: string;
  /** As it is saved. */
  value: string;
  /** What is said where nothing is left of it. */
  needed: string;
  autoComplete?: string;
  error?: string | undefined;
  /** With what stood there when it was begun. What was typed stays where the answer is that it was not saved. */
  onSave: (value: string, before: string) => Promise<boolean>;
}

/** A line that saves itself once it is left or Enter is pressed; Escape brings back what was. */
export function LineOnce({ label, value, needed, autoComplete, error, onSave }: LineOnceProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [before, setBefore] = useState(value);
  const box = useRef<HTMLFormElement>(null);
  const isEmpty = draft !== null && draft.trim() === '';
  const finish = async () => {
    if (draft === null || isEmpty) return;
    const isSaved = draft.trim() === value || (await onSave(draft.trim(), before));
    if (isSaved) setDraft(null);
  };
  return (
    <form
      ref={box}
      onSubmit={(event) => {
        event.preventDefault();
        box.current?.querySelector('input')?.blur();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation();
          setDraft(null);
        }
      }}
    >
      <TextField
        label={label}
        labelHidden
        value={draft ?? value}
        onChange={(next) => {
          if (draft === null) setBefore(value);
          setDraft(next);
        }}
        onBlur={() => void finish()}
        error={isEmpty ? needed : error}
        {...(autoComplete ? { autoComplete } : {})}
      />
    </form>
  );
}
