import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { uiTexts } from '#texts/ui.ts';
import { classes } from './classes.ts';
import { useTexts } from './reader.tsx';

/** What every field has in common, whatever is typed or chosen in it. */
export interface FieldProps {
  label: string;
  /** Keeps the label for those who hear the page, where its place already says it to those who see it. */
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | undefined;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  className?: string;
}

export const fieldBox = (className?: string) => classes('flex min-w-0 flex-col gap-1', className);

export const inputLook =
  'w-full min-w-0 rounded-control border border-edge bg-card px-2.5 py-[7px] text-ink placeholder:text-faint min-h-9 max-sm:min-h-11 disabled:opacity-60 data-[invalid]:border-risk invalid:data-[invalid]:border-risk';

/** `htmlFor`: of a field that is no control of React Aria's, which would say it by itself. */
export function FieldLabel({ label, labelHidden, isRequired, htmlFor }: FieldProps & { htmlFor?: string }) {
  const t = useTexts(uiTexts);
  return (
    <Label
      {...(htmlFor === undefined ? {} : { htmlFor })}
      className={labelHidden ? 'sr-only' : 'text-fine font-medium text-soft'}
    >
      {label}
      {isRequired === false && <span className="font-normal text-faint"> {t('ifYouLike')}</span>}
    </Label>
  );
}

export function FieldNotes({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return (
    <>
      {hint && !error && (
        <Text slot="description" className="text-fine text-soft">
          {hint}
        </Text>
      )}
      <FieldError className="text-fine text-risk">{error}</FieldError>
    </>
  );
}

interface PlainNotesProps extends Pick<FieldProps, 'hint' | 'error'> {
  /** The field's own. */
  id: string;
}

/** The same of a field that is no control of React Aria's; `notesOf` is what the field says of them. */
export function PlainNotes({ id, hint, error }: PlainNotesProps) {
  return (
    <>
      {hint && !error && (
        <span id={`${id}-hint`} className="text-fine text-soft">
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="text-fine text-risk">
          {error}
        </span>
      )}
    </>
  );
}

/** What describes such a field: its hint or its error, after what else does. */
export function notesOf({ id, hint, error }: PlainNotesProps, ...also: readonly string[]) {
  const notes = [...also, ...(error ? [`${id}-error`] : hint ? [`${id}-hint`] : [])];
  return notes.length === 0 ? {} : { 'aria-describedby': notes.join(' ') };
}
