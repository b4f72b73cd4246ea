import { factFieldsTexts, ledgerTexts } from '#texts/ledger.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choices } from '../../ui/choice.tsx';
import { DateField, DateTimeField } from '../../ui/date-fields.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { MoneyField } from '../../ui/typed/typed-money-field.tsx';
import type { FactField } from './fact-fields.ts';
import { useChoiceWords } from './use-field-words.ts';

interface FactFieldInputProps {
  field: FactField;
  value: unknown;
  onChange: (value: unknown) => void;
  people: readonly Choosable[];
  kinds: readonly Choosable[];
  currency: string;
}

/** The right control for one field of a fact. */
export function FactFieldInput({ field, value, onChange, people, kinds, currency }: FactFieldInputProps) {
  const label = useTexts(factFieldsTexts)(field.name);
  const t = useTexts(ledgerTexts);
  const choice = useChoiceWords();
  const { input } = field;
  const text = typeof value === 'string' ? value : '';
  const textOrNull = typeof value === 'string' && value !== '' ? value : null;
  const list = Array.isArray(value) ? value.map(String) : [];
  switch (input.as) {
    case 'line':
      return <TextField label={label} value={text} onChange={onChange} />;
    case 'text':
      return <TextArea label={label} value={text} onChange={onChange} />;
    case 'day':
      return <DateField label={label} value={textOrNull} onChange={onChange} />;
    case 'moment':
      return <DateTimeField label={label} value={textOrNull} onChange={onChange} />;
    case 'kind':
      return input.orNone ? (
        <Select
          label={label}
          items={[{ id: '', label: t('noKind') }, ...kinds]}
          value={text}
          onChange={onChange}
        />
      ) : (
        <Select label={label} items={kinds} value={textOrNull} onChange={onChange} />
      );
    case 'person':
      return <Select label={label} items={people} value={textOrNull} onChange={onChange} />;
    case 'people':
      return <Choices label={label} items={people} value={list} onChange={onChange} />;
    case 'money':
      return (
        <MoneyField
          label={label}
          currency={currency}
          valueMinor={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'yes':
      return (
        <Checkbox isSelected={value === true} onChange={onChange}>
          {label}
        </Checkbox>
      );
    case 'one':
      return (
        <Select
          label={label}
          items={input.of.map((one) => ({ id: one, label: choice(one) }))}
          value={textOrNull}
          onChange={onChange}
        />
      );
    case 'several':
      return (
        <Choices
          label={label}
          items={input.of.map((one) => ({ id: one, label: choice(one) }))}
          value={list}
          onChange={onChange}
        />
      );
  }
}
