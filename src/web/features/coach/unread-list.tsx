import type { CoachNote } from '#contract/coaching/coach-notes.ts';
import { coachTexts } from '#texts/coach.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { OneNote } from './one-note.tsx';

/** Notes that the seller has not read, with the conversation each is about. */
export function UnreadList({ items }: { items: readonly (CoachNote & { about: string })[] }) {
  const t = useTexts(coachTexts);
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
              <OneNote note={note} />
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}
