import type { ReactNode } from 'react';
import { kindsToBe, mayBeOther, proposalAs } from '#domain/words/proposal-as.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { wordsTexts } from '#texts/words.ts';
import { stepOfNoun } from '../../api/record/step-of-noun.ts';
import { Fold } from '../../ui/fold.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { DecidedRow } from './decided-row.tsx';
import type { SaidFound } from './say-found.ts';
import type { Reviewed } from './use-review.ts';
import type { Found, WordsOf } from './words-context.ts';

interface DecidedListsProps {
  of: WordsOf;
  reviewed: readonly Reviewed[];
  sayFound: (found: Found) => SaidFound;
  pointed: string | null;
  onPoint: (id: string | null) => void;
  onUndo: (id: string) => void;
  numberOf: (id: string) => number | null;
}

/** What was accepted, what is there anyway, and what was left out: out of the way, and to be taken back. */
export function DecidedLists({
  of,
  reviewed,
  sayFound,
  pointed,
  onPoint,
  onUndo,
  numberOf,
}: DecidedListsProps) {
  const t = useTexts(wordsTexts);
  const those = (wanted: Reviewed['state']) => reviewed.filter(({ state }) => state === wanted);
  const [accepted, there, rejected] = [those('accepted'), those('there'), those('rejected')];
  const list = (some: readonly Reviewed[], noteOf: (one: Found) => ReactNode, mayUndo = true) => (
    <ul className="flex flex-col gap-2">
      {some.map(({ found }) => (
        <DecidedRow
          key={found.id}
          id={found.id}
          number={numberOf(found.id)}
          said={sayFound(asDecided(of, found))}
          isPointed={pointed === found.id}
          note={noteOf(found)}
          onPoint={onPoint}
          {...(mayUndo ? { onUndo } : {})}
        />
      ))}
    </ul>
  );
  return (
    <>
      {accepted.length > 0 && list(accepted, ({ id }) => <Into of={of} id={id} />)}
      {there.length > 0 && (
        <Fold title={t('there', { count: there.length })}>
          {list(there, (one) => (one.alreadyRecorded ? t('onRecord') : t('writtenHere')), false)}
        </Fold>
      )}
      {rejected.length > 0 && (
        <Fold title={t('leftOut', { count: rejected.length })}>{list(rejected, () => null)}</Fold>
      )}
    </>
  );
}

/** As what it was accepted. */
function asDecided({ record }: WordsOf, found: Found): Found {
  const is = record.entry('found', found.id).is;
  const kind = kindsToBe.find((one) => one === is);
  return kind && mayBeOther(found) ? proposalAs(found, kind) : found;
}

/** Where it went. */
function Into({ of: { record }, id }: { of: WordsOf; id: string }) {
  const t = useTexts(wordsTexts);
  const tc = useTexts(closeOutTexts);
  const { into = '', what } = record.entry('found', id);
  const [noun = ''] = into.split('/');
  if (what === 'kept') return t('intoKept');
  if (noun === 'settled' || noun === 'promisemoved') return t('intoBefore');
  const step = stepOfNoun[noun];
  if (step) return t('intoStep', { step });
  return noun === '' ? tc('aLine') : t('intoCameUp');
}
