import { useState } from 'react';
import { Button } from './button.tsx';
import { FormEnd } from './form-end.tsx';
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
  const copy = async () => {
    await navigator.clipboard?.writeText(secret);
    setCopied(true);
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="text-soft">{note}</p>
      <TextField label={label} value={secret} onChange={() => {}} />
      <FormEnd>
        <Button onPress={() => void copy()}>{copied ? 'Copied' : 'Copy'}</Button>
        <Button look="primary" onPress={onDone}>
          Done
        </Button>
      </FormEnd>
    </div>
  );
}
