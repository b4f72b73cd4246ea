import { useRef, useState } from 'react';
import { copyingTexts } from '#texts/copying.ts';
import { uiTexts } from '#texts/ui.ts';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';
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
  const [state, setState] = useState<'new' | 'copied' | 'not copied'>('new');
  const field = useRef<HTMLDivElement>(null);
  const t = useTexts(uiTexts);
  const copying = useTexts(copyingTexts);
  const copy = async () => {
    const isCopied = await copyText(secret);
    setState(isCopied ? 'copied' : 'not copied');
    if (!isCopied) field.current?.querySelector('input')?.select();
  };
  return (
    <div ref={field} className="flex flex-col gap-3">
      <p className="text-soft">{note}</p>
      <TextField label={label} value={secret} onChange={() => {}} />
      {state === 'not copied' && (
        <p role="status" className="text-fine text-warn">
          {copying('byHand')}
        </p>
      )}
      <FormEnd>
        <Button onPress={() => void copy()}>{state === 'copied' ? t('copied') : t('copy')}</Button>
        <Button look="primary" onPress={onDone}>
          {t('done')}
        </Button>
      </FormEnd>
    </div>
  );
}
