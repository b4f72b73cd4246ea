import { memo, useDeferredValue, useEffect } from 'react';
import type { MeetingEntries } from '#domain/meeting/meeting-entries.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import {
  useDrawnAfter,
  useDrawnFrom,
  useField,
  useFieldAtRest,
  useTextOf,
} from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { say } from '../../ui/toast.tsx';
import { TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { useDayOfWords } from '../../ui/typed/use-day-of-words.ts';
import { AsNotes } from './as-notes.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { saidAt } from './close-out-entries.ts';
import { DraftRow } from './draft-row.tsx';
import { PlainText } from './plain-text.tsx';
import { PromiseForThem } from './read-by-them.tsx';
import { takeRowOut } from './row-keys.ts';
import { Unfolds } from './unfolds.tsx';
import { useColleagues } from './use-colleagues.ts';

interface PromiseRowProps {
  id: string;
  place: number;
  /** Nothing is typed into it yet; it waits. */
  isFurther: boolean;
  /** Made beforehand, for when the one that waits is begun. */
  isHidden: boolean;
}

/** For whom we will do what by when; each part is rendered by itself. */
export const PromiseRow = memo(function PromiseRow({ id, place, isFurther, isHidden }: PromiseRowProps) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  // What the first word brings comes right after it, not before it.
  const isBegun = !useDeferredValue(isFurther);
  const isEmpty = () => {
    const { what = '', when = '' } = record.entry('promise', id);
    return what + when === '';
  };
  return (
    <DraftRow
      id={id}
      label={isFurther ? t('newPromise') : t('promise', { place })}
      isHidden={isHidden}
      step={3}
      isEmpty={isEmpty}
      takeOut={() => record.takeOut('promise', id)}
      className="grid grid-cols-2 items-start gap-2 md:grid-cols-[144px_minmax(0,1fr)_144px_136px]"
    >
      <What id={id} />
      <Unfolds isBegun={isBegun} className="md:order-3">
        <When id={id} />
      </Unfolds>
      <Unfolds isBegun={isBegun} className="md:order-1">
        <Whom id={id} />
      </Unfolds>
      {isBegun && (
        <span className="flex items-center justify-between gap-1 max-md:col-span-2 md:order-4 md:min-h-9 md:justify-start">
          <Ours id={id} />
          <TakeOut id={id} />
        </span>
      )}
      {isBegun && <AsNotes noun="promise" id={id} />}
      {isBegun && <NeedsDay id={id} />}
      {isBegun && <PromiseForThem id={id} />}
    </DraftRow>
  );
});

const What = memo(function What({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  return (
    <div data-what className="min-w-0 max-md:col-span-2 md:order-2">
      <PlainText
        label={t('whatYouWillDo')}
        placeholder={t('whatYouWillDo')}
        text={useTextOf(record, 'promise', id, 'what')}
        onChange={(text) => record.change('promise', id, { what: text })}
      />
    </div>
  );
});

const When = memo(function When({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  return (
    <TypedDayField
      label={t('byWhen')}
      labelHidden
      value={useField(record, 'promise', id, 'due') ?? null}
      typed={useField(record, 'promise', id, 'when') ?? ''}
      onChange={({ value, typed }) => record.change('promise', id, { due: value, when: typed })}
    />
  );
});

const Whom = memo(function Whom({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const people = usePeople();
  return (
    <Select
      label={t('forWhom')}
      labelHidden
      items={[
        { id: '', label: t('forAll') },
        ...people.map((one) => ({ ...one, label: t('forPerson', { who: one.label }) })),
      ]}
      value={useField(record, 'promise', id, 'contactId') ?? ''}
      onChange={(contactId) => record.change('promise', id, { contactId })}
    />
  );
});

type Standing = 'empty' | 'dated' | 'undated';

/** Whether something is promised, and by which day. */
function standingOf({ what = '', due }: Partial<MeetingEntries['promise']>): Standing {
  if (what.trim() === '') return 'empty';
  return due ? 'dated' : 'undated';
}

function useStanding(id: string): Standing {
  const { record } = useCloseOut();
  return useDrawnAfter(record, 'promise', id, standingOf);
}

/** Once typing rests, the day is taken over from the words where nobody has said one. */
function useDayInWords(id: string): void {
  const { record, start } = useCloseOut();
  const whenSaid = useDrawnFrom(record, 'held', 'held', () => saidAt(record, start));
  const dayOfWords = useDayOfWords(whenSaid);
  const what = useFieldAtRest(record, 'promise', id, 'what') ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another look, and nothing else is
  useEffect(() => {
    const { due, when = '' } = record.entry('promise', id);
    const day = due || when !== '' ? {} : dayOfWords(what);
    if ('due' in day) record.change('promise', id, day);
  }, [what]);
}

/** Without a day nothing would call for it again. */
function NeedsDay({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  useDayInWords(id);
  if (useStanding(id) !== 'undated') return null;
  return (
    <p role="status" className="col-span-full text-fine text-warn md:order-5">
      {t('promiseNeedsDay')}
    </p>
  );
}

function Ours({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const standing = useStanding(id);
  const colleagues = useColleagues();
  const memberId = useField(record, 'promise', id, 'memberId') ?? '';
  if (standing === 'empty') return null;
  if (colleagues.length > 0) {
    return (
      <Select
        label={t('whoOfUs')}
        labelHidden
        items={[{ id: '', label: t('youYourself') }, ...colleagues]}
        value={colleagues.some((one) => one.id === memberId) ? memberId : ''}
        onChange={(next) => record.change('promise', id, { memberId: next })}
        className="min-w-0 flex-1"
      />
    );
  }
  return standing === 'dated' ? <Tag tone="us">{t('yours')}</Tag> : <Tag tone="warn">{t('yoursNoDate')}</Tag>;
}

function TakeOut({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const what = useFieldAtRest(record, 'promise', id, 'what') || t('aLine');
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={t('takeLineOut', { what })}
      onPress={(event) => {
        takeRowOut(event, () => record.takeOut('promise', id));
        say(t('takenOut', { what }), {
          label: t('undo'),
          act: () => record.putBack('promise', id),
        });
      }}
    >
      <CloseIcon />
    </Button>
  );
}
