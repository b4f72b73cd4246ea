import { useState } from 'react';
import type { ShownField } from '#contract/fields/fields.ts';
import { fieldsTexts } from '#texts/fields.ts';
import { useMe } from '../../api/session.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { SettledTextField } from '../../ui/settled-text-field.tsx';
import { TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { MoneyField } from '../../ui/typed/typed-money-field.tsx';
import { askedOfField, writtenEdges } from './asked-of-field.ts';

interface FieldFilterProps {
  field: ShownField;
  /** As an address has it. */
  value: string;
  onChange: (value: string | null) => void;
  colleagues: readonly { memberId: string; name: string }[];
}

const whatever = 'whatever';

/** What a list is narrowed to by one field: whether anything stands there, and what. */
export function FieldFilter({ field, value, onChange, colleagues }: FieldFilterProps) {
  const t = useTexts(fieldsTexts);
  const asked = askedOfField(field.kind, value);
  const choices = choicesOf(field, colleagues, (yes) => t(yes ? 'yes' : 'no'));
  const items = [
    { id: whatever, label: t('whatever') },
    { id: ':some', label: t('anything') },
    { id: ':none', label: t('nothing') },
    ...choices.map(({ id, label }) => ({ id: `=${id}`, label })),
  ];
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={field.label}
        items={items}
        value={items.some(({ id }) => id === value) ? value : whatever}
        onChange={(id) => onChange(id === whatever ? null : id)}
      />
      {(field.kind === 'text' || field.kind === 'link') && (
        <SettledTextField
          label={t('holdsWords', { label: field.label })}
          value={asked && 'part' in asked ? asked.part : ''}
          onChange={(words) => onChange(words === '' ? null : `~${words}`)}
        />
      )}
      {(field.kind === 'number' || field.kind === 'money' || field.kind === 'day') && (
        <Edges field={field} value={value} onChange={onChange} />
      )}
    </div>
  );
}

function Edges({ field, value, onChange }: Omit<FieldFilterProps, 'colleagues'>) {
  const t = useTexts(fieldsTexts);
  const asked = askedOfField(field.kind, value);
  const { from, to } = asked && 'from' in asked ? asked : { from: null, to: null };
  const { label } = field;
  return (
    <div className="grid grid-cols-2 gap-2">
      <Edge
        field={field}
        label={t('from', { label })}
        value={from}
        onChange={(next) => onChange(writtenEdges(next, to))}
      />
      <Edge
        field={field}
        label={t('to', { label })}
        value={to}
        onChange={(next) => onChange(writtenEdges(from, next))}
      />
    </div>
  );
}

interface EdgeProps {
  field: ShownField;
  label: string;
  value: string | null;
  onChange: (value: string | number | null) => void;
}

function Edge({ field, label, value, onChange }: EdgeProps) {
  const { currency } = useMe().workspace;
  const [typed, setTyped] = useState('');
  const common = { label, isRequired: false };
  const number = value === null ? null : Number(value);
  if (field.kind === 'number') return <NumberField {...common} value={number} onChange={onChange} />;
  if (field.kind === 'money') {
    return <MoneyField {...common} currency={currency} valueMinor={number} onChange={onChange} />;
  }
  return (
    <TypedDayField
      {...common}
      value={value}
      typed={typed}
      onChange={(next) => {
        setTyped(next.typed);
        if (next.value !== value) onChange(next.value);
      }}
    />
  );
}

function choicesOf(
  { kind, options }: ShownField,
  colleagues: FieldFilterProps['colleagues'],
  yesOrNo: (yes: boolean) => string,
) {
  if (kind === 'yes_no') return [true, false].map((yes) => ({ id: String(yes), label: yesOrNo(yes) }));
  if (kind === 'person') return colleagues.map(({ memberId, name }) => ({ id: memberId, label: name }));
  return options.map(({ optionId, label }) => ({ id: optionId, label }));
}
