import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classes } from './classes.ts';
import { FieldLabel, FieldNotes, type FieldProps, fieldBox, inputLook } from './field.tsx';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  name?: string;
  placeholder?: string;
  maxLength?: number;
  onBlur?: () => void;
}

interface LineProps extends TextFieldProps {
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search';
  autoComplete?: string;
}

/** One line of text. */
export function TextField(props: LineProps) {
  return (
    <AriaTextField
      {...ariaOf(props)}
      type={props.type ?? 'text'}
      {...given('autoComplete', props.autoComplete)}
    >
      <FieldLabel {...props} />
      <Input className={inputLook} {...given('placeholder', props.placeholder)} />
      <FieldNotes hint={props.hint} error={props.error} />
    </AriaTextField>
  );
}

/** Several lines; it grows with what is written. */
export function TextArea({ rows = 2, ...props }: TextFieldProps & { rows?: number }) {
  return (
    <AriaTextField {...ariaOf(props)}>
      <FieldLabel {...props} />
      <AriaTextArea
        rows={rows}
        // The field grows with its text, and begins with room for so many lines.
        style={{ minHeight: `calc(${rows} * 1.45em + 16px)` }}
        className={classes(
          inputLook,
          'field-sizing-content max-h-[60vh]',
          rows === 1 ? 'resize-none' : 'resize-y',
        )}
        {...given('placeholder', props.placeholder)}
      />
      <FieldNotes hint={props.hint} error={props.error} />
    </AriaTextField>
  );
}

function ariaOf(props: TextFieldProps) {
  return {
    value: props.value,
    onChange: props.onChange,
    className: fieldBox(props.className),
    isRequired: props.isRequired ?? false,
    isDisabled: props.isDisabled ?? false,
    isInvalid: props.error !== undefined,
    validationBehavior: 'aria' as const,
    ...given('autoFocus', props.autoFocus),
    ...given('data-wants-focus', props.autoFocus || undefined),
    ...given('name', props.name),
    ...given('maxLength', props.maxLength),
    ...given('onBlur', props.onBlur),
  };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined) {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
