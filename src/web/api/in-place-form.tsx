import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/states.tsx';
import { explain } from './client.ts';

interface InPlaceFormProps {
  /** What is to be written; nothing but spaces is not. */
  text: string;
  save: string;
  cancel: string;
  isPending: boolean;
  error: unknown;
  onSave: (text: string) => void;
  onCancel: () => void;
  /** What else there is to do, beside the buttons. */
  aside?: ReactNode;
  /** The field that the text is typed in. */
  children: ReactNode;
}

/** A few sentences, in place. Ctrl or ⌘ with Enter writes them, Escape gives up. */
export function InPlaceForm({ text, isPending, error, onSave, onCancel, ...props }: InPlaceFormProps) {
  const isEmpty = text.trim() === '';
  const send = () => {
    if (!isEmpty) onSave(text.trim());
  };
  return (
    <form
      className="flex animate-[appear_140ms_ease-out] flex-col gap-2 py-1.5"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        send();
      }}
    >
      {props.children}
      {error !== null && error !== undefined && <Notice tone="risk">{explain(error)}</Notice>}
      <div className="flex justify-end gap-2">
        {props.aside !== undefined && <span className="mr-auto">{props.aside}</span>}
        <Button size="small" look="quiet" onPress={onCancel}>
          {props.cancel}
        </Button>
        <Button size="small" look="primary" type="submit" isPending={isPending} isDisabled={isEmpty}>
          {props.save}
        </Button>
      </div>
    </form>
  );
}
