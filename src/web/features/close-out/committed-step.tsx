import { closeOutTexts } from '#texts/close-out.ts';
import { useFurther, useIds } from '../../api/record/use-record.ts';
import { useTexts } from '../../ui/reader.tsx';
import { useCloseOut } from './close-out-context.ts';
import { LineRow } from './line-row.tsx';
import { Step } from './step.tsx';

/** 2: what did they commit to? A further line always waits below; firmness shows while it is typed. */
export function CommittedStep() {
  const t = useTexts(closeOutTexts);
  const { record } = useCloseOut();
  const ids = useIds(record, 'line');
  const further = useFurther(ids);
  return (
    <Step place={2} title={t('committedTitle')}>
      <div className="flex flex-col gap-3 max-md:gap-5">
        {[...ids, ...further].map((id, place) => (
          <LineRow
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
