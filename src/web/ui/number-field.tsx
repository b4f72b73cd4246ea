import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { FieldLabel, FieldNotes, type FieldProps, fieldBox, inputLook } from './field.tsx';

interface NumberFieldProps extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  minValue?: number;
  maxValue?: number;
  formatOptions?: Intl.NumberFormatOptions;
}

export function NumberField({
  value,
  onChange,
  minValue,
  maxValue,
  formatOptions,
  ...props
}: NumberFieldProps) {
  return (
    <AriaNumberField
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      className={fieldBox(props.className)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      {...(minValue === undefined ? {} : { minValue })}
      {...(maxValue === undefined ? {} : { maxValue })}
      {...(formatOptions === undefined ? {} : { formatOptions })}
    >
      <FieldLabel {...props} />
      <Input className={inputLook} />
      <FieldNotes hint={props.hint} error={props.error} />
    </AriaNumberField>
  );
}
