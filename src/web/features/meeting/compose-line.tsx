import { missingParts } from '#domain/conversation/firmness.ts';
import { meetingTexts } from '#texts/meeting.ts';
import { useEntry } from '../../api/record/use-record.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Chip, ChipRow } from './chips.tsx';
import { ComposeText } from './composer.tsx';
import { DayChips } from './day-chips.tsx';
import { useMeeting, useMeetingPeople } from './meeting-context.ts';
import { Lacks } from './said-feed.tsx';

/** They will…: who and when by a press, what as it is said; whether it is firm shows at once. */
export function ComposeLine({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTexts(meetingTexts);
  const { record, page } = useMeeting();
  const people = useMeetingPeople();
  const { contactId = '', what = '', due = null, when = '', kind } = useEntry(record, 'line', id);
  const usual = page.score.kinds.find((one) => one.key === kind)?.clientCommitsTo;
  const missing = missingParts({ who: contactId, what, when: due });
  const isBegun = what.trim() !== '' || due !== null;
  return (
    <>
      <ChipRow label={t('who')}>
        {people.map((one) => (
          <Chip
            key={one.id}
            isOn={one.id === contactId}
            onPress={() => record.change('line', id, { contactId: one.id === contactId ? '' : one.id })}
          >
            {one.label}
          </Chip>
        ))}
      </ChipRow>
      <ComposeText
        noun="line"
        id={id}
        label={t('lineHint')}
        hint={usual ?? t('lineHint')}
        text={what}
        onText={(text) => record.change('line', id, { what: text })}
        onDone={onDone}
        aside={
          isBegun && (missing.length === 0 ? <Tag tone="them">{t('firm')}</Tag> : <Lacks missing={missing} />)
        }
      />
      <DayChips
        label={t('byWhen')}
        value={due}
        typed={when}
        onChange={(next) => record.change('line', id, { due: next.value, when: next.typed })}
      />
    </>
  );
}
