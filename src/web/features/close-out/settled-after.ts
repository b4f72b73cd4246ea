import type { DealPage } from '#contract/deals/deal-page.ts';
import type { FactToRecord } from '../../api/record-now.ts';
import type { Entries } from './close-out-entries.ts';

/** What became of something that was open before, as far as nobody has recorded it. */
export interface SettledAfter {
  readonly id: string;
  readonly what: 'settled';
  readonly how: 'kept' | 'moved' | 'broken';
  /** What it is, as it stands on record. */
  readonly text: string;
  readonly due: string | null;
  readonly facts: FactToRecord[];
}

type Open = Pick<DealPage, 'commitments' | 'promises'>;

/** What was said to be kept, moved or broken, of what is still open and due as it was. */
export function settledAfter(typed: Entries, page: Open): SettledAfter[] {
  const theirs = page.commitments.flatMap((one): SettledAfter[] => {
    const { commitmentId: id, what: text } = one;
    const { what: how = null, due = null } = typed.entry('settled', id);
    if (one.state !== 'open' || how === null || !typed.ids('settled').includes(id)) return [];
    const about = { id, what: 'settled', how, text, due: how === 'moved' ? due : null } as const;
    if (how !== 'moved')
      return [{ ...about, facts: [{ type: `commitment.${how}`, data: { commitmentId: id } }] }];
    if (due === null || due === one.due) return [];
    return [{ ...about, facts: [{ type: 'commitment.moved', data: { commitmentId: id, due } }] }];
  });
  const ours = page.promises.flatMap((one): SettledAfter[] => {
    const { promiseId: id, what: text } = one;
    if (one.state !== 'open') return [];
    const about = { id, what: 'settled', text } as const;
    if (typed.entry('promisekept', id).kept)
      return [
        { ...about, how: 'kept', due: null, facts: [{ type: 'promise.kept', data: { promiseId: id } }] },
      ];
    const { due = null } = typed.entry('promisemoved', id);
    if (due === null || due === one.due) return [];
    return [
      { ...about, how: 'moved', due, facts: [{ type: 'promise.moved', data: { promiseId: id, due } }] },
    ];
  });
  return [...theirs, ...ours];
}
