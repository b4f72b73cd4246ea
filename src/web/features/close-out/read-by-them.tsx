import { mostLettersOfLine } from '#domain/roadmap/line-length.ts';
import { commitmentForThem, concernSuggested, promiseForThem } from '#domain/roadmap/words-for-them.ts';
import { clientWordingTexts } from '#texts/client-wording.ts';
import { useField, useFieldAtRest } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCloseOut } from './close-out-context.ts';

/** Whoever of us it is, what is asked here is whether it can be read at all. */
const anybody = '';

/** What was noted speaks about them, so that they read it only once somebody has put it into words for them. */
export function ConcernForThem({ id }: { id: string }) {
  const t = useTexts(clientWordingTexts);
  const { record } = useCloseOut();
  const text = useFieldAtRest(record, 'concern', id, 'text') ?? '';
  const words = useField(record, 'concern', id, 'clientWording') ?? '';
  if (text.trim() === '') return null;
  const suggested = concernSuggested(text);
  return (
    <div className="col-span-full">
      <TextField
        label={t('asTheyRead')}
        isRequired={false}
        value={words}
        onChange={(clientWording) => record.change('concern', id, { clientWording })}
        maxLength={mostLettersOfLine}
        hint={words.trim() === '' ? t('keptFromThem') : undefined}
      />
      {words.trim() === '' && suggested !== '' && (
        <Button
          size="small"
          look="quiet"
          className="-ml-2.5 text-left whitespace-normal! wrap-anywhere"
          onPress={() => record.change('concern', id, { clientWording: suggested })}
        >
          {t('take', { words: suggested })}
        </Button>
      )}
    </div>
  );
}

/** Says so where a line tells nobody what it is about who was not there. */
export function LineForThem({ id }: { id: string }) {
  const { record } = useCloseOut();
  const what = useFieldAtRest(record, 'line', id, 'what') ?? '';
  const evidence = useField(record, 'line', id, 'evidence') ?? 'said';
  const words = useField(record, 'line', id, 'clientWording') ?? '';
  const isKept = words.trim() === '' && commitmentForThem({ what, evidence }, anybody) === null;
  return isKept ? <NotForThem /> : null;
}

/** The same of what one of us promised. */
export function PromiseForThem({ id }: { id: string }) {
  const { record } = useCloseOut();
  const what = useFieldAtRest(record, 'promise', id, 'what') ?? '';
  return promiseForThem({ what }, anybody) === null ? <NotForThem /> : null;
}

function NotForThem() {
  const t = useTexts(clientWordingTexts);
  return (
    <p role="status" className="col-span-full text-fine text-soft md:order-6">
      {t('notForThem')}
    </p>
  );
}
