import { commitmentForThem, promiseForThem } from '#domain/roadmap/words-for-them.ts';
import { ConcernWording } from '../../api/concern-wording.tsx';
import { NotForThem } from '../../api/not-for-them.tsx';
import { useField, useFieldAtRest } from '../../api/record/use-record.ts';
import { useCloseOut } from './close-out-context.ts';

/** Whoever of us it is, what is asked here is whether it can be read at all. */
const anybody = '';
const belowTheRow = 'col-span-full md:order-6';

/** What was noted speaks about them, so that they read it only once somebody has put it into words for them. */
export function ConcernForThem({ id }: { id: string }) {
  const { record } = useCloseOut();
  return (
    <ConcernWording
      note={useFieldAtRest(record, 'concern', id, 'text') ?? ''}
      value={useField(record, 'concern', id, 'clientWording') ?? ''}
      onChange={(clientWording) => record.change('concern', id, { clientWording })}
    />
  );
}

/** Says so where a line tells nobody what it is about who was not there. */
export function LineForThem({ id }: { id: string }) {
  const { record } = useCloseOut();
  const what = useFieldAtRest(record, 'line', id, 'what') ?? '';
  const evidence = useField(record, 'line', id, 'evidence') ?? 'said';
  const words = useField(record, 'line', id, 'clientWording') ?? '';
  const isKept = words.trim() === '' && commitmentForThem({ what, evidence }, anybody) === null;
  return isKept ? <NotForThem className={belowTheRow} /> : null;
}

/** The same of what one of us promised. */
export function PromiseForThem({ id }: { id: string }) {
  const { record } = useCloseOut();
  const what = useFieldAtRest(record, 'promise', id, 'what') ?? '';
  return promiseForThem({ what }, anybody) === null ? <NotForThem className={belowTheRow} /> : null;
}
