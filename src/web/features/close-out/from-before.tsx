import { closeOutTexts } from '#texts/close-out.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { useDrawn, useEntry } from '../../api/record/use-record.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { useCloseOut } from './close-out-context.ts';

/** What was open before it: kept, broken or moved. */
export function FromBefore() {
  const t = useTexts(closeOutTexts);
  const dates = useDates();
  const { page, record } = useCloseOut();
  const isSettled = useDrawn(record, () => isAnySettled(record));
  const theirs = page.commitments.filter((one) => one.state === 'open');
  const ours = page.promises.filter((one) => one.state === 'open');
  const worries = page.concerns.filter((one) => one.open);
  const count = theirs.length + ours.length + worries.length;
  if (count === 0) return null;
  return (
    <Fold
      title={t('before', { count })}
      isOpen={isSettled || theirs.some((one) => one.due && dates.daysFromToday(one.due) <= 0)}
    >
      <div className="flex flex-col gap-4">
        {theirs.map((one) => (
          <Theirs key={one.commitmentId} of={one} />
        ))}
        {ours.map((one) => (
          <Ours key={one.promiseId} of={one} />
        ))}
        {worries.map((one) => (
          <Ticked key={one.concernId} noun="concernsettled" id={one.concernId}>
            {t('settledConcern', { what: one.text, who: one.contactName ?? t('they') })}
          </Ticked>
        ))}
      </div>
    </Fold>
  );
}

/** What was found in words settles or moves it from beside the form: it is seen where it goes. */
const isAnySettled = (record: Pick<ConversationRecord, 'ids' | 'entry'>): boolean =>
  record.ids('settled').some((id) => record.entry('settled', id).what) ||
  record.ids('promisekept').some((id) => record.entry('promisekept', id).kept) ||
  record.ids('promisemoved').some((id) => record.entry('promisemoved', id).due);

interface Open {
  commitmentId: string;
  contactName: string | null;
  what: string;
  due: string | null;
}

function Theirs({ of: { commitmentId: id, contactName, what, due } }: { of: Open }) {
  const t = useTexts(closeOutTexts);
  const dates = useDates();
  const { record } = useCloseOut();
  const now = useEntry(record, 'settled', id);
  const who = contactName ?? t('they');
  return (
    <div className="flex flex-col gap-1.5" data-entry={id}>
      <Choice
        label={due ? t('theyDoBy', { who, what, due: dates.due(due) }) : t('theyDo', { who, what })}
        size="small"
        items={[
          { id: 'open', label: t('stillOpen') },
          { id: 'kept', label: t('kept') },
          { id: 'moved', label: t('moved') },
          { id: 'broken', label: t('broken') },
        ]}
        value={now.what ?? 'open'}
        onChange={(next) => record.change('settled', id, { what: next === 'open' ? null : next })}
      />
      {now.what === 'moved' && (
        <TypedDayField
          label={t('toWhichDay')}
          value={now.due ?? null}
          typed={now.when ?? ''}
          onChange={({ value, typed }) => record.change('settled', id, { due: value, when: typed })}
          className="max-w-52"
        />
      )}
    </div>
  );
}

/** Kept, or moved by what was found in words: then its day is there to be put right. */
function Ours({ of: { promiseId: id, what } }: { of: { promiseId: string; what: string } }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const { due = null, when = '' } = useEntry(record, 'promisemoved', id);
  return (
    <div className="flex flex-col gap-1.5" data-entry={id}>
      {(due || when) && (
        <TypedDayField
          label={t('movedOurs', { what })}
          value={due}
          typed={when}
          onChange={({ value, typed }) => record.change('promisemoved', id, { due: value, when: typed })}
          className="max-w-52"
        />
      )}
      <Ticked noun="promisekept" id={id}>
        {t('keptOurs', { what })}
      </Ticked>
    </div>
  );
}

interface TickedProps {
  noun: 'promisekept' | 'concernsettled';
  id: string;
  children: string;
}

function Ticked({ noun, id, children }: TickedProps) {
  const { record } = useCloseOut();
  const entry: { kept?: boolean; settled?: boolean } = useEntry(record, noun, id);
  return (
    <Checkbox
      isSelected={entry.kept ?? entry.settled ?? false}
      onChange={(on) =>
        noun === 'promisekept'
          ? record.change('promisekept', id, { kept: on })
          : record.change('concernsettled', id, { settled: on })
      }
    >
      {children}
    </Checkbox>
  );
}
