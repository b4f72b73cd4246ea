import { closeOutTexts } from '#texts/close-out.ts';
import { useDrawn } from '../../api/record/use-record.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useCloseOut } from './close-out-context.ts';
import { type Gap, gapsIn } from './close-out-entries.ts';
import { focusGap } from './row-keys.ts';

/** What would be lost with closing out, each with the way to where it is said. */
export function Gaps() {
  const t = useTexts(closeOutTexts);
  const { record, start } = useCloseOut();
  const drawn = useDrawn(record, (it) => JSON.stringify(gapsIn(it, start)));
  const gaps = JSON.parse(drawn) as Gap[];
  if (gaps.length === 0) return null;
  return (
    <div role="alert" className="mb-4 rounded-control bg-warn-wash px-3 py-2 text-warn">
      <p>{t('gaps', { count: gaps.length })}</p>
      <ul className="mt-1 flex flex-col gap-1">
        {gaps.map(({ id, lacks, words }) => (
          <li key={id}>
            <Button
              size="small"
              look="quiet"
              className="-ml-2.5 text-left whitespace-normal! wrap-anywhere underline underline-offset-2"
              onPress={() => focusGap(id, lacks)}
            >
              {words === ''
                ? t('gapPlain', { lacks: keyOf[lacks] })
                : t('gap', { lacks: keyOf[lacks], words })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyOf = {
  ...({ 'whom you asked': 'asked', 'what they answered': 'answered' } as const),
  ...({ 'who worries': 'worries', 'what you showed': 'showed' } as const),
} as const;
