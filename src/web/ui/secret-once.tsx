import { useState } from 'react';
import { uiTexts } from '#texts/ui.ts';
import { Button } from './button.tsx';
import { FormEnd } from './form-end.tsx';
import { useTexts } from './reader.tsx';
import { TextField } from './text-field.tsx';

interface SecretOnceProps {
  label: string;
  secret: string;
  note: string;
  onDone: () => void;
}

/** Something that is shown only now: to be copied before it is closed. */
export function SecretOnce({ label, secret, note, onDone }: SecretOnceProps) {
  const [copied, setCopied] = useState(false);
  const t = useTexts(uiTexts);
  const copy = async () => {
    await navigator.clipboard?.writeText(secret);
    setCopied(true);
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-soft">{note}</p>
      <TextField label={label} value={secret} onChange={() => {}} />
      <FormEnd>
        <Button onPress={() => void copy()}>{copied ? t('copied') : t('copy')}</Button>
        <Button look="primary" onPress={onDone}>
          {t('done')}
        </Button>
      </FormEnd>
    </div>
  );
}
