import { type ComponentProps, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { meetingTexts } from '#texts/meeting.ts';
import { BeingOn } from '../../api/presence.ts';
import { SavingTrouble } from '../../api/record/saving-note.tsx';
import { useRecords, useWorstSaving } from '../../api/record/use-record.ts';
import { useRecordWords } from '../../api/record/use-record-words.ts';
import { WrittenByOthers } from '../../api/record/written-by-others.tsx';
import { newId } from '../../api/use-write.ts';
import { MarkWordsPlace } from '../../api/vague/mark-words-place.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { AskCards } from './ask-cards.tsx';
import { Composer } from './composer.tsx';
import {
  MeetingContext,
  type MeetingOf,
  type MeetingPart,
  useMeeting,
  useMeetingPeople,
  useNext,
} from './meeting-context.ts';
import { MeetingHead } from './meeting-head.tsx';
import { PlanAtHand } from './plan-at-hand.tsx';
import { SaidFeed } from './said-feed.tsx';
import { useWakeLock } from './use-wake-lock.ts';
import type { Mode, Writing } from './writing.ts';

interface MeetingScreenProps {
  conversation: MeetingOf['conversation'];
  /** The deal from which it was opened, then the others that it is about. */
  parts: readonly Pick<MeetingPart, 'page' | 'conversation'>[];
  /** Who said that they come, below the head. */
  whoComes: ReactNode;
}

/** In the meeting, on a phone: what to ask for, what was asked, and what is said, kept as it is typed. */
export function MeetingScreen({ conversation, parts: given, whoComes }: MeetingScreenProps) {
  const { conversationId } = conversation;
  const [openedFrom] = given;
  // In one order for everybody, whichever deal they opened it from: what is of the meeting goes the same way.
  const ordered = useMemo(
    () => given.toSorted((one, other) => (one.page.deal.dealId < other.page.deal.dealId ? -1 : 1)),
    [given],
  );
  const records = useRecords(ordered.map((part) => ({ dealId: part.page.deal.dealId, conversationId })));
  const saving = useWorstSaving(records);
  const isAwake = useWakeLock();
  const [writing, setWriting] = useState<Writing>(() => ({ mode: 'note', id: newId() }));
  const isWanted = useRef(false);
  const write = (next: Writing, takesFocus = true) => {
    isWanted.current = takesFocus;
    setWriting(next);
  };
  const [spokenOf, onSubject] = useState(openedFrom?.page.deal.dealId ?? '');
  const takesFocus = useCallback(() => isWanted.current, []);
  const meeting = useMemo((): MeetingOf | null => {
    const parts = ordered.flatMap((part, place): MeetingPart[] => {
      const record = records[place]?.record;
      const present = part.page.score.people.filter((person) => person.present);
      const people = present.map((person) => person.contactId);
      return record ? [{ ...part, dealId: part.page.deal.dealId, record, people }] : [];
    });
    const subject = parts.find(({ dealId }) => dealId === spokenOf) ?? parts[0];
    return subject && openedFrom
      ? { conversation, page: openedFrom.page, parts, subject, onSubject, takesFocus }
      : null;
  }, [ordered, records, conversation, openedFrom, spokenOf, takesFocus]);
  useMeetingKeys((mode) => write({ mode, id: newId() }));
  const others = useMemo(() => records.slice(1).map(({ record }) => record), [records]);
  const first = records[0]?.record;
  if (!meeting || !saving) return null;
  return (
    <MeetingContext value={meeting}>
      {/* On a phone one column, with what is written under the thumb; at a desk what is written follows what was said. */}
      <div className="mx-auto flex min-h-dvh w-full max-w-2xl flex-col gap-3 max-lg:[reading-flow:flex-visual] md:min-h-[calc(100dvh-82px)] lg:max-w-none">
        {meeting.parts.map(({ dealId }) => (
          <BeingOn key={dealId} dealId={dealId} doing="writing" />
        ))}
        <MeetingHead saving={saving} isAwake={isAwake} />
        {whoComes}
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-6 max-lg:contents">
          <div className="flex min-w-0 flex-col gap-3">
            <SavingTrouble saving={saving} />
            {first && <Others record={first} also={others} />}
            <AskCards onYes={(id) => write({ mode: 'line', id })} />
            <PlanAtHand />
          </div>
          <div className="flex min-w-0 flex-col gap-3 max-lg:contents">
            <SaidFeed writing={writing} onOpen={(one) => write(one)} />
            <div className="sticky top-3 bottom-3 flex flex-col gap-4 max-lg:contents">
              <Composer writing={writing} onWrite={write} />
              <End />
            </div>
          </div>
        </div>
        <MarkWordsPlace />
      </div>
    </MeetingContext>
  );
}

function Others(records: Pick<ComponentProps<typeof WrittenByOthers>, 'record' | 'also'>) {
  return <WrittenByOthers {...records} words={useRecordWords(useMeetingPeople())} />;
}

/** The next conversation as it stands, and the way to the close-out. */
function End() {
  const t = useTexts(meetingTexts);
  const dates = useDates();
  const { conversation, page } = useMeeting();
  const { startsAt } = useNext().entry;
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
