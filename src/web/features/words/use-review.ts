import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { listContacts } from '#contract/contacts/contacts.ts';
import { acceptedInTurn } from '#domain/words/accepted-in-turn.ts';
import type { RecordAtHand } from '#domain/words/entries-of-proposal.ts';
import { isTickedBeforehand } from '#domain/words/next-to-take.ts';
import { mustBeAnswered, type OpenQuestion, openQuestion } from '#domain/words/open-question.ts';
import { type ReviewState, reviewState } from '#domain/words/review-state.ts';
import { useReadWhen } from '../../api/queries.ts';
import { atRest } from '../../api/record/at-rest.ts';
import type { ConversationRecord } from '../../api/record/conversation-record.ts';
import { accept, leaveOut, reconsider, recordAtHand, type SaidOfIt, type Undo } from './decide.ts';
import type { Found, WordsOf } from './words-context.ts';

export interface Reviewed {
  readonly found: Found;
  readonly state: ReviewState;
  /** It is ticked unless somebody says otherwise. */
  readonly isLikely: boolean;
  readonly isTicked: boolean;
  /** What is asked about it beside it. */
  readonly question: OpenQuestion | null;
  /** It cannot go on record before that is said. */
  readonly mustBeAnswered: boolean;
}

interface Decision {
  /** What was decided about. */
  readonly of: string;
  readonly undo: Undo;
  /** Nobody found it: somebody made it of a line. */
  readonly isByHand?: boolean;
}

const noContacts: readonly { contactId: string; name: string; title: string | null }[] = [];

/** What was found, what was decided about each, and the ways to decide. */
export function useReview(of: WordsOf, proposals: readonly Found[]) {
  const { record, page } = of;
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [version, look] = useRecordAtRest(record, proposals.length > 0);
  const undos = useRef<Decision[]>([]);
  const { account } = page.deal;
  const hasFound = proposals.length > 0;
  const contacts = useReadWhen(hasFound && account !== null, listContacts, {
    accountId: account?.id ?? '',
    limit: 100,
  });
  const known = contacts.data?.items ?? noContacts;
  const reviewed = useMemo(() => {
    if (version < 0) return [];
    const atHand = recordAtHand(of, known);
    const decided = proposals.map((found) => ({
      found,
      state: reviewState(found, record),
      ...askedOf(found, atHand),
    }));
    return withTicks(decided, ticks);
  }, [proposals, record, of, known, ticks, version]);
  const ticked = reviewed.flatMap(({ found, state, isTicked }) =>
    state === 'open' && isTicked ? found : [],
  );
  const tickedIds = ticked.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed elsewhere in the record changes none of it
  const toAccept = useMemo(
    () => acceptedInTurn(ticked, recordAtHand(of, known)),
    [tickedIds, proposals, record],
  );
  const byId = (id: string) => proposals.find((found) => found.id === id);
  const acceptThis = (found: Found, as?: SaidOfIt) => {
    const { into, undo } = accept(of, found, known, as);
    undos.current.push({ of: found.id, undo, isByHand: byId(found.id) === undefined });
    look();
    return into;
  };
  const acceptOne = (id: string, as?: SaidOfIt) => {
    const found = byId(id);
    return found ? acceptThis(found, as) : null;
  };
  const takeBack = (decision: Decision | undefined): Decision | null => {
    if (!decision || !undos.current.includes(decision)) return null;
    undos.current = undos.current.filter((one) => one !== decision);
    decision.undo();
    look();
    return decision;
  };
  return {
    reviewed,
    known,
    acceptOne,
    /** What was not found, and is what somebody says that it is. */
    acceptThis,
    /** How many of the ticked ones are accepted with one press: what two of them say is one. */
    countTicked: toAccept.length,
    /** How many they were, and how to take all of them back. */
    acceptTicked(): { readonly count: number; readonly undo: Undo } {
      const all = acceptedInTurn(ticked, recordAtHand(of, known));
      const taken = all.map((one) => accept(of, one, known).undo);
      const decision: Decision = {
        of: all[0]?.id ?? '',
        undo: () => {
          for (const one of taken.toReversed()) one();
        },
      };
      undos.current.push(decision);
      look();
      // Whatever else was decided while its message stood stays.
      return { count: taken.length, undo: () => void takeBack(decision) };
    },
    leaveOutOne(id: string): void {
      const found = byId(id);
      if (!found) return;
      undos.current.push({ of: id, undo: leaveOut(of, found) });
      look();
    },
    reconsiderOne(id: string): void {
      const found = byId(id);
      if (!found) return;
      reconsider(of, found);
      look();
    },
    /** Takes the last decision of this page back; what it was about, the first of several. */
    undoLast: () => takeBack(undos.current.at(-1)),
    tick: useCallback(
      (id: string, ticked: boolean) => setTicks((before) => new Map(before).set(id, ticked)),
      [],
    ),
  };
}

/** What is asked about it while it waits. */
function askedOf(found: Found, atHand: RecordAtHand) {
  const question = openQuestion(found, atHand);
  return { question, mustBeAnswered: mustBeAnswered(found, question) };
}

/** Each is ticked as somebody said, and until then as all that waits beside it has it. */
function withTicks(
  decided: readonly Omit<Reviewed, 'isLikely' | 'isTicked'>[],
  ticks: ReadonlyMap<string, boolean>,
): readonly Reviewed[] {
  const all = decided.flatMap(({ found, state }) => (state === 'rejected' ? [] : found));
  return decided.map((one) => {
    const isLikely = isTickedBeforehand(one.found, all);
    // What has to be asked first is likely all the same, and never ticked: closing out would ask for it.
    const isTicked = !one.mustBeAnswered && (ticks.get(one.found.id) ?? isLikely);
    return { ...one, isLikely, isTicked };
  });
}

const restMs = 150;

/**
 * Counts up when anything in the record changed and typing rests: a list of proposals need not follow every key, and
 * where there are none, nothing follows any.
 */
function useRecordAtRest(record: ConversationRecord, isFollowed: boolean): readonly [number, () => void] {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (!isFollowed) return;
    const resting = atRest(() => startTransition(() => setVersion((before) => before + 1)));
    const stop = record.subscribe(() => resting.within(restMs));
    return () => {
      stop();
      resting.stop();
    };
  }, [record, isFollowed]);
  return [version, useCallback(() => setVersion((before) => before + 1), [])];
}
