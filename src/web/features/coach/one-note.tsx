import { useState } from 'react';
import { type CoachNote, changeCoachNote, readCoachNote } from '#contract/coaching/coach-notes.ts';
import { coachTexts } from '#texts/coach.ts';
import { writingBack } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { NoteForm } from './note-form.tsx';

/** One note: who wrote it, when, and whether it was read. Its writer words it anew or takes it back. */
export function OneNote({ note }: { note: CoachNote }) {
  const t = useTexts(coachTexts);
  const dates = useDates();
  const [isChanging, setChanging] = useState(false);
  const { noteId } = note;
  const change = useWrite(changeCoachNote, {
    said: t('changeSaid'),
    undo: (_, input) => writingBack(changeCoachNote, { noteId, text: note.text }, input),
  });
  const withdraw = useWrite(changeCoachNote, {
    said: t('withdrawn'),
    undo: (_, input) => writingBack(changeCoachNote, { noteId, withdrawn: false }, input),
  });
  const read = useWrite(readCoachNote, {
    said: t('markedRead'),
    undo: (_, input) => writingBack(readCoachNote, { noteId, unread: true }, input),
  });
  if (isChanging) {
    return (
      <li>
        <NoteForm
          label={t('noteLabel', { name: note.seller.name })}
          save={t('saveChange')}
          text={note.text}
          isPending={change.isPending}
          error={change.error}
          onSave={async (text) => {
            if (await change.send({ noteId, text })) setChanging(false);
          }}
          onCancel={() => setChanging(false)}
        />
      </li>
    );
  }
  return (
    <li className="rounded-control border-l-[3px] border-us bg-us-wash/50 py-2 pr-2 pl-3">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1 whitespace-pre-line">{note.text}</p>
        {note.isMine && (
          <span className="-my-1">
            <Menu
              label={t('moreAboutNote')}
              acts={[
                { id: 'change', label: t('change'), act: () => setChanging(true) },
                {
                  id: 'withdraw',
                  label: t('withdraw'),
                  act: () => void withdraw.send({ noteId, withdrawn: true }),
                },
              ]}
            />
          </span>
        )}
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-x-1.5 text-fine text-soft">
        <span>
          {note.writer.name} · {dates.moment(note.writtenAt)}
        </span>
        {note.changed && <span>· {t('changed')}</span>}
        {note.isMine && (
          <span>· {note.readAt ? t('readWhen', { when: dates.moment(note.readAt) }) : t('notReadYet')}</span>
        )}
        {note.isForMe && note.readAt === null && (
          <Button
            size="small"
            look="quiet"
            isPending={read.isPending}
            onPress={() => void read.send({ noteId })}
          >
            {t('markRead')}
          </Button>
        )}
      </p>
    </li>
  );
}
