import { useState } from 'react';
import type { OperationContract, OutputOf, SentTo } from '#contract/operation.ts';
import { saysTheSame } from '#domain/written-over.ts';
import { rowOfTwoTexts } from '#texts/row-of-two.ts';
import { useTexts } from '../ui/reader.tsx';
import { writingBack } from './undo.ts';
import { useWrite } from './use-write.ts';
import { rowProblemOf } from './write-problem.ts';

type Fields = Readonly<Record<string, unknown>>;

interface RowWrite<Contract extends OperationContract, Row extends Fields> {
  /** What names the row, such as `{ accountId }`. */
  of: Fields;
  /** Where the fields are sent under a name of their own, such as `values`. */
  under?: string;
  /** Its fields as they stand now; what they were when the form was opened is kept. */
  now: Row;
  /** What a field is called, and how a value of it is read; for telling what somebody else changed. */
  labels: Readonly<Record<keyof Row & string, string>>;
  read?: (field: keyof Row & string, value: unknown) => string | null;
  /** What is sent along with a field that changed, because the server would else choose it anew. */
  along?: Partial<Record<keyof Row & string, keyof Row & string>>;
  said: (answer: OutputOf<Contract>) => string;
  onDone: () => void;
}

/**
 * A form over an ordinary row that several may have open. Only what the writer changed is sent, with what stood there
 * when the form was opened, so that the server refuses to write over what somebody else wrote since; what others
 * changed meanwhile is told in the form. Undoing writes over nothing of theirs either.
 */
export function useRowWrite<Contract extends OperationContract, Row extends Fields>(
  contract: Contract,
  { of, under, now, labels, read, along = {}, said, onDone }: RowWrite<Contract, Row>,
) {
  const t = useTexts(rowOfTwoTexts);
  const [opened] = useState(now);
  const sent = (fields: Fields, seen: Fields) =>
    ({ ...of, ...(under ? { [under]: fields } : fields), seen }) as unknown as SentTo<Contract>;
  const write = useWrite(contract, {
    said,
    undo: (_, input) => {
      // What it was written over, which a colleague may have put there since this was opened.
      const before = (input as { seen: Fields }).seen;
      const given = under ? (input as Record<string, Fields>)[under] : (input as Fields);
      const after = pick(given ?? {}, Object.keys(before));
      return writingBack(contract, sent(before, after), sent(after, before));
    },
  });
  const tell = (stands: Fields) =>
    (Object.keys(labels) as (keyof Row & string)[])
      .filter((field) => field in stands)
      .map((field) => {
        const value = read ? read(field, stands[field]) : asWords(stands[field]);
        return value
          ? t('nowStands', { field: labels[field], value })
          : t('nowEmpty', { field: labels[field] });
      });
  const { stands: standing, problem } = rowProblemOf(write.error, t('somebody'), tell);

  const send = async (typed: Row, seen: Fields) => {
    const changed = Object.keys(typed).filter((field) => !saysTheSame(typed[field], opened[field]));
    if (changed.length === 0) return onDone();
    const whole = new Set([...changed, ...changed.flatMap((field) => along[field] ?? [])]);
    if (await write.send(sent(pick(typed, [...whole]), pick(seen, [...whole])))) onDone();
  };
  return {
    save: (typed: Row) => void send(typed, opened),
    /** What stands in the form now, over what somebody else wrote, which the writer has seen by now. */
    carryOn: (typed: Row) => void send(typed, { ...opened, ...standing }),
    isPending: write.isPending,
    error: write.error,
    problem,
    /** What others changed while the form stood open, in sentences. */
    meanwhile: write.isPending ? [] : tell(pick(now, fieldsApart(opened, now))),
  };
}

const asWords = (value: unknown) => (value === null || value === undefined ? null : String(value));

const fieldsApart = (one: Fields, other: Fields) =>
  Object.keys(one).filter((field) => !saysTheSame(one[field], other[field]));

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fields[name] ?? null]));
