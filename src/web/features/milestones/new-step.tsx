import { type FormEvent, useEffect, useRef, useState } from 'react';
import { theirProcessTexts } from '#texts/their-process.ts';
import { ClientWording } from '../../api/client-wording.tsx';
import { Button } from '../../ui/button.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useReadDay } from '../../ui/typed/use-read-day.ts';
import { type NamedInSteps, readStep, type StepInWords } from './read-step.ts';

interface NewStepProps extends NamedInSteps {
  /** Whether it was asked for by name, elsewhere on the page. */
  isAsked: boolean;
  onAsked: () => void;
  /** With how it reads for them, where that was said; answers whether it was taken. */
  onAdd: (step: StepInWords, words: string) => Promise<boolean>;
}

/** One line for a step: what, when and who, with commas between them. Enter adds it, and the next one can be typed. */
export function NewStep({ isAsked, onAsked, onAdd, ...named }: NewStepProps) {
  const t = useTexts(theirProcessTexts);
  const readDay = useReadDay();
  const [line, setLine] = useState('');
  const [words, setWords] = useState('');
  const read = (text: string) => readStep(text, named, readDay);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const step = read(line);
    if (step.name === '') return;
    setLine('');
    setWords('');
    void onAdd(step, words).then((isTaken) => {
      if (isTaken) return;
      // What was not taken is still there to be sent again, unless something else is being typed.
      setLine((now) => now || line);
      setWords((now) => now || words);
    });
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    // What it was asked from closes first, and gives the keyboard back to where it came from.
    const waiting = setTimeout(() => {
      form.current?.scrollIntoView({ block: 'center' });
      form.current?.querySelector('input')?.focus({ preventScroll: true });
      onAsked();
    }, 100);
    return () => clearTimeout(waiting);
  }, [isAsked, onAsked]);
  const isBegun = line.trim() !== '';
  return (
    <form ref={form} onSubmit={submit} className="mt-3 border-t border-line pt-3">
      <TextField
        label={t('newStep')}
        value={line}
        onChange={setLine}
        placeholder={t('newStepExample')}
        maxLength={300}
        autoComplete="off"
      />
      <div className="mt-1.5 flex items-start justify-between gap-2">
        <p className="min-w-0 flex-1 text-fine text-soft wrap-anywhere">
          {isBegun ? <ReadBack step={read(line)} /> : t('newStepHint')}
        </p>
        {isBegun && (
          <Button type="submit" size="small" className="flex-none">
            {t('add')}
          </Button>
        )}
      </div>
      {isBegun && <ClientWording usual={read(line).name} value={words} onChange={setWords} />}
    </form>
  );
}

/** What was understood, before it is added. */
function ReadBack({ step }: { step: StepInWords }) {
  const t = useTexts(theirProcessTexts);
  const understood = useUnderstood();
  if (step.name === '') return null;
  const { kind, required } = step;
  return [
    understood(step),
    ...(kind ? [t('usualFor', { kind: kind.label })] : []),
    ...(required ? [] : [t('spare')]),
  ].join(' · ');
}

function useUnderstood() {
  const t = useTexts(theirProcessTexts);
  const dates = useDates();
  return ({ name, date, person }: StepInWords) => {
    const day = date === null ? '' : dates.day(date);
    if (person) {
      const who = person.label;
      return date === null ? t('understoodWho', { name, who }) : t('understoodBoth', { name, day, who });
    }
    return date === null ? t('understood', { name }) : t('understoodDay', { name, day });
  };
}
