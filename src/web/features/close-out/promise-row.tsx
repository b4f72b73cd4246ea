import { memo, useDeferredValue } from 'react';
import { closeOutTexts } from '#texts/close-out.ts';
import { useDrawnFrom, useField, useFieldAtRest } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { say } from '../../ui/toast.tsx';
import { TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { DraftRow } from './draft-row.tsx';
import { PlainText } from './plain-text.tsx';

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
      className="grid items-start gap-2 md:grid-cols-[144px_minmax(0,1fr)_152px_104px]"
    >
      <What id={id} />
      <When id={id} />
      <Whom id={id} />
      <span className="flex items-center justify-between gap-1 md:order-4 md:min-h-9 md:justify-start">
        <Ours id={id} />
        {isBegun && <TakeOut id={id} />}
      </span>
    </DraftRow>
  );
});

const What = memo(function What({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  return (
    <div data-what className="min-w-0 md:order-2">
      <PlainText
        label={t('whatYouWillDo')}
        placeholder={t('whatYouWillDo')}
        value={useField(record, 'promise', id, 'what') ?? ''}
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
      className="md:order-3"
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
      className="md:order-1"
      items={[
        { id: '', label: t('forAll') },
        ...people.map((one) => ({ ...one, label: t('forPerson', { who: one.label }) })),
      ]}
      value={useField(record, 'promise', id, 'contactId') ?? ''}
      onChange={(contactId) => record.change('promise', id, { contactId })}
    />
  );
});

function Ours({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const isBegun = useDrawnFrom(
    record,
    'promise',
    id,
    () => (record.entry('promise', id).what ?? '').trim() !== '',
  );
  const due = useField(record, 'promise', id, 'due') ?? null;
  if (!isBegun) return null;
  return due ? <Tag tone="us">{t('yours')}</Tag> : <Tag tone="warn">{t('yoursNoDate')}</Tag>;
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
      onPress={() => {
        record.takeOut('promise', id);
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
