import { useRef } from 'react';
import { closeOutTexts } from '#texts/close-out.ts';
import { beganAt } from '../../api/record/began-at.ts';
import { useDrawnFrom, useFurther, useIds, useTextOf } from '../../api/record/use-record.ts';
import { MarkWords } from '../../api/vague/mark-words.tsx';
import { Card } from '../../ui/card.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { useCloseOut } from './close-out-context.ts';
import { DraftRow } from './draft-row.tsx';
import { PlainText } from './plain-text.tsx';
import { WordsBehindNote } from './words-behind-note.tsx';

/** What was noted in the meeting, and whatever still comes to mind. */
export function NotesCard({ questions }: { questions: readonly string[] }) {
  const t = useTexts(closeOutTexts);
  const { record, start } = useCloseOut();
  const ids = useIds(record, 'note');
  const [further = ''] = useFurther(ids);
  const isEmpty = (id: string) => (record.entry('note', id).text ?? '') === '';
  // One that was emptied is the empty one, for as long as somebody is in it.
  const hasEmpty = useDrawnFrom(record, 'note', null, () => record.ids('note').some(isEmpty));
  const asked = useIds(record, 'question').filter((id) => record.entry('question', id).asked).length;
  return (
    <Card title={t('notes')}>
      {start.notes !== '' && <p className="mb-2 whitespace-pre-line">{start.notes}</p>}
      <div data-notes className="flex flex-col gap-1.5">
        {[...ids, ...(hasEmpty ? [] : [further])].map((id) => (
          <Note key={id} id={id} isFurther={id === further} />
        ))}
      </div>
      {ids.length > 0 && (
        <div className="-ml-2">
          <MarkWords />
        </div>
      )}
      {questions.length > 0 && asked > 0 && (
        <p className="mt-3 text-fine text-soft">{t('questionsAsked', { asked, count: questions.length })}</p>
      )}
    </Card>
  );
}

function Note({ id, isFurther }: { id: string; isFurther: boolean }) {
  const t = useTexts(closeOutTexts);
  const dates = useDates();
  const { record } = useCloseOut();
  const isEmpty = () => (record.entry('note', id).text ?? '') === '';
  const time = dates.time(beganAt(id));
  const box = useRef<HTMLDivElement>(null);
  return (
    <DraftRow id={id} step={0} isEmpty={isEmpty} takeOut={() => record.takeOut('note', id)}>
      <div data-what ref={box} className="relative bg-card">
        <WordsBehindNote noteId={id} box={box} />
        <PlainText
          isOverWords
          label={isFurther ? t('newNote') : t('noteAt', { time })}
          rows={isFurther ? 2 : 1}
          placeholder={t('notesHint')}
          text={useTextOf(record, 'note', id, 'text')}
          onChange={(next) => record.change('note', id, { text: next })}
          onLeave={() => !isFurther && isEmpty() && record.takeOut('note', id)}
        />
      </div>
    </DraftRow>
  );
}
