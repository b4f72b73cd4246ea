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
  /** What stood there stands there again, so that nothing said of what was typed holds any more. */
  onRevert?: () => void;
}

/** A line that saves itself once it is left or Enter is pressed; Escape brings back what was. */
export function LineOnce({ label, value, needed, autoComplete, error, onSave, onRevert }: LineOnceProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [before, setBefore] = useState(value);
  const box = useRef<HTMLFormElement>(null);
  // Who pressed Enter and is told that it will not do goes on typing; who left has left.
  const isEntered = useRef(false);
  // What was refused is not sent again by leaving it for the button that answers the refusal.
  const refused = useRef<string | null>(null);
  const isEmpty = draft !== null && draft.trim() === '';
  const finish = async () => {
    if (draft === null) return;
    if (!isEmpty && draft.trim() === value) return revert();
    if (!isEntered.current && draft === refused.current) return;
    if (!isEmpty && (await onSave(draft.trim(), before))) return setDraft(null);
    refused.current = draft;
    const isElsewhere = document.activeElement !== document.body;
    if (isEntered.current && !isElsewhere) box.current?.querySelector('input')?.focus();
    isEntered.current = false;
  };
  const revert = () => {
    refused.current = null;
    setDraft(null);
    onRevert?.();
  };
  return (
    <form
      ref={box}
      onSubmit={(event) => {
        event.preventDefault();
        isEntered.current = true;
        box.current?.querySelector('input')?.blur();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation();
          revert();
        }
      }}
    >
      <TextField
        label={label}
        labelHidden
        value={draft ?? value}
        onChange={(next) => {
          if (draft === null) setBefore(value);
          isEntered.current = false;
          refused.current = null;
          setDraft(next);
        }}
        onBlur={() => void finish()}
        error={isEmpty ? needed : error}
        {...(autoComplete ? { autoComplete } : {})}
      />
    </form>
  );
}
