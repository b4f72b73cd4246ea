import type { MissingPart } from '#domain/conversation/firmness.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { useDrawn, useField } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { say } from '../../ui/toast.tsx';
import { TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { lacking, lineDraft } from './close-out-entries.ts';
import { LineDetails } from './line-details.tsx';
import { PlainText } from './plain-text.tsx';
import { onRowKey } from './row-keys.ts';
import { WhoField } from './who-field.tsx';

interface LineRowProps {
  id: string;
  place: number;
  /** Nothing is typed into it yet; it waits. */
  isFurther: boolean;
}

/** Who will do what by when. Each part is rendered by itself, so that typing in one is not held up by the others. */
export function LineRow({ id, place, isFurther }: LineRowProps) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const people = usePeople();
  /** With one person in the deal it is they, until somebody says otherwise. */
  const onFirst = () => {
    const [only, another] = people;
    if (isFurther && only && !another) record.change('line', id, { contactId: only.id });
  };
  const isEmpty = () => {
    const { what = '', when = '', quote = '' } = record.entry('line', id);
    return what + when + quote === '';
  };
  return (
    <fieldset
      data-row={id}
      aria-label={isFurther ? t('newLine') : t('line', { place })}
      onKeyDownCapture={(event) =>
        onRowKey(event, { step: 2, isEmpty, takeOut: () => record.takeOut('line', id) })
      }
      className="relative isolate flex min-w-0 flex-col gap-1 focus-within:z-10"
    >
      <div className="grid items-start gap-2 md:grid-cols-[144px_minmax(0,1fr)_152px_104px]">
        <WhoField id={id} onFirst={onFirst} />
        <What id={id} onFirst={onFirst} />
        <When id={id} />
        <span className="flex min-h-9 items-center gap-1 max-md:hidden">
          <Firmness id={id} />
          {!isFurther && <TakeOut id={id} />}
        </span>
      </div>
      {!isFurther && <Below id={id} />}
    </fieldset>
  );
}

function What({ id, onFirst }: { id: string; onFirst: () => void }) {
  const t = useTexts(closeOutTexts);
  const { record, page } = useCloseOut();
  const what = useField(record, 'line', id, 'what') ?? '';
  const kind = useField(record, 'line', id, 'kind');
  const usual = page.score.kinds.find((one) => one.key === kind)?.clientCommitsTo;
  return (
    <div data-what className="min-w-0">
      <PlainText
        label={t('whatTheyWillDo')}
        placeholder={usual ?? t('whatTheyWillDo')}
        value={what}
        onChange={(text) => {
          onFirst();
          record.change('line', id, { what: text });
        }}
      />
    </div>
  );
}

function When({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const due = useField(record, 'line', id, 'due') ?? null;
  const when = useField(record, 'line', id, 'when') ?? '';
  return (
    <TypedDayField
      label={t('byWhen')}
      labelHidden
      value={due}
      typed={when}
      onChange={({ value, typed }) => record.change('line', id, { due: value, when: typed })}
    />
  );
}

function useFirmness(id: string): { isBegun: boolean; missing: MissingPart[] } {
  const { record } = useCloseOut();
  const drawn = useDrawn(record, (it) => {
    const line = lineDraft(id, it.entry('line', id));
    return `${line.what.trim() === '' ? '' : 'begun'},${lacking(line).join(',')}`;
  });
  const [begun, ...missing] = drawn.split(',').filter((part, place) => place === 0 || part !== '');
  return { isBegun: begun === 'begun', missing: missing as MissingPart[] };
}

function Firmness({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { isBegun, missing } = useFirmness(id);
  if (!isBegun) return null;
  return missing.length === 0 ? <Tag tone="them">{t('firm')}</Tag> : <Tag tone="warn">{t('notFirm')}</Tag>;
}

/** Exactly what is missing for it to be firm, and what it counts as. */
function Below({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { list } = useNumbers();
  const { isBegun, missing } = useFirmness(id);
  const needs = { who: t('needsWho'), what: t('needsWhat'), when: t('needsWhen') };
  return (
    <>
      <span className="flex items-center justify-between gap-1 md:hidden">
        <Firmness id={id} />
        <TakeOut id={id} />
      </span>
      {isBegun && missing.length > 0 && (
        <p role="status" className="text-fine text-warn">
          {t('toBeFirm', { what: list(missing.map((part) => needs[part])) })}
        </p>
      )}
      <LineDetails id={id} />
    </>
  );
}

function TakeOut({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const what = useField(record, 'line', id, 'what') || t('aLine');
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={t('takeLineOut', { what })}
      onPress={() => {
        record.takeOut('line', id);
        say(t('takenOut', { what }), { label: t('undo'), act: () => record.putBack('line', id) });
      }}
    >
      <CloseIcon />
    </Button>
  );
}
