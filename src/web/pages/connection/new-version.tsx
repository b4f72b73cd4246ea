import { shellTexts } from '#texts/shell.ts';
import { loadNewVersion, useNewVersion } from '../../api/app-versions.ts';
import { Button } from '../../ui/button.tsx';
import { useAct } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';

/** Says that a new version is there, and loads it when whoever works has a moment. */
export function NewVersion() {
  const t = useTexts(shellTexts);
  const isThere = useNewVersion();
  useAct({ label: t('loadNewVersion'), group: 'everywhere', when: isThere, act: loadNewVersion });
  return (
    <div role="status" className="print:hidden">
      {isThere && (
        <div className="mb-4 flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 rounded-control bg-us-wash py-1.5 pr-1.5 pl-3 text-us">
          <span className="min-w-0 flex-1">{t('newVersion')}</span>
          <Button size="small" onPress={loadNewVersion}>
            {t('loadNewVersion')}
          </Button>
        </div>
      )}
    </div>
  );
}
