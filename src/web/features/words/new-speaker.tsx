import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isNobodysName } from '#domain/words/is-nobodys-name.ts';
import { saidTexts } from '#texts/said.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface NewSpeakerProps {
  /** As the transcript calls them. */
  spokenAs: string;
  onAdd: (person: { name: string; title: string }) => void;
  onCancel: () => void;
}

/** Asks for the name of somebody new who spoke: Enter adds them, Escape goes back to the question. */
export function NewSpeaker({ spokenAs, onAdd, onCancel }: NewSpeakerProps) {
  const t = useTexts(saidTexts);
  // "Speaker 2" is nobody's name, and nobody is to be called so in the address book.
  const [name, setName] = useState(isNobodysName(spokenAs) ? '' : spokenAs);
  const [title, setTitle] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The list that it was chosen from gives the focus back as it goes.
    const frame = requestAnimationFrame(() => form.current?.querySelector('input')?.select());
    return () => cancelAnimationFrame(frame);
  }, []);
  /** Back at the question, from which it began. */
  const leave = (act: () => void) => {
    const question = form.current?.closest('[data-speaker]')?.querySelector('button');
    act();
    question?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') form.current?.querySelector('input')?.focus();
    else leave(() => onAdd({ name: name.trim(), title: title.trim() }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave(onCancel);
  };
  return (
    <form
      ref={form}
      aria-label={t('newSpeaker', { name: spokenAs })}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-2 rounded-control bg-well p-2.5"
    >
      <TextField label={t('newName')} value={name} onChange={setName} maxLength={200} isRequired />
      <TextField label={t('newTitle')} value={title} onChange={setTitle} maxLength={200} />
      <p className="text-fine text-soft">{t('newJoins')}</p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small">
          {t('addNew')}
        </Button>
        <Button size="small" look="quiet" onPress={() => leave(onCancel)}>
          {t('cancelNew')}
        </Button>
      </div>
    </form>
  );
}
