import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { formTexts } from '#texts/together.ts';
import { Button } from '../ui/button.tsx';
import { FormEnd } from '../ui/form-end.tsx';
import { goToField } from '../ui/go-to-field.ts';
import { KeyHint } from '../ui/key-hint.tsx';
import { useDates, useNumbers, useTexts } from '../ui/reader.tsx';
import { Notice } from '../ui/states.tsx';
import { goToUnread } from '../ui/typed/unread.tsx';
import { useFirstField } from '../ui/use-first-field.ts';
import type { WriteProblem } from './write-problem.ts';

interface WriteFormProps {
  /** What has to be filled in, by its label. */
  need?: Readonly<Record<string, unknown>>;
  save: string;
  onSave: () => void;
  onCancel?: (() => void) | undefined;
  /** Where leaving is no cancelling, because what was typed is kept. */
  cancelLabel?: string;
  isPending: boolean;
  problem: WriteProblem | null;
  onCarryOn?: () => void;
  look?: 'primary' | 'danger' | 'theirs';
  /** Stands beside a form that fills a page. */
  side?: ReactNode;
  /** In a dialog: its end stays in sight, however long it is. */
  isEndInReach?: boolean;
  children: ReactNode;
}

/** A form with one act at its end. Ctrl or ⌘ with Enter sends it from anywhere in it. */
export function WriteForm(props: WriteFormProps) {
  const {
    need = {},
    save,
    onSave,
    onCancel,
    cancelLabel,
    isPending,
    problem,
    onCarryOn,
    look = 'primary',
    side,
    isEndInReach,
    children,
  } = props;
  const t = useTexts(formTexts);
  const numbers = useNumbers();
  const [tried, setTried] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  useFirstField(element);
  const missing = Object.entries(need)
    .filter(([, value]) => isEmpty(value))
    .map(([label]) => label);
  const submit = (form: HTMLElement) => {
    setTried(true);
    const [first] = missing;
    if (first !== undefined) goToField(form, first);
    else if (!goToUnread(form)) onSave();
  };
  const form = (
    <>
      {children}
      {tried && missing.length > 0 && (
        <div role="alert">
          <Notice tone="risk">{t('fillIn', { fields: numbers.list(missing) })}</Notice>
        </div>
      )}
      {problem && <Problem problem={problem} onCarryOn={onCarryOn} isPending={isPending} />}
      <FormEnd isInReach={isEndInReach}>
        {onCancel && (
          <Button look="quiet" onPress={onCancel}>
            {cancelLabel ?? t('cancel')}
          </Button>
        )}
        {side && (
          <span className="self-center">
            <KeyHint of="mod+Enter" />
          </span>
        )}
        <Button type="submit" look={look} isPending={isPending}>
          {save}
        </Button>
      </FormEnd>
    </>
  );
  return (
    <form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
      onKeyDownCapture={(event: KeyboardEvent<HTMLFormElement>) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          submit(event.currentTarget);
        }
      }}
      className="flex flex-col gap-4"
    >
      {side ? (
        <div className="grid items-start gap-x-5 gap-y-4 lg:grid-cols-[minmax(0,1fr)_290px]">
          <div className="flex min-w-0 flex-col gap-4">{form}</div>
          <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-6">{side}</div>
        </div>
      ) : (
        form
      )}
    </form>
  );
}

interface ProblemProps {
  problem: WriteProblem;
  onCarryOn: (() => void) | undefined;
  isPending: boolean;
}

/** Why it did not go through; where somebody else was faster, what they did, and the way on. */
export function Problem({ problem, onCarryOn, isPending }: ProblemProps) {
  const t = useTexts(formTexts);
  const dates = useDates();
  const strong = { b: (name: ReactNode) => <b className="font-semibold">{name}</b> };
  const told = ({ by, text }: WriteProblem['changes'][number]) => ({ name: by, text });
  return (
    <div role="alert" className="rounded-control bg-risk-wash px-3 py-2.5 text-risk">
      <p className="font-medium">{problem.text}</p>
      {problem.changes.length > 0 && (
        <ul className="mt-1.5 list-disc pl-5 text-ink">
          {problem.changes.map((change) => (
            <li key={`${change.at} ${change.text}`}>
              {change.at
                ? t.rich('changedBy', strong, { ...told(change), when: dates.moment(change.at) })
                : t.rich('theyDid', strong, told(change))}
            </li>
          ))}
        </ul>
      )}
      {(problem.code === 'deal_changed' || problem.code === 'changed_meanwhile') && onCarryOn && (
        <div className="mt-2 flex flex-wrap items-center gap-2 text-ink">
          <span className="text-soft">{t('stillHere')}</span>
          <Button size="small" onPress={onCarryOn} isPending={isPending}>
            {t('saveMine')}
          </Button>
        </div>
      )}
    </div>
  );
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined;
}
