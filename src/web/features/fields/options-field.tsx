import { useState } from 'react';
import type { GivenOption } from '#domain/address-book/fields/custom-field.ts';
import { fieldsTexts } from '#texts/fields.ts';
import { newId } from '../../api/new-id.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface OptionsFieldProps {
  options: readonly GivenOption[];
  onChange: (options: GivenOption[]) => void;
}

const most = 200;

/** What can be chosen in a field. */
export function OptionsField({ options, onChange }: OptionsFieldProps) {
  const t = useTexts(fieldsTexts);
  /** Who asks for another line goes on with it. */
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const optionId = newId();
    setAdded(optionId);
    onChange([...options, { optionId, label: '' }]);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-fine font-medium text-soft">{t('choices')}</legend>
      {options.map(({ optionId, label }, place) => (
        <div key={optionId} className="flex items-end gap-2">
          <TextField
            className="flex-1"
            label={t('nthChoice', { place: place + 1 })}
            labelHidden
            maxLength={120}
            value={label}
            onChange={(text) =>
              onChange(options.map((one) => (one.optionId === optionId ? { optionId, label: text } : one)))
            }
            autoFocus={optionId === added}
          />
          <Button
            look="quiet"
            className="px-2"
            aria-label={t('removeChoice', { what: label || t('nthChoice', { place: place + 1 }) })}
            onPress={() => onChange(options.filter((one) => one.optionId !== optionId))}
          >
            <CloseIcon />
          </Button>
        </div>
      ))}
      <p className="text-fine text-faint">{t('choicesHint')}</p>
      {options.length < most && (
        <Button size="small" look="quiet" className="self-start" onPress={add}>
          <PlusIcon /> {t('addChoice')}
        </Button>
      )}
    </fieldset>
  );
}
