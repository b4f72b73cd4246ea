import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { meetingTexts } from '#texts/meeting.ts';
import { newId } from '../../api/use-write.ts';
import { MarkWords } from '../../api/vague/mark-words.tsx';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { say } from '../../ui/toast.tsx';
import { ComposeLine } from './compose-line.tsx';
import { ComposeNext } from './compose-next.tsx';
import { ComposePerson } from './compose-person.tsx';
import { ComposePromise } from './compose-promise.tsx';
import { useMeeting, useSaid } from './meeting-context.ts';
import { holdersOf, writeInAll } from './meeting-parts.ts';
import { type Mode, modes, type Writing } from './writing.ts';
import { type Written, WrittenDown } from './written-down.tsx';

interface ComposerProps {
  writing: Writing;
  onWrite: (writing: Writing, takesFocus?: boolean) => void;
}

/** Under the thumb: what is being said goes down as it is typed; Enter begins the next. */
export function Composer({ writing, onWrite }: ComposerProps) {
  const t = useTexts(meetingTexts);
  const { mode, id } = writing;
  const [last, setLast] = useState<Written | null>(null);
  const labels: Record<Mode, string> = {
    note: t('modeNote'),
    line: t('modeLine'),
    promise: t('modePromise'),
    person: t('modePerson'),
    next: t('modeNext'),
  };
  const onTabKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = modes[(modes.indexOf(mode) + by + modes.length) % modes.length] ?? 'note';
    onWrite({ mode: next, id: newId() }, false);
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[modes.indexOf(next)]?.focus();
  };
  // Whatever it was, what comes next is mostly a note.
  const further = () => onWrite({ mode: 'note', id: newId() });
  const done = (noun: Written['noun'], written = id) => {
    setLast({ noun, id: written });
    further();
  };
  return (
    <section
      aria-label={t('write')}
      className="z-20 border-line bg-card px-4 pt-2 max-lg:sticky max-lg:bottom-0 max-lg:order-last max-lg:mt-auto max-md:-mx-4 max-md:border-t max-md:pb-[max(10px,env(safe-area-inset-bottom))] md:rounded-card md:border md:pb-3 md:max-lg:bottom-3 md:shadow-lift"
    >
      {last && <WrittenDown of={last} />}
      <div role="tablist" aria-label={t('write')} className="-mx-1 mb-1.5 flex" onKeyDown={onTabKey}>
        {modes.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            aria-selected={one === mode}
            tabIndex={one === mode ? 0 : -1}
            onClick={() => onWrite({ mode: one, id: newId() })}
            className={classes(
              'min-h-11 min-w-0 flex-1 cursor-pointer rounded-control px-1 text-[13.5px] whitespace-nowrap select-none lg:min-h-9',
              one === mode ? 'bg-well font-semibold text-ink' : 'text-soft hover:text-ink',
            )}
          >
            {labels[one]}
          </button>
        ))}
      </div>
      <div key={`${mode} ${id}`} role="tabpanel" aria-label={labels[mode]} className="flex flex-col gap-1.5">
        {mode === 'note' && <ComposeNote id={id} onDone={() => done('note')} />}
        {mode === 'line' && <ComposeLine id={id} onDone={() => done('line')} />}
        {mode === 'promise' && <ComposePromise id={id} onDone={() => done('promise')} />}
        {mode === 'person' && <ComposePerson id={id} onDone={(one) => done('person', one)} />}
        {mode === 'next' && <ComposeNext onDone={further} />}
      </div>
    </section>
  );
}

function ComposeNote({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTexts(meetingTexts);
  const { parts } = useMeeting();
  const { text = '' } = useSaid('note', id).entry;
  return (
    <ComposeText
      noun="note"
      id={id}
      label={t('modeNote')}
      hint={t('noteHint')}
      text={text}
      onText={(next) => writeInAll(parts, 'note', id, { text: next })}
      onDone={onDone}
      aside={text.trim() !== '' && <MarkWords />}
    />
  );
}

interface ComposeTextProps {
  noun: 'note' | 'line' | 'promise' | 'person';
  id: string;
  label: string;
  hint: string;
  text: string;
  onText: (text: string) => void;
  /** Puts in order what was typed, once one is through with it or goes elsewhere. */
  onSettle?: () => void;
  onDone: () => void;
  aside?: ReactNode;
}

/** The field that everything is typed into. Enter writes it down and begins the next; Shift with Enter is a new line. */
export function ComposeText({
  noun,
  id,
  label,
  hint,
  text,
  onText,
  onSettle,
  onDone,
  aside,
}: ComposeTextProps) {
  const t = useTexts(meetingTexts);
  const { parts, takesFocus } = useMeeting();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Not on the first sight of the page: a phone would cover it with its keyboard before anything was read.
    if (takesFocus()) field.current?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    // Out of the field, so that the numbers choose what is written again.
    if (event.key === 'Escape') return field.current?.blur();
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (text.trim() !== '') finish();
  };
  const finish = () => {
    onSettle?.();
    onDone();
  };
  const takeOut = () => {
    const holders = holdersOf(parts, noun, id);
    for (const { record } of holders) record.takeOut(noun, id);
    const undo = () => {
      for (const { record } of holders) record.putBack(noun, id);
    };
    say(t('takenOut', { what: text }), { label: t('undo'), act: undo });
    onDone();
  };
  return (
    <>
      <div className="flex items-end gap-2">
        <textarea
          ref={field}
          aria-label={label}
          rows={1}
          placeholder={hint}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={onSettle}
          className="field-sizing-content max-h-40 min-h-11 w-full min-w-0 resize-none rounded-control border border-edge bg-card px-3 py-2.5 text-[16px] leading-snug placeholder:text-faint"
        />
        <Button
          look="primary"
          aria-label={t('add')}
          isDisabled={text.trim() === ''}
          onPress={finish}
          className="size-11! flex-none px-0!"
        >
          <CheckIcon />
        </Button>
      </div>
      {(aside || text.trim() !== '') && (
        <div className="flex min-h-6 items-center justify-between gap-2">
          <span>{aside}</span>
          {text.trim() !== '' && (
            <Button size="small" look="quiet" onPress={takeOut} className="-mr-2">
              {t('takeOut')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
