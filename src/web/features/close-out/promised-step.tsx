import { closeOutTexts } from '#texts/close-out.ts';
import { useFurther, useIds } from '../../api/record/use-record.ts';
import { useTexts } from '../../ui/reader.tsx';
import { useCloseOut } from './close-out-context.ts';
import { PromiseRow } from './promise-row.tsx';
import { Step } from './step.tsx';

/** 3: what did you promise? Never counted as progress, and never forgotten. */
export function PromisedStep() {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const ids = useIds(record, 'promise');
  const further = useFurther(ids);
  return (
    <Step place={3} title={t('promisedTitle')}>
      <div className="flex flex-col gap-3 max-md:gap-5">
        {[...ids, ...further].map((id, place) => (
          <PromiseRow
            key={id}
            id={id}
            place={place + 1}
            isFurther={place >= ids.length}
            isHidden={place > ids.length}
          />
        ))}
      </div>
    </Step>
  );
}
