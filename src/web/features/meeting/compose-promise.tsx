import { meetingTexts } from '#texts/meeting.ts';
import { useTexts } from '../../ui/reader.tsx';
import { useDayOfWords } from '../../ui/typed/use-day-of-words.ts';
import { ComposeText } from './composer.tsx';
import { DayChips } from './day-chips.tsx';
import { DealChoice } from './deal-choice.tsx';
import { useSaid } from './meeting-context.ts';

/** We will…: never counted as progress, and never forgotten. */
export function ComposePromise({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTexts(meetingTexts);
  const { entry, part } = useSaid('promise', id);
  const { what = '', due = null, when = '' } = entry;
  const { record } = part;
  const dayOfWords = useDayOfWords();
  return (
    <>
      <DealChoice noun="promise" id={id} />
      <ComposeText
        noun="promise"
        id={id}
        label={t('promiseHint')}
        hint={t('promiseHint')}
        text={what}
        onText={(text) => record.change('promise', id, { what: text })}
        onDone={() => {
          if (due === null && when === '') record.change('promise', id, dayOfWords(what));
          onDone();
        }}
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
