import { listMentions, readMention } from '#contract/notes/notes.ts';
import { notesTexts } from '#texts/notes.ts';
import { useRead } from '../../api/queries.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { NoteText } from './note-text.tsx';

/** On one's own day: notes in which colleagues name the reader, until they have read them. */
export function Mentions() {
  const t = useTexts(notesTexts);
  const dates = useDates();
  const items = useRead(listMentions, {}).data?.items ?? [];
  const read = useWrite(readMention, {
    said: t('isRead'),
    undo: (_, { noteId }) => writingBack(readMention, { noteId, unread: true }, { noteId }),
  });
  if (items.length === 0) return null;
  return (
    <Card title={t('namedYou')}>
      <ul aria-label={t('namedYou')} className="flex flex-col gap-3">
        {items.map((note) => {
          const link = (on: React.ReactNode) => (
            <Link look="name" href={`/${note.noun}s/${note.nounId}#note-${note.noteId}`}>
              {on}
            </Link>
          );
          const on = note.on.name;
          return (
            <li
              key={note.noteId}
              className="rounded-control border-us border-l-[3px] bg-us-wash/50 py-2 pr-2 pl-3"
            >
              <p className="text-fine">
                {note.writtenBy
                  ? t.rich('namedYouOn', { link }, { writer: note.writtenBy.name, on })
                  : t.rich('namedYouElsewhere', { link }, { on })}
              </p>
              <NoteText note={note} />
              <p className="mt-1 flex flex-wrap items-center gap-x-1.5 text-fine text-soft">
                {dates.momentOrDay(note.writtenAt)}
                <Button size="small" look="quiet" onPress={() => void read.send({ noteId: note.noteId })}>
                  {t('read')}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
