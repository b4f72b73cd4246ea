import { createContext, useContext, useMemo } from 'react';
import type { ConversationView } from '#contract/conversations/conversation-view.ts';
import type { DealPage } from '#contract/deals/deal-page.ts';
import type { MeetingEntries, MeetingNoun } from '#domain/meeting/meeting-entries.ts';
import { newPeopleAsText } from '../../api/record/use-people.ts';
import { useDrawnOf, useEntry } from '../../api/record/use-record.ts';
import type { Choosable } from '../../ui/list-box.tsx';
import { holdersOf, idsIn, type RecordOfPart } from './meeting-parts.ts';

/** One deal's part of the meeting: what is planned in it, and where what is said of it goes. */
export interface MeetingPart extends RecordOfPart {
  readonly page: DealPage;
  readonly conversation: Pick<ConversationView, 'conversationId' | 'plan' | 'participants'>;
}

export interface MeetingOf {
  readonly conversation: ConversationView;
  /** The deal from which it was opened. */
  readonly page: DealPage;
  /** One for each deal that it is about, in the same order for everybody. */
  readonly parts: readonly MeetingPart[];
  /** The deal that is spoken about just now: what they will do, and what we will, is of this one. */
  readonly subject: MeetingPart;
  readonly onSubject: (dealId: string) => void;
  /** Whether the field that is shown takes the focus: not when the page opens, and not while one goes by arrows. */
  readonly takesFocus: () => boolean;
}

export const MeetingContext = createContext<MeetingOf | null>(null);

export function useMeeting(): MeetingOf {
  const it = useContext(MeetingContext);
  if (!it) throw new Error('A part of the meeting stands outside of one.');
  return it;
}

/** Something drawn from the records of all parts: a text or a number, so that it is the same until it changes. */
export function useDrawnOfAll<Value extends string | number>(
  draw: (parts: readonly MeetingPart[]) => Value,
): Value {
  const { parts } = useMeeting();
  const records = useMemo(() => parts.map(({ record }) => record), [parts]);
  return useDrawnOf(records, () => draw(parts));
}

/** Which entries there are of a noun, whichever deal they are of. */
export function useIdsOfAll(noun: MeetingNoun): readonly string[] {
  const ids = useDrawnOfAll((parts) => idsIn(parts, noun).join(' '));
  return useMemo(() => (ids === '' ? [] : ids.split(' ')), [ids]);
}

/** The parts in which an entry stands; of one that is only being begun, the deal that is spoken about. */
export function useHolders(noun: MeetingNoun, id: string): readonly MeetingPart[] {
  const { parts, subject } = useMeeting();
  const holders = useDrawnOfAll((all) =>
    holdersOf(all, noun, id)
      .map(({ dealId }) => dealId)
      .join(' '),
  );
  return useMemo(
    () => (holders === '' ? [subject] : parts.filter(({ dealId }) => holders.includes(dealId))),
    [holders, parts, subject],
  );
}

/** An entry, with the part that it stands in. */
export function useSaid<Noun extends MeetingNoun>(
  noun: Noun,
  id: string,
): { entry: Partial<MeetingEntries[Noun]>; part: MeetingPart } {
  const { subject } = useMeeting();
  const [part = subject] = useHolders(noun, id);
  return { entry: useEntry(part.record, noun, id), part };
}

/** The next conversation: of them all, as the first of the deals has it, unless another one has it already. */
export function useNext() {
  const { parts, subject } = useMeeting();
  const place = useDrawnOfAll((all) =>
    Math.max(
      0,
      all.findIndex(({ record }) => record.entry('next', 'next').startsAt),
    ),
  );
  const { record } = parts[place] ?? subject;
  return { record, entry: useEntry(record, 'next', 'next') };
}

/** Those who were invited first, then everybody else of these deals and whoever came up. */
export function useMeetingPeople(): readonly Choosable[] {
  const { parts } = useMeeting();
  const added = useDrawnOfAll((all) => JSON.stringify(all.map(({ record }) => newPeopleAsText(record))));
  return useMemo(() => {
    const present = parts.flatMap(({ page }) => page.score.people.filter((person) => person.present));
    const came = (JSON.parse(added) as string[]).flatMap((text) => JSON.parse(text) as Choosable[]);
    const all = [
      ...present.map(({ contactId, name, title }) => ({
        id: contactId,
        label: name,
        ...(title ? { detail: title } : {}),
      })),
      ...came,
    ];
    const invited = new Set(
      parts.flatMap(({ conversation }) => conversation.participants.map((person) => person.id)),
    );
    return [...new Map(all.map((one) => [one.id, one])).values()].toSorted(
      (one, other) => Number(invited.has(other.id)) - Number(invited.has(one.id)),
    );
  }, [parts, added]);
}
