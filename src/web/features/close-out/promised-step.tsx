import { closeOutTexts } from '#texts/close-out.ts';
import { useEntry, useFurther, useIds } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { Tag } from '../../ui/tag.tsx';
import { say } from '../../ui/toast.tsx';
import { TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { promiseDraft } from './close-out-entries.ts';
import { PlainText } from './plain-text.tsx';
import { onRowKey } from './row-keys.ts';
import { Step } from './step.tsx';

/** 3: what did you promise? Never counted as progress, and never forgotten. */
export function PromisedStep() {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const ids = useIds(record, 'promise');
  const further = useFurther(ids);
  return (
    <Step place={3} title={t('promisedTitle')}>
      <div className="flex flex-col gap-3 max-md:gap-5">
        {[...ids, further].map((id, place) => (
          <PromiseRow key={id} id={id} place={place + 1} isFurther={id === further} />
        ))}
      </div>
    </Step>
  );
}

interface PromiseRowProps {
  id: string;
  place: number;
  isFurther: boolean;
}

function PromiseRow({ id, place, isFurther }: PromiseRowProps) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const people = usePeople();
  const { contactId, what, due, when } = promiseDraft(id, useEntry(record, 'promise', id));
  return (
    <fieldset
      data-row={id}
      aria-label={isFurther ? t('newPromise') : t('promise', { place })}
      onKeyDownCapture={(event) =>
        onRowKey(event, {
          step: 3,
          isEmpty: () => what + when === '',
          takeOut: () => record.takeOut('promise', id),
        })
      }
      className="relative isolate grid min-w-0 items-start gap-2 focus-within:z-10 md:grid-cols-[144px_minmax(0,1fr)_152px_104px]"
    >
      <div data-what className="min-w-0 md:order-2">
        <PlainText
          label={t('whatYouWillDo')}
          placeholder={t('whatYouWillDo')}
          value={what}
          onChange={(text) => record.change('promise', id, { what: text })}
        />
      </div>
      <TypedDayField
        label={t('byWhen')}
        labelHidden
        className="md:order-3"
        value={due}
        typed={when}
        onChange={(next) => record.change('promise', id, { due: next.value, when: next.typed })}
      />
      <Select
        label={t('forWhom')}
        labelHidden
        className="md:order-1"
        items={[
          { id: '', label: t('forAll') },
          ...people.map((one) => ({ ...one, label: t('forPerson', { who: one.label }) })),
        ]}
        value={contactId}
        onChange={(next) => record.change('promise', id, { contactId: next })}
      />
      <span className="flex min-h-9 items-center justify-between gap-1 md:order-4 md:justify-start">
        {what.trim() !== '' && <Tag tone="us">{due ? t('yours') : t('yoursNoDate')}</Tag>}
        {!isFurther && (
          <Button
            look="quiet"
            size="small"
            aria-label={t('takeLineOut', { what: what || t('aLine') })}
            onPress={() => {
              record.takeOut('promise', id);
              say(t('takenOut', { what: what || t('aLine') }), {
                label: t('undo'),
                act: () => record.putBack('promise', id),
              });
            }}
          >
            <CloseIcon />
          </Button>
        )}
      </span>
    </fieldset>
  );
}
