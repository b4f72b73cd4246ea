import { meetingTexts } from '#texts/meeting.ts';
import { useEntry } from '../../api/record/use-record.ts';
import { useTexts } from '../../ui/reader.tsx';
import { ComposeText } from './composer.tsx';
import { DayChips } from './day-chips.tsx';
import { useMeeting } from './meeting-context.ts';

/** We will…: never counted as progress, and never forgotten. */
export function ComposePromise({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTexts(meetingTexts);
  const { record } = useMeeting();
  const { what = '', due = null, when = '' } = useEntry(record, 'promise', id);
  return (
    <>
      <ComposeText
        noun="promise"
        id={id}
        label={t('promiseHint')}
        hint={t('promiseHint')}
        text={what}
        onText={(text) => record.change('promise', id, { what: text })}
        onDone={onDone}
      />
      <DayChips
        label={t('byWhen')}
        value={due}
        typed={when}
        onChange={(next) => record.change('promise', id, { due: next.value, when: next.typed })}
      />
    </>
  );
}
