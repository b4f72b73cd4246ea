import { filesTexts } from '#texts/files.ts';
import { Button } from '../../ui/button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/progress.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import type { Upload } from './use-uploads.ts';

interface UnderWayProps {
  uploads: readonly Upload[];
  onEnd: (fileId: string) => void;
}

/** Files on their way, and those that did not get there until somebody has read why. */
export function UnderWay({ uploads, onEnd }: UnderWayProps) {
  return uploads.map((upload) => (
    <div key={upload.fileId} className="mb-2">
      <OneUpload upload={upload} onEnd={() => onEnd(upload.fileId)} />
    </div>
  ));
}

function OneUpload({ upload: { name, share, problem }, onEnd }: { upload: Upload; onEnd: () => void }) {
  const t = useTexts(filesTexts);
  if (problem !== null) {
    return (
      <Notice tone="risk">
        {t('notSent', { name, why: problem })}{' '}
        <Button size="small" look="quiet" onPress={onEnd}>
          {t('dismiss')}
        </Button>
      </Notice>
    );
  }
  return (
    <div className="flex items-center gap-2">
      <div className="min-w-0 flex-1">
        <Progress label={t('sending', { name })} value={share} />
      </div>
      <Button size="small" look="quiet" aria-label={t('cancel', { name })} onPress={onEnd}>
        <CloseIcon />
      </Button>
    </div>
  );
}
