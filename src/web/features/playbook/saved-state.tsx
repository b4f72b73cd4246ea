import { playbookTexts } from '#texts/playbook.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { SavingState } from './use-playbook-editor.ts';

/** Whether what was written is safe, in passing. */
export function SavedState({ saving, problem }: { saving: SavingState; problem: string | null }) {
  const t = useTexts(playbookTexts);
  if (saving === 'failed') {
    return (
      <span role="status" className="text-risk">
        {problem}
      </span>
    );
  }
  return (
    <span role="status" className={saving === 'not reached' ? 'text-warn' : 'text-soft'}>
      {saving === 'saved'
        ? t('saved')
        : saving === 'saving'
          ? t('saving')
          : saving === 'unsaved'
            ? t('unsaved')
            : t('notReached')}
    </span>
  );
}
