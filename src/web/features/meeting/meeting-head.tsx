import { meetingTexts } from '#texts/meeting.ts';
import type { RecordSaving } from '../../api/record/record-saving.ts';
import { SavingNote } from '../../api/record/saving-note.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { ChevronLeft } from '../../ui/icons.tsx';
import { useDates, useNumbers, useTexts } from '../../ui/reader.tsx';
import { useMeeting } from './meeting-context.ts';
import { timeLeft } from './time-left.ts';
import { useNow } from './use-now.ts';

interface MeetingHeadProps {
  saving: RecordSaving;
  isAwake: boolean;
}

/** Who it is with, how much time is left, and whether everything is kept. It stays at the top. */
export function MeetingHead({ saving, isAwake }: MeetingHeadProps) {
  const t = useTexts(meetingTexts);
  const { conversation, page, parts } = useMeeting();
  const { dealId, name, account } = page.deal;
  const { list } = useNumbers();
  const invited = parts.flatMap((part) => part.conversation.participants.map((person) => person.name));
  const who = [...new Set(invited)].join(', ');
  const about = parts.length > 1 ? list(parts.map((part) => part.page.deal.name)) : (account?.name ?? name);
  return (
    <header className="sticky top-0 z-20 -mx-4 bg-paper px-4 pt-2 md:static md:mx-0 md:px-0">
      <div className="flex items-center gap-1.5">
        <ButtonLink
          look="quiet"
          aria-label={t('back')}
          href={`/deals/${dealId}/conversations/${conversation.conversationId}`}
          className="-ml-2.5 px-2!"
        >
          <ChevronLeft />
        </ButtonLink>
        <div className="min-w-0 flex-1">
          <h1 className="truncate text-lead! font-semibold">{who || conversation.title || t('nobody')}</h1>
          <p className="truncate text-fine text-soft">{about}</p>
        </div>
        <div className="flex flex-none flex-col items-end gap-0.5">
          <Clock />
          <SavingNote saving={saving} />
        </div>
      </div>
      <Passing isAwake={isAwake} />
    </header>
  );
}

function Clock() {
  const t = useTexts(meetingTexts);
  const dates = useDates();
  const { conversation } = useMeeting();
  const { phase, minutes, isPressing } = timeLeft(conversation.startsAt, conversation.endsAt, useNow());
  const words = {
    'on another day': () => t('beginsOn', { when: dates.moment(conversation.startsAt) }),
    before: () => t('begins', { minutes }),
    running: () => t('left', { minutes }),
    over: () => t('over', { minutes }),
  };
  return (
    <span
      role="timer"
      aria-label={t('timeLeft')}
      className={classes('font-semibold whitespace-nowrap tabular-nums', isPressing && 'text-warn')}
    >
      {words[phase]()}
    </span>
  );
}

/** The time as a thin line that fills. */
function Passing({ isAwake }: { isAwake: boolean }) {
  const t = useTexts(meetingTexts);
  const { conversation } = useMeeting();
  const { share, isPressing } = timeLeft(conversation.startsAt, conversation.endsAt, useNow());
  return (
    <div
      className="mt-2 h-[3px] overflow-hidden rounded-full bg-well"
      title={isAwake ? t('screenAwake') : undefined}
    >
      <div
        className={classes('h-full origin-left rounded-full', isPressing ? 'bg-warn' : 'bg-them')}
        style={{ transform: `scaleX(${share})` }}
      />
    </div>
  );
}
