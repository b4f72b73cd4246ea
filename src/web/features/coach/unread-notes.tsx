import { lazy, Suspense } from 'react';
import { listUnreadNotes } from '#contract/coaching/coach-notes.ts';
import { useRead } from '../../api/queries.ts';

// Only for those who have one to read.
const UnreadList = lazy(() => import('./unread-list.tsx').then((list) => ({ default: list.UnreadList })));

/** On the seller's day: notes that they have not read. */
export function UnreadNotes() {
  const notes = useRead(listUnreadNotes, {});
  const items = notes.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Suspense>
      <UnreadList items={items} />
    </Suspense>
  );
}
