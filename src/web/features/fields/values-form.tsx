import { useState } from 'react';
import { setValues } from '#contract/fields/field-values.ts';
import type { ShownField } from '#contract/fields/fields.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { CustomValue, CustomValues } from '#domain/address-book/fields/custom-value.ts';
import { fieldsTexts } from '#texts/fields.ts';
import { RowMeanwhile } from '../../api/row-meanwhile.tsx';
import { useRowWrite } from '../../api/row-write.ts';
import { WriteForm } from '../../api/write-form.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useColleagues, useValueWords } from './use-value-words.ts';
import { ValueField } from './value-field.tsx';

interface ValuesFormProps {
  noun: FieldNoun;
  nounId: string;
  fields: readonly ShownField[];
  values: CustomValues;
  onDone: () => void;
}

/** Fills in what the workspace keeps of a company, a person or a deal. */
export function ValuesForm({ noun, nounId, fields, values, onDone }: ValuesFormProps) {
  const t = useTexts(fieldsTexts);
  const colleagues = useColleagues(fields);
  const words = useValueWords(fields);
  const now: Record<string, CustomValue | null> = Object.fromEntries(
    fields.map(({ fieldId }) => [fieldId, values[fieldId] ?? null]),
  );
  const [typed, setTyped] = useState(now);
  const write = useRowWrite(setValues, {
    of: { noun, nounId },
    under: 'values',
    now,
    labels: Object.fromEntries(fields.map(({ fieldId, label }) => [fieldId, label])),
    read: (fieldId, value) => {
      const field = fields.find((one) => one.fieldId === fieldId);
      return field ? words(field, value) : null;
    },
    said: () => t('saved'),
    onDone,
  });
  const { problem } = write;
  const given = () =>
    Object.fromEntries(
      Object.entries(typed).map(([fieldId, value]) => [
        fieldId,
        typeof value === 'string' ? value.trim() || null : value,
      ]),
    );
  return (
    <WriteForm
      save={t('save')}
      onSave={() => write.save(given())}
      onCarryOn={() => write.carryOn(given())}
      onCancel={onDone}
      isPending={write.isPending}
      problem={problem}
    >
      {fields.map((field) => (
        <ValueField
          key={field.fieldId}
          field={field}
          value={typed[field.fieldId] ?? null}
          onChange={(value) => setTyped((before) => ({ ...before, [field.fieldId]: value }))}
          colleagues={colleagues}
          error={problem?.details.fieldId === field.fieldId ? problem.text : undefined}
        />
      ))}
      <RowMeanwhile changes={write.meanwhile} />
    </WriteForm>
  );
}
