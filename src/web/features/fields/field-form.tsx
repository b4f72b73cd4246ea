import { useState } from 'react';
import {
  changeField,
  createField,
  removeField,
  restoreField,
  type ShownField,
} from '#contract/fields/fields.ts';
import {
  type FieldKind,
  type FieldNoun,
  fieldKinds,
  type GivenOption,
  hasOptions,
} from '#domain/address-book/fields/custom-field.ts';
import { fieldsTexts } from '#texts/fields.ts';
import { call } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { problemOf } from '../../api/write-problem.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { OptionsField } from './options-field.tsx';

interface Typed {
  label: string;
  kind: FieldKind;
  options: readonly GivenOption[];
}

/** Gives accounts, contacts or deals a further field. */
export function NewFieldForm({ noun, onDone }: { noun: FieldNoun; onDone: () => void }) {
  const t = useTexts(fieldsTexts);
  const [typed, setTyped] = useState<Typed>(() => ({ label: '', kind: 'text', options: [blank(), blank()] }));
  const write = useWrite(createField, {
    said: ({ label }) => t('added', { label }),
    undo: ({ fieldId }) =>
      toAndFro(
        () => call(removeField, { fieldId }, { idempotencyKey: newId() }),
        () => call(restoreField, { fieldId }, { idempotencyKey: newId() }),
      ),
  });
  const save = async () => {
    if (await write.send({ noun, ...given(typed) })) onDone();
  };
  return (
    <WriteForm
      need={{ [t('label')]: typed.label }}
      save={t('add')}
      onSave={() => void save()}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problemOf(write.error)}
    >
      <Parts typed={typed} onChange={setTyped} isKindFixed={false} />
    </WriteForm>
  );
}

/** Names a field otherwise, or changes what can be chosen in it. */
export function ChangeFieldForm({ field, onDone }: { field: ShownField; onDone: () => void }) {
  const t = useTexts(fieldsTexts);
  const now = { label: field.label, kind: field.kind, options: chosenFrom(field) };
  const [typed, setTyped] = useState<Typed>(now);
  const write = useRowWrite(changeField, {
    of: { fieldId: field.fieldId },
    now,
    labels: { label: t('label'), kind: t('kind'), options: t('choices') },
    read: (_, value) => {
      if (Array.isArray(value)) return value.map(({ label }: GivenOption) => label).join(', ');
      const kind = fieldKinds.find((one) => one === value);
      return kind ? t('kindIs', { kind }) : String(value);
    },
    said: ({ label }) => t('changed', { label }),
    onDone,
  });
  return (
    <WriteForm
      need={{ [t('label')]: typed.label }}
      save={t('save')}
      onSave={() => write.save(given(typed))}
      onCarryOn={() => write.carryOn(given(typed))}
      onCancel={onDone}
      isPending={write.isPending}
      problem={write.problem}
    >
      <Parts typed={typed} onChange={setTyped} isKindFixed={field.inUse} />
      <p className="text-fine text-faint">{t('key', { key: field.key })}</p>
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}

interface PartsProps {
  typed: Typed;
  onChange: (typed: Typed) => void;
  isKindFixed: boolean;
}

function Parts({ typed, onChange, isKindFixed }: PartsProps) {
  const t = useTexts(fieldsTexts);
  return (
    <>
      <TextField
        label={t('label')}
        placeholder={t('labelExample')}
        maxLength={80}
        value={typed.label}
        onChange={(label) => onChange({ ...typed, label })}
        autoFocus
      />
      <Select
        label={t('kind')}
        items={fieldKinds.map((kind) => ({ id: kind, label: t('kindIs', { kind }) }))}
        value={typed.kind}
        onChange={(kind) => onChange({ ...typed, kind })}
        isDisabled={isKindFixed}
        hint={isKindFixed ? t('kindStays') : undefined}
      />
      {hasOptions(typed.kind) && (
        <OptionsField options={typed.options} onChange={(options) => onChange({ ...typed, options })} />
      )}
    </>
  );
}

const blank = (): GivenOption => ({ optionId: newId(), label: '' });

/** Lines that nothing was written in are no choices. */
function given({ label, kind, options }: Typed) {
  const written = options
    .map((option) => ({ ...option, label: option.label.trim() }))
    .filter((option) => option.label !== '');
  return { label: label.trim(), kind, options: hasOptions(kind) ? written : [] };
}

const chosenFrom = ({ options }: ShownField) =>
  options.filter(({ removed }) => !removed).map(({ optionId, label }) => ({ optionId, label }));
