import { lazy, Suspense, useState } from 'react';
import { outboxTexts } from '#texts/outbox.ts';
import { useOutbox } from '../../api/outbox/use-outbox.ts';
import { Button } from '../../ui/button.tsx';
import { useReached } from '../../ui/connection.ts';
import { CloudOffIcon } from '../../ui/icons.tsx';
import { useAct } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';

const OutboxSheet = lazy(() =>
  import('./outbox-sheet.tsx').then((sheet) => ({ default: sheet.OutboxSheet })),
);

/**
 * Over the page while there is no way to the server, unless the page says so itself, or while something waits to be
 * sent; else nothing.
 */
export function ConnectionBar({ isSaidAlready }: { isSaidAlready: boolean }) {
  const t = useTexts(outboxTexts);
  const isReached = useReached();
  const { waiting, refused } = useOutbox();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useAct({ label: t('title'), group: 'everywhere', when: waiting + refused > 0, act: open });
  const isShown = (!isReached && !isSaidAlready) || waiting + refused > 0;
  return (
    <>
      {/* Always there, so that a change of it is heard. */}
      <div role="status" className="print:hidden">
        {isShown && (
          <div className="mb-4 flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 rounded-control bg-warn-wash py-1.5 pr-1.5 pl-3 text-warn">
            {!isReached && <CloudOffIcon />}
            <span className="min-w-0 flex-1">
              {isReached ? (
                waiting > 0 ? (
                  t('sending', { count: waiting })
                ) : (
                  t('notTaken')
                )
              ) : (
                <>
                  <b className="font-semibold max-sm:hidden">{t('offline')}</b>
                  <b className="font-semibold sm:hidden">{t('offlineShort')}</b>{' '}
                  <span className="max-sm:hidden">{t('keptMeanwhile')}</span>
                </>
              )}
            </span>
            {!isReached && waiting > 0 && (
              <Button size="small" onPress={open}>
                {t('waiting', { count: waiting })}
              </Button>
            )}
            {refused > 0 && (
              <Button size="small" look="danger" onPress={open}>
                {t('refused', { count: refused })}
              </Button>
            )}
          </div>
        )}
      </div>
      {isOpen && (
        <Suspense>
          <OutboxSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
