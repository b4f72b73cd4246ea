import { useMemo, useState } from 'react';
import { meetingTexts } from '#texts/meeting.ts';
import { SavingTrouble } from '../../api/record/saving-note.tsx';
import { useEntry, useRecords } from '../../api/record/use-record.ts';
import { WrittenByOthers } from '../../api/record/written-by-others.tsx';
import { newId } from '../../api/use-write.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { AskCards } from './ask-cards.tsx';
import { Composer } from './composer.tsx';
import { MeetingContext, type MeetingOf, type MeetingPart, useMeeting } from './meeting-context.ts';
import { MeetingHead } from './meeting-head.tsx';
import { PlanAtHand } from './plan-at-hand.tsx';
import { SaidFeed } from './said-feed.tsx';
import { useWakeLock } from './use-wake-lock.ts';
import type { Mode, Writing } from './writing.ts';

interface MeetingScreenProps {
  conversation: MeetingOf['conversation'];
  page: MeetingOf['page'];
  /** Of the other deals that it is about. */
  others: readonly Omit<MeetingPart, 'record'>[];
}

/** In the meeting, on a phone: what to ask for, what was asked, and what is said, kept as it is typed. */
export function MeetingScreen({ conversation, page, others }: MeetingScreenProps) {
  const { conversationId } = conversation;
  const parts = useMemo(() => [{ page, conversation }, ...others], [page, conversation, others]);
  const records = useRecords(parts.map((part) => ({ dealId: part.page.deal.dealId, conversationId })));
  const isAwake = useWakeLock();
  const [writing, setWriting] = useState<Writing>(() => ({ mode: 'note', id: newId() }));
  const [it] = records;
  const meeting = useMemo((): MeetingOf | null => {
    const whole = parts.flatMap((part, place) => {
      const record = records[place]?.record;
      return record ? [{ ...part, record }] : [];
    });
    const [first, ...rest] = whole;
    return first ? { ...first, conversation, others: rest } : null;
  }, [parts, records, conversation]);
  useMeetingKeys((mode) => setWriting({ mode, id: newId() }));
  if (!meeting || !it) return null;
  return (
    <MeetingContext value={meeting}>
      <div className="mx-auto flex min-h-[calc(100dvh-16px)] w-full max-w-2xl flex-col lg:max-w-none">
        <MeetingHead saving={it.saving} isAwake={isAwake} />
        <div className="grid flex-1 gap-x-6 gap-y-3 pt-3 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] lg:items-start">
          <div className="flex min-w-0 flex-col gap-3">
            <SavingTrouble saving={it.saving} />
            <WrittenByOthers record={it.record} />
            <AskCards onYes={(id) => setWriting({ mode: 'line', id })} />
            <PlanAtHand />
          </div>
          <div className="flex min-w-0 flex-col gap-3">
            <SaidFeed writing={writing} onOpen={setWriting} />
            <End />
          </div>
        </div>
        <Composer writing={writing} onWrite={setWriting} />
      </div>
    </MeetingContext>
  );
}

/** The next conversation as it stands, and the way to the close-out. */
function End() {
  const t = useTexts(meetingTexts);
  const dates = useDates();
  const { record, conversation, page } = useMeeting();
  const { startsAt } = useEntry(record, 'next', 'next');
  const planned = page.conversations
    .filter((one) => one.state === 'planned' && one.startsAt > conversation.endsAt)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))[0];
  return (
    <div className="flex flex-col gap-1.5 pb-1">
      {startsAt ? (
        <p className="text-them">{t('nextSet', { when: dates.moment(startsAt) })}</p>
      ) : (
        planned && <p className="text-soft">{t('nextAlready', { when: dates.moment(planned.startsAt) })}</p>
      )}
      <ButtonLink
        className="min-h-12! w-full"
        href={`/deals/${page.deal.dealId}/conversations/${conversation.conversationId}/close-out`}
      >
        {t('closeOut')}
      </ButtonLink>
      <p className="text-center text-fine text-soft">{t('closeOutHint')}</p>
    </div>
  );
}

/** Where there is a keyboard: the kinds of things to write down, by their number. */
function useMeetingKeys(go: (mode: Mode) => void) {
  const t = useTexts(meetingTexts);
  useKey({ key: '1', label: t('modeNote'), act: () => go('note') });
  useKey({ key: '2', label: t('modeLine'), act: () => go('line') });
  useKey({ key: '3', label: t('modePromise'), act: () => go('promise') });
  useKey({ key: '4', label: t('modePerson'), act: () => go('person') });
  useKey({ key: '5', label: t('modeNext'), act: () => go('next') });
}
