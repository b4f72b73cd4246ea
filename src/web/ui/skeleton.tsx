import { outboxTexts } from '#texts/outbox.ts';
import { uiTexts } from '#texts/ui.ts';
import { ButtonLink } from './button.tsx';
import { useReached } from './connection.ts';
import { useTexts } from './reader.tsx';
import { ErrorState } from './states.tsx';

const breathing = 'flex animate-[breathe_1.6s_ease-in-out_infinite] flex-col';

/** Holds the place of what is being fetched, in about its shape. */
export function Skeleton({ lines = 3, label }: { lines?: number; label?: string }) {
  const t = useTexts(uiTexts);
  return (
    <div role="status" aria-label={label ?? t('loading')} className={`${breathing} gap-3 py-1`}>
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={`line-${String(line)}`}
          className="h-4 rounded bg-well"
          style={{ width: `${[92, 74, 83][line % 3]}%` }}
        />
      ))}
    </div>
  );
}

/** Holds the place of a page. Without a way to the server nothing comes, and it says so. */
export function PageSkeleton() {
  const t = useTexts(uiTexts);
  if (!useReached()) return <NotRead />;
  return (
    <div role="status" aria-label={t('loading')} className={`${breathing} gap-4`}>
      <div className="h-7 w-72 max-w-full rounded bg-well" />
      <div className="h-4 w-96 max-w-full rounded bg-well" />
      <div className="mt-2 h-52 rounded-card bg-well" />
      <div className="h-36 rounded-card bg-well" />
    </div>
  );
}

/** In place of a page that this device has never read, where it cannot be read now. */
function NotRead() {
  const t = useTexts(outboxTexts);
  return (
    <ErrorState title={t('notRead')} act={<ButtonLink href="/">{t('toToday')}</ButtonLink>}>
      {t('notReadMore')}
    </ErrorState>
  );
}
