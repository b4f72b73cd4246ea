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
  onSave: (value: string) => void;
}

/** A line that saves itself once it is left or Enter is pressed; Escape brings back what was. */
export function LineOnce({ label, value, needed, autoComplete, error, onSave }: LineOnceProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const box = useRef<HTMLFormElement>(null);
  const isEmpty = draft !== null && draft.trim() === '';
  const finish = () => {
    if (draft === null || isEmpty) return;
    if (draft.trim() !== value) onSave(draft.trim());
    setDraft(null);
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
        onChange={setDraft}
        onBlur={finish}
        error={isEmpty ? needed : error}
        {...(autoComplete ? { autoComplete } : {})}
      />
    </form>
  );
}
