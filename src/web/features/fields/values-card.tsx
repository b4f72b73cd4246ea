import { useState } from 'react';
import { listFields, type ShownField } from '#contract/fields/fields.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import type { CustomValues } from '#domain/address-book/fields/custom-value.ts';
import { fieldsTexts } from '#texts/fields.ts';
import { useRead } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useValueWords } from './use-value-words.ts';
import { ValuesForm } from './values-form.tsx';

interface ValuesCardProps {
  noun: FieldNoun;
  nounId: string;
  values: CustomValues;
  mayChange: boolean;
}

/** What the workspace keeps of a company, a person or a deal in fields of its own; nothing where it has none. */
export function ValuesCard({ noun, nounId, values, mayChange }: ValuesCardProps) {
  const t = useTexts(fieldsTexts);
  const fields = useRead(listFields, { noun }).data?.items ?? [];
  const [isEdited, setEdited] = useState(false);
  if (fields.length === 0) return null;
  return (
    <Card
      title={t('fields')}
      aside={
        mayChange &&
        !isEdited && (
          <Button size="small" onPress={() => setEdited(true)}>
            {t('fillIn')}
          </Button>
        )
      }
    >
      {isEdited ? (
        <ValuesForm {...{ noun, nounId, fields, values }} onDone={() => setEdited(false)} />
      ) : (
        <Values fields={fields} values={values} />
      )}
    </Card>
  );
}

function Values({ fields, values }: { fields: readonly ShownField[]; values: CustomValues }) {
  const t = useTexts(fieldsTexts);
  const words = useValueWords(fields);
  return (
    <dl className="flex flex-col gap-2">
      {fields.map((field) => {
        const said = words(field, values[field.fieldId]);
        return (
          <div key={field.fieldId} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-3">
            <dt className="text-soft">{field.label}</dt>
            <dd className="whitespace-pre-line">
              {said === null ? <Nothing label={t('nothing')} /> : <Said field={field} said={said} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Said({ field, said }: { field: ShownField; said: string }) {
  if (field.kind !== 'link') return said;
  return (
    <Link href={/^https?:/i.test(said) ? said : `https://${said}`} target="_blank" rel="noreferrer noopener">
      {said}
    </Link>
  );
}

const Nothing = ({ label }: { label: string }) => (
  <span className="text-faint">
    <span aria-hidden="true">–</span>
    <span className="sr-only">{label}</span>
  </span>
);
