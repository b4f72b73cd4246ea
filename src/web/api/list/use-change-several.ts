import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { saysTheSame } from '#domain/written-over.ts';
import { listsTexts } from '#texts/lists.ts';
import { endAct } from '../../ui/acts-under-way.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { expectMessage, sayProblem } from '../../ui/toast.tsx';
import type { Because } from '../named-because.tsx';
import { NoWayBack, useSayDone, type Way } from '../undo.ts';
import type { CellEdit, CellValue, ListColumn, WrittenKind } from './list-kind.ts';
import { type CellWrite, writeSeveral } from './write-several.ts';

/** A column that is the same in many rows. */
export type SeveralColumn<Item> = ListColumn<Item> & { readonly editSeveral: CellEdit<Item> };

interface UnderWay {
  label: string;
  done: number;
  of: number;
}

/** Writes one field of all rows that are selected, says how far it is, and takes it back from all of them together. */
export function useChangeSeveral<Item>(kind: WrittenKind<Item>) {
  const t = useTexts(listsTexts);
  const whole = useNumbers().whole;
  const queries = useQueryClient();
  const sayDone = useSayDone();
  const [underWay, setUnderWay] = useState<UnderWay | null>(null);
  const [refused, setRefused] = useState<readonly Because[]>([]);
  const ending = useRef(new AbortController());
  // What is selected stays as it was read then; what was written since is known from here.
  const known = useRef(new Map<string, CellValue>());
  const placeOf = (key: string, item: Item) => `${key} ${kind.idOf(item)}`;

  const write = async (key: string, label: string, writes: readonly CellWrite<Item>[], isFirst: boolean) => {
    ending.current = new AbortController();
    const of = writes.length;
    setUnderWay({ label, done: 0, of });
    try {
      const answer = await writeSeveral(kind, key, writes, {
        signal: ending.current.signal,
        isOverOthers: isFirst,
        onCome: (done) => setUnderWay({ label, done, of }),
      });
      for (const { item, after } of answer.written) known.current.set(placeOf(key, item), after);
      return answer;
    } finally {
      setUnderWay(null);
    }
  };

  const wayOver = (column: SeveralColumn<Item>, writes: readonly CellWrite<Item>[]): Way => ({
    go: async () => {
      const turned = writes.map(({ item, before, after }) => ({ item, before: after, after: before }));
      const label = t('changingBack', { field: column.label });
      const back = await write(column.key, label, turned, false);
      const [first] = back.refused;
      if (first) {
        const why = t('notChangedBack', {
          ...{ count: back.refused.length, name: first.name, why: first.because },
        });
        if (back.written.length === 0) throw new NoWayBack(why);
        sayProblem(why);
      }
      return wayOver(column, back.written);
    },
  });

  const change = async (items: readonly Item[], column: SeveralColumn<Item>, after: CellValue) => {
    const { key, label: field, editSeveral } = column;
    const writes = items.map((item) => {
      const place = placeOf(key, item);
      const before = known.current.has(place) ? known.current.get(place) : editSeveral.valueOf(item);
      return { item, before: before ?? null, after };
    });
    const act = expectMessage();
    const answer = await write(key, t('changing', { field }), writes, true);
    await queries.invalidateQueries();
    const changed = answer.written.filter((one) => !saysTheSame(one.before, one.after));
    setRefused(answer.refused);
    if (answer.written.length > 0) {
      const { length: count } = changed;
      sayDone(
        t('severalChanged', { field, count, shown: whole(count) }),
        count > 0 ? wayOver(column, changed) : undefined,
        act,
      );
    }
    endAct(act);
  };
  return {
    change,
    underWay,
    stop: () => ending.current.abort(),
    refused,
    clear: () => setRefused([]),
  };
}
