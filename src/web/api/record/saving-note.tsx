import { recordTexts } from '#texts/record.ts';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { RecordSaving } from './record-saving.ts';
import type { SavingState } from './record-shape.ts';
import { useSavingState } from './use-record.ts';

const dots: Record<SavingState, string> = {
  saved: 'bg-them',
  // Still: a dot that moves has the browser work through the page for every frame, just while somebody types.
  saving: 'bg-them opacity-40',
  'on this device': 'bg-warn',
  refused: 'bg-risk',
};

/** Whether what was typed is at the server, in a word and a dot. A draft is kept there, and is not yet what it will be. */
export function SavingNote({ saving, isDraft = false }: { saving: RecordSaving; isDraft?: boolean }) {
  const t = useTexts(recordTexts);
  const state = useSavingState(saving);
  const words = {
    saved: t(isDraft ? 'draftSaved' : 'saved'),
    saving: t('saving'),
    'on this device': t('onThisDevice'),
    refused: t('refused'),
  };
  const isPlain = state === 'saved' || state === 'saving';
  return (
    <span
      role="status"
      className={classes(
        'inline-flex items-center gap-1.5 text-fine whitespace-nowrap',
        isPlain ? 'text-soft' : state === 'refused' ? 'text-risk' : 'text-warn',
      )}
    >
      <span aria-hidden="true" className={classes('size-1.5 flex-none rounded-full', dots[state])} />
      {words[state]}
    </span>
  );
}

/** What it means that it is not at the server, for as long as it is so. */
export function SavingTrouble({ saving }: { saving: RecordSaving }) {
  const t = useTexts(recordTexts);
  const state = useSavingState(saving);
  if (state === 'saved' || state === 'saving') return null;
  return (
    <p
      className={classes(
        'rounded-control px-3 py-2 text-fine',
        state === 'refused' ? 'bg-risk-wash text-risk' : 'bg-warn-wash text-warn',
      )}
    >
      {state === 'refused' ? t('refusedLong') : t('onThisDeviceLong')}
    </p>
  );
}
