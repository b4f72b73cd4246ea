import { closeOutTexts } from '#texts/close-out.ts';
import { useDrawn, useField } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { say } from '../../ui/toast.tsx';
import { TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { PlainText } from './plain-text.tsx';
import { onRowKey } from './row-keys.ts';

interface PromiseRowProps {
  id: string;
  place: number;
  /** Nothing is typed into it yet; it waits. */
  isFurther: boolean;
}

/** For whom we will do what by when; each part is rendered by itself. */
export function PromiseRow({ id, place, isFurther }: PromiseRowProps) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const isEmpty = () => {
    const { what = '', when = '' } = record.entry('promise', id);
    return what + when === '';
  };
  return (
    <fieldset
      data-row={id}
      aria-label={isFurther ? t('newPromise') : t('promise', { place })}
      onKeyDownCapture={(event) =>
        onRowKey(event, { step: 3, isEmpty, takeOut: () => record.takeOut('promise', id) })
      }
      className="relative isolate grid min-w-0 items-start gap-2 focus-within:z-10 md:grid-cols-[144px_minmax(0,1fr)_152px_104px]"
    >
      <What id={id} />
      <When id={id} />
      <Whom id={id} />
      <span className="flex items-center justify-between gap-1 md:order-4 md:min-h-9 md:justify-start">
        <Ours id={id} />
        {!isFurther && <TakeOut id={id} />}
      </span>
    </fieldset>
  );
}

function What({ id }: { id: string }) {
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
}

function When({ id }: { id: string }) {
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
}

function Whom({ id }: { id: string }) {
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
}

function Ours({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const isBegun = useDrawn(record, (it) => (it.entry('promise', id).what ?? '').trim() !== '');
  const due = useField(record, 'promise', id, 'due') ?? null;
  return isBegun ? <Tag tone="us">{due ? t('yours') : t('yoursNoDate')}</Tag> : null;
}

function TakeOut({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const what = () => record.entry('promise', id).what || t('aLine');
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={t('takeLineOut', { what: what() })}
      onPress={() => {
        record.takeOut('promise', id);
        say(t('takenOut', { what: what() }), {
          label: t('undo'),
          act: () => record.putBack('promise', id),
        });
      }}
    >
      <CloseIcon />
    </Button>
  );
}
