import { type ReactNode, useRef, useState } from 'react';
import { copyingTexts } from '#texts/copying.ts';
import { uiTexts } from '#texts/ui.ts';
import { Button, ButtonLink } from './button.tsx';
import { copyText } from './copy-text.ts';
import { useTexts } from './reader.tsx';
import { TextArea } from './text-field.tsx';

interface TextToSendProps {
  label: string;
  hint: string;
  /** What the button says that opens the reader's own mail program. */
  openMail: string;
  subject: string;
  text: string;
  /** What to do once it is on its way. */
  children: ReactNode;
}

/** A short text that leaves by the reader's own hand: to be changed, copied, or opened as a mail. */
export function TextToSend({ label, hint, openMail, subject, text: proposed, children }: TextToSendProps) {
  const t = useTexts(uiTexts);
  const copying = useTexts(copyingTexts);
  const [text, setText] = useState(proposed);
  const [state, setState] = useState<'new' | 'copied' | 'not copied'>('new');
  const field = useRef<HTMLDivElement>(null);
  const copy = async () => {
    const isCopied = await copyText(text);
    setState(isCopied ? 'copied' : 'not copied');
    if (!isCopied) field.current?.querySelector('textarea')?.select();
  };
  const change = (changed: string) => {
    setText(changed);
    setState('new');
  };
  return (
    <div ref={field} className="mb-4 flex flex-col gap-2 border-b border-line pb-4">
      <TextArea label={label} hint={hint} value={text} onChange={change} rows={text.split('\n').length + 3} />
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => void copy()}>{state === 'copied' ? t('copied') : t('copy')}</Button>
        <ButtonLink href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}>
          {openMail}
        </ButtonLink>
      </div>
      {state === 'not copied' && (
        <p role="status" className="text-fine text-warn">
          {copying('byHand')}
        </p>
      )}
      <p className="pt-1 font-semibold">{children}</p>
    </div>
  );
}
