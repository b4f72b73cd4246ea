import { lazy, Suspense } from 'react';
import { useNotReadSince } from '../../api/not-read-again.ts';

const NotReadLine = lazy(() =>
  import('./not-read-line.tsx').then(
    (file) => ({ default: file.NotReadLine }),
    // Where not even this can be fetched, the page does without it rather than break.
    () => ({ default: NoLine }),
  ),
);
const NoLine = (_: { since: number }) => null;

/** Over the page while something on it could not be read again; else nothing. */
export function NotReadAgain() {
  const since = useNotReadSince();
  return (
    <div role="status" className="print:hidden">
      {since > 0 && (
        <Suspense>
          <NotReadLine since={since} />
        </Suspense>
      )}
    </div>
  );
}
