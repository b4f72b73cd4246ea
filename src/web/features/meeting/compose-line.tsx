import { missingParts } from '#domain/conversation/firmness.ts';
import { meetingTexts } from '#texts/meeting.ts';
import { useIds } from '../../api/record/use-record.ts';
import { VagueHint } from '../../api/vague/vague-hint.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useDayOfWords } from '../../ui/typed/use-day-of-words.ts';
import { useAtRest } from '../../ui/use-at-rest.ts';
import { Chip, ChipRow } from './chips.tsx';
import { ComposeText } from './composer.tsx';
import { DayChips } from './day-chips.tsx';
import { DealChoice } from './deal-choice.tsx';
import { useMeeting, useMeetingPeople, useSaid } from './meeting-context.ts';
import { dealOf, standIn } from './meeting-parts.ts';
import { Lacks } from './said-feed.tsx';

/** They will…: who and when by a press, what as it is said; whether it is firm shows at once. */
export function ComposeLine({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTexts(meetingTexts);
  const { parts, onSubject } = useMeeting();
  const people = useMeetingPeople();
  const { entry, part } = useSaid('line', id);
  const { contactId = '', what = '', due = null, when = '', kind, askId } = entry;
  const { record } = part;
  const dayOfWords = useDayOfWords();
  const usual = part.page.score.kinds.find((one) => one.key === kind)?.clientCommitsTo;
  const missing = missingParts({ who: contactId, what, when: due });
  const isBegun = what.trim() !== '' || due !== null;
  const rested = useAtRest(what, what);
  const came = useIds(record, 'person');
  // What answers an ask is of its deal, and so is who can promise it.
  const choosable = askId
    ? people.filter((one) => part.people.includes(one.id) || came.includes(one.id))
    : people;
  const choose = (person: string) => {
    const dealId = dealOf(parts, person, part.dealId);
    if (dealId !== part.dealId) standIn(parts, 'line', id, [dealId]);
    onSubject(dealId);
    const holder = parts.find((one) => one.dealId === dealId) ?? part;
    holder.record.change('line', id, { contactId: person });
  };
  return (
    <>
      {!askId && <DealChoice noun="line" id={id} />}
      <ChipRow label={t('who')}>
        {choosable.map((one) => (
          <Chip
            key={one.id}
            isOn={one.id === contactId}
            onPress={() =>
              one.id === contactId ? record.change('line', id, { contactId: '' }) : choose(one.id)
            }
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
        onDone={() => {
          if (due === null && when === '') record.change('line', id, dayOfWords(what));
          onDone();
        }}
        aside={
          isBegun && (missing.length === 0 ? <Tag tone="them">{t('firm')}</Tag> : <Lacks missing={missing} />)
        }
      />
      {isBegun && (
        <VagueHint
          what={rested}
          when={due ? '' : when}
          missing={missing}
          people={choosable}
          onSaid={({ contactId: person, due: day }) => {
            if (day) record.change('line', id, { due: day, when: '' });
            if (person) choose(person);
          }}
        />
      )}
      <DayChips
        label={t('byWhen')}
        value={due}
        typed={when}
        onChange={(next) => record.change('line', id, { due: next.value, when: next.typed })}
      />
    </>
  );
}
