import { useState } from 'react';
import type { ShownField } from '#contract/fields/fields.ts';
import type { CustomValue } from '#domain/address-book/fields/custom-value.ts';
import { fieldsTexts } from '#texts/fields.ts';
import { useMe } from '../../api/session.ts';
import { Choices } from '../../ui/choice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { MoneyField } from '../../ui/typed/typed-money-field.tsx';

interface ValueFieldProps {
  field: ShownField;
  value: CustomValue | null;
  onChange: (value: CustomValue | null) => void;
  colleagues: readonly { memberId: string; name: string; active: boolean }[];
  error: string | undefined;
  /** Its place says already what it is. */
  isBare?: boolean;
}

/** One field of the workspace to be filled in, by its kind. */
export function ValueField({ field, value, onChange, colleagues, error, isBare = false }: ValueFieldProps) {
  const { label, kind } = field;
  const common = { label, error, labelHidden: isBare };
  const text = typeof value === 'string' ? value : '';
  if (kind === 'text' && !isBare) {
    return <TextArea {...common} rows={1} maxLength={4000} value={text} onChange={onChange} />;
  }
  if (kind === 'link' || kind === 'text') {
    return (
      <TextField
        {...common}
        type={kind === 'link' ? 'url' : 'text'}
        maxLength={2000}
        value={text}
        onChange={onChange}
      />
    );
  }
  if (kind === 'number') {
    return (
      <NumberField
        {...common}
        value={typeof value === 'number' ? value : null}
        onChange={onChange}
        formatOptions={{ maximumFractionDigits: 15 }}
      />
    );
  }
  if (kind === 'money') return <Amount {...common} value={value} onChange={onChange} />;
  if (kind === 'day') return <DayOf {...common} value={text || null} onChange={onChange} />;
  if (kind === 'choices') {
    const chosen: readonly string[] = Array.isArray(value) ? value : [];
    return (
      <Choices
        {...common}
        items={choosable(field, chosen)}
        value={[...chosen]}
        onChange={(ids) => onChange(ids.length === 0 ? null : ids)}
      />
    );
  }
  return <OneOf {...common} {...choicesOf(field, value, colleagues)} onChange={onChange} />;
}

interface PartProps {
  label: string;
  labelHidden: boolean;
  error: string | undefined;
  onChange: (value: CustomValue | null) => void;
}

function Amount({ value, onChange, ...common }: PartProps & { value: CustomValue | null }) {
  const { workspace } = useMe();
  const known = value !== null && typeof value === 'object' && 'valueMinor' in value ? value : null;
  // An amount stays in the currency that it was written in.
  const [currency] = useState(known?.currency ?? workspace.currency);
  return (
    <MoneyField
      {...common}
      valueMinor={known?.valueMinor ?? null}
      currency={currency}
      onChange={(valueMinor) => onChange(valueMinor === null ? null : { valueMinor, currency })}
    />
  );
}

function DayOf({ value, onChange, ...common }: PartProps & { value: string | null }) {
  const [typed, setTyped] = useState('');
  return (
    <TypedDayField
      {...common}
      value={value}
      typed={typed}
      onChange={(next) => {
        setTyped(next.typed);
        onChange(next.value);
      }}
    />
  );
}

const nothing = 'nothing';

type OneOfItem = { id: string; label: string; value: CustomValue | null };

function OneOf({
  items,
  chosen,
  onChange,
  ...common
}: PartProps & { items: readonly OneOfItem[]; chosen: string | null }) {
  const t = useTexts(fieldsTexts);
  const all = [{ id: nothing, label: t('nothing'), value: null }, ...items.map((item) => nameOf(item, t))];
  return (
    <Select
      {...common}
      items={all}
      value={chosen ?? nothing}
      onChange={(id) => onChange(all.find((item) => item.id === id)?.value ?? null)}
    />
  );
}

/** Yes and no are named by the reader's language, all others by whoever made them. */
function nameOf(item: OneOfItem, t: (key: 'yes' | 'no') => string): OneOfItem {
  if (typeof item.value !== 'boolean') return item;
  return { ...item, label: item.value ? t('yes') : t('no') };
}

function choicesOf(
  field: ShownField,
  value: CustomValue | null,
  colleagues: ValueFieldProps['colleagues'],
): { items: OneOfItem[]; chosen: string | null } {
  const chosen = value === null ? null : String(value);
  if (field.kind === 'yes_no') {
    return { items: [true, false].map((is) => ({ id: String(is), label: '', value: is })), chosen };
  }
  const known =
    field.kind === 'person'
      ? colleagues
          .filter(({ active, memberId }) => active || memberId === chosen)
          .map(({ memberId, name }) => ({ id: memberId, label: name }))
      : choosable(field, [chosen ?? '']);
  return { items: known.map((one) => ({ ...one, value: one.id })), chosen };
}

/** What can be chosen, and what was chosen while it still could be. */
const choosable = ({ options }: ShownField, chosen: readonly string[]) =>
  options
    .filter(({ optionId, removed }) => !removed || chosen.includes(optionId))
    .map(({ optionId, label }) => ({ id: optionId, label }));
