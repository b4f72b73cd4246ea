import { useMemo, useState } from 'react';
import type { CellValue } from '#domain/meeting/meeting-cell.ts';
import { recordTexts } from '#texts/record.ts';
import { Button } from '../../ui/button.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { useMe } from '../session.ts';
import type { ConversationRecord } from './conversation-record.ts';
import type { Contradiction } from './record-shape.ts';
import { useDrawnOf } from './use-record.ts';

const lately = 15 * 60_000;

interface WrittenByOthersProps {
  record: ConversationRecord;
  /** Of the other deals, where what is typed goes into several. */
  also?: readonly ConversationRecord[];
  words?: FieldWords | undefined;
}

/** A field and what stands in it, as a person reads them; null for one that nobody types, of which the later stands. */
export type FieldWords = (key: string, value: CellValue) => { field: string; value: string | null } | null;

const none: readonly ConversationRecord[] = [];

/** Who else is writing, and what was typed in two places at once: both are kept until somebody chooses. */
export function WrittenByOthers({ record, also = none, words }: WrittenByOthersProps) {
  const t = useTexts(recordTexts);
  const { list } = useNumbers();
  const { member } = useMe();
  const [openedAt] = useState(() => Date.now());
  const records = useMemo(() => [record, ...also], [record, also]);
  const names = useDrawnOf(records, () => {
    const writers = records.flatMap((it) => it.writers());
    const now = writers.filter(({ id, at }) => id !== member.id && Date.parse(at) > openedAt - lately);
    return [...new Set(now.map(({ name }) => name))].join('\n');
  });
  const found = useDrawnOf(records, () => {
    const all = records.flatMap((it) => it.contradictions);
    return JSON.stringify([...new Map(all.map((one) => [one.key, one])).values()]);
  });
  const contradictions = useMemo(
    () => (JSON.parse(found) as Contradiction[]).filter(({ key, value }) => !words || words(key, value)),
    [found, words],
  );
  const choose = (key: string, value: CellValue) => {
    for (const it of records) if (it.contradictions.some((one) => one.key === key)) it.choose(key, value);
  };
  const others = names === '' ? [] : names.split('\n');
  return (
    <>
      {others.length > 0 && (
        <Notice tone="us">{t('alsoHere', { count: others.length, who: list(others) })}</Notice>
      )}
      {contradictions.length > 0 && (
        <section
          aria-label={t('contradictions')}
          className="rounded-card border border-warn bg-card px-4 py-3"
        >
          <h2 className="font-semibold text-warn">{t('contradictions')}</h2>
          <p className="text-fine text-soft">{t('contradictionsWhy')}</p>
          <ul className="mt-2 flex flex-col gap-3">
            {contradictions.map((one) => (
              <OneContradiction
                key={one.key}
                of={one}
                words={words}
                choose={(value) => choose(one.key, value)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface OneProps {
  of: Contradiction;
  words: FieldWords | undefined;
  choose: (value: CellValue) => void;
}

function OneContradiction({ of, words, choose }: OneProps) {
  const t = useTexts(recordTexts);
  const { list } = useNumbers();
  const fields = {
    note: t('fieldNote'),
    ask: t('fieldAnswer'),
    line: t('fieldLine'),
    promise: t('fieldPromise'),
    person: t('fieldPerson'),
    concern: t('fieldConcern'),
    next: t('fieldNext'),
  };
  const noun = of.key.split('/')[0] ?? '';
  const written = (value: CellValue) => {
    const told = words?.(of.key, value)?.value;
    if (told) return told;
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (value === null || value.length === 0) return t('nothingTyped');
    return typeof value === 'string' ? value : list(value);
  };
  return (
    <li className="flex flex-col gap-1.5">
      <span className="text-fine text-soft">
        {words?.(of.key, of.value)?.field ?? fields[noun as keyof typeof fields] ?? t('fieldOther')}
      </span>
      {[{ value: of.value, by: of.by }, ...of.others].map((one) => (
        <span key={`${one.by} ${String(one.value)}`} className="flex flex-wrap items-center gap-2">
          <Button
            size="small"
            className="max-w-full text-left whitespace-normal"
            onPress={() => choose(one.value)}
          >
            {t('keep', { text: written(one.value) })}
          </Button>
          <span className="text-fine text-soft">{t('byWhom', { who: one.by })}</span>
        </span>
      ))}
    </li>
  );
}
