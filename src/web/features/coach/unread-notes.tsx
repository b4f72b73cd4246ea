import { lazy, Suspense } from 'react';
import { listUnreadNotes } from '#contract/coaching/coach-notes.ts';
import { coachTexts } from '#texts/coach.ts';
import { useRead } from '../../api/queries.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';

// Only for those who have one to read.
const OneNote = lazy(() => import('./one-note.tsx').then((note) => ({ default: note.OneNote })));

/** On the seller's day: notes that they have not read, with the conversation each is about. */
export function UnreadNotes() {
  const t = useTexts(coachTexts);
  const notes = useRead(listUnreadNotes, {});
  const items = notes.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={t('unread')}>
      <ul aria-label={t('unread')} className="flex flex-col gap-3">
        {items.map((note) => (
          <li key={note.noteId} className="flex flex-col gap-1">
            <p className="text-fine">
              {t.rich(
                'unreadOn',
                {
                  link: (about) => (
                    <Link look="name" href={`/deals/${note.dealId}/conversations/${note.conversationId}`}>
                      {about}
                    </Link>
                  ),
                },
                { writer: note.writer.name, about: note.about },
              )}
            </p>
            <ul>
              <Suspense>
                <OneNote note={note} />
              </Suspense>
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}
