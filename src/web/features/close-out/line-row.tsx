import { memo, useCallback, useDeferredValue } from 'react';
import type { MissingPart } from '#domain/conversation/firmness.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import {
  useDrawnAfter,
  useDrawnFrom,
  useField,
  useFieldAtRest,
  useTextOf,
} from '../../api/record/use-record.ts';
import { VagueHint } from '../../api/vague/vague-hint.tsx';
import { Button } from '../../ui/button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { say } from '../../ui/toast.tsx';
import { TypedDayField } from '../../ui/typed/typed-date-field.tsx';
import { AsNotes } from './as-notes.tsx';
import { useCloseOut, usePeople } from './close-out-context.ts';
import { firmnessAsText, followsLeading, nextDraft, saidAt } from './close-out-entries.ts';
import { DraftRow } from './draft-row.tsx';
import { LineDetails } from './line-details.tsx';
import { PlainText } from './plain-text.tsx';
import { LineForThem } from './read-by-them.tsx';
import { takeRowOut } from './row-keys.ts';
import { Unfolds } from './unfolds.tsx';
import { WhoField } from './who-field.tsx';

interface LineRowProps {
  id: string;
  place: number;
  /** Nothing is typed into it yet; it waits. */
  isFurther: boolean;
  /** Made beforehand, for when the one that waits is begun. */
  isHidden: boolean;
}

/** Who will do what by when. Each part is rendered by itself, so that typing in one is not held up by the others. */
export const LineRow = memo(function LineRow({ id, place, isFurther, isHidden }: LineRowProps) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const people = usePeople();
  // What the first word brings comes right after it, not before it.
  const isBegun = !useDeferredValue(isFurther);
  /** With one person in the deal it is they, until somebody says otherwise. */
  const onFirst = useCallback(() => {
    const [only, another] = people;
    const isFirst = !record.ids('line').includes(id);
    if (isFirst && only && !another) record.change('line', id, { contactId: only.id });
  }, [people, record, id]);
  const isEmpty = () => {
    const { what = '', when = '', quote = '' } = record.entry('line', id);
    return what + when + quote === '';
  };
  return (
    <DraftRow
      id={id}
      label={isFurther ? t('newLine') : t('line', { place })}
      isHidden={isHidden}
      step={2}
      isEmpty={isEmpty}
      takeOut={() => record.takeOut('line', id)}
      className="flex flex-col gap-1"
    >
      <div className="grid grid-cols-2 items-start gap-2 md:grid-cols-[144px_minmax(0,1fr)_152px_120px]">
        <Unfolds isBegun={isBegun}>
          <WhoField id={id} onFirst={onFirst} />
        </Unfolds>
        <What id={id} onFirst={onFirst} />
        <Unfolds isBegun={isBegun}>
          <When id={id} />
        </Unfolds>
        <span className="flex min-h-9 items-center gap-1 max-md:hidden">
          <Firmness id={id} />
          {isBegun && <TakeOut id={id} />}
        </span>
      </div>
      {isBegun && <Below id={id} />}
    </DraftRow>
  );
});

const What = memo(function What({ id, onFirst }: { id: string; onFirst: () => void }) {
  const t = useTexts(closeOutTexts);
  const { record, page } = useCloseOut();
  const kind = useField(record, 'line', id, 'kind');
  const usual = page.score.kinds.find((one) => one.key === kind)?.clientCommitsTo;
  return (
    <div data-what className="min-w-0 max-md:order-first max-md:col-span-2">
      <PlainText
        label={t('whatTheyWillDo')}
        placeholder={usual ?? t('whatTheyWillDo')}
        text={useTextOf(record, 'line', id, 'what')}
        onChange={(text) => {
          onFirst();
          record.change('line', id, { what: text });
        }}
      />
    </div>
  );
});

const When = memo(function When({ id }: { id: string }) {
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
});

function useFirmness(id: string): { isBegun: boolean; isWordless: boolean; missing: MissingPart[] } {
  const { record } = useCloseOut();
  const drawn = useDrawnAfter(record, 'line', id, firmnessAsText);
  const [stage, ...missing] = drawn.split(',').filter((part, place) => place === 0 || part !== '');
  const isWordless = stage === 'wordless';
  return { isBegun: isWordless || stage === 'begun', isWordless, missing: missing as MissingPart[] };
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
  const { isBegun, isWordless, missing } = useFirmness(id);
  const needs = { who: t('needsWho'), what: t('needsWhat'), when: t('needsWhen') };
  return (
    <>
      <span className="flex items-center justify-between gap-1 md:hidden">
        {/* Also while there is nothing to say: what takes the line out stays at the end. */}
        <span>
          <Firmness id={id} />
        </span>
        <TakeOut id={id} />
      </span>
      {isBegun && <AsNotes noun="line" id={id} />}
      {isBegun && missing.length > 0 && (
        <p role="status" className="text-fine text-warn">
          {isWordless ? t('lineWordless') : t('toBeFirm', { what: list(missing.map((part) => needs[part])) })}
        </p>
      )}
      {isBegun && !isWordless && <Vague id={id} missing={missing} />}
      {isBegun && !isWordless && <LineForThem id={id} />}
      <LineDetails id={id} />
    </>
  );
}

/** Which words make it no commitment, and what to ask for instead. */
function Vague({ id, missing }: { id: string; missing: readonly MissingPart[] }) {
  const { record, start } = useCloseOut();
  const people = usePeople();
  const what = useFieldAtRest(record, 'line', id, 'what') ?? '';
  const when = useFieldAtRest(record, 'line', id, 'when') ?? '';
  const due = useField(record, 'line', id, 'due') ?? null;
  const notAnAct = useField(record, 'line', id, 'notAnAct') ?? false;
  // One that is planned already has a plan of its own, and one that several deals share is said with the first of them.
  const hasOwnNext = useDrawnFrom(record, 'next', null, () => {
    const { kind } = nextDraft(record, start);
    return kind !== 'already planned' && kind !== 'refused' && !followsLeading(record, start);
  });
  const whenSaid = useDrawnFrom(record, 'held', 'held', () => saidAt(record, start));
  const keep = (question: string) => {
    const before = record.entry('next', 'next').question ?? '';
    const isThere = before.includes(question);
    if (!isThere) {
      record.change('next', 'next', { question: before === '' ? question : `${before} ${question}` });
    }
    return () => record.change('next', 'next', { question: before });
  };
  return (
    <VagueHint
      what={what}
      when={due ? '' : when}
      missing={notAnAct ? [] : missing}
      people={people}
      saidAt={whenSaid}
      onSaid={(said) => record.change('line', id, { ...said, ...('due' in said ? { when: '' } : {}) })}
      onKeep={hasOwnNext ? keep : undefined}
    />
  );
}

function TakeOut({ id }: { id: string }) {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const what = useFieldAtRest(record, 'line', id, 'what') || t('aLine');
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={t('takeLineOut', { what })}
      onPress={(event) => {
        takeRowOut(event, () => record.takeOut('line', id));
        say(t('takenOut', { what }), { label: t('undo'), act: () => record.putBack('line', id) });
      }}
    >
      <CloseIcon />
    </Button>
  );
}
