import { useEffect, useMemo, useRef, useState } from 'react';
import { asOtherSides } from '#domain/words/proposal-as.ts';
import { wordsTexts } from '#texts/words.ts';
import { marksOf, usePointed } from '../../api/record/note-marks.ts';
import { useNewPeople } from '../../api/record/use-people.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { say } from '../../ui/toast.tsx';
import { AskModel } from './ask-model.tsx';
import type { SaidOfIt } from './decide.ts';
import { DecidedLists } from './decided-lists.tsx';
import type { factsOf } from './facts-of-text.ts';
import { focusNothing, rowOfFound } from './line-focus.ts';
import { mailOf } from './mails-read.ts';
import { focusAnswer, focusCurrent, focusFound, OpenList, useOpen } from './open-list.tsx';
import { ReadBefore, ReadingNotice } from './reading-notice.tsx';
import { ReviewKeys } from './review-keys.tsx';
import { type SaidFound, useSayFound } from './say-found.ts';
import { Speakers } from './speakers.tsx';
import { useAsks } from './use-asks.ts';
import type { LanguageModelAsked } from './use-language-model.ts';
import type { NotesRead } from './use-notes-read.ts';
import type { useReview } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';
import type { useSaid } from './use-said.ts';
import { useSteady } from './use-steady.ts';
import type { Found, WordsOf } from './words-context.ts';

interface FoundCardProps {
  of: WordsOf;
  notes: NotesRead;
  said: ReturnType<typeof useSaid>;
  model: LanguageModelAsked;
  review: ReturnType<typeof useReview>;
  proposals: readonly Found[];
  onEdit: (noun: string, id: string) => void;
  asked: AskedToGo;
  facts: ReturnType<typeof factsOf>;
}

/** How often somebody wanted to go to what was found; once something is, the focus goes there. */
export interface AskedToGo {
  readonly times: number;
  /** By pasting, and not by a key: whoever types elsewhere meanwhile stays there. */
  readonly isAfterPaste: boolean;
}

/** What was found, and what becomes of it. */
export function FoundCard({ of, notes, said: saidActs, model, review, proposals, ...rest }: FoundCardProps) {
  const { onEdit, asked, facts } = rest;
  const { said } = saidActs;
  const t = useTexts(wordsTexts);
  const marks = marksOf(of.record);
  const pointed = usePointed(marks);
  const newcomers = useNewPeople(of.record);
  const named = useMemo(
    () => [...review.known, ...newcomers.map(({ id, label }) => ({ contactId: id, name: label }))],
    [review.known, newcomers],
  );
  const sayOne = useSayFound(of, named);
  const asks = useAsks(of);
  const dates = useDates();
  // The same each time: a row is not drawn again for what it says already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said of a text changes with it
  const inMails = useMemo(() => new WeakMap<SaidFound, SaidFound>(), [said]);
  /** With the mail that it was found in, where that is one of a thread. */
  const sayFound = (found: Found) => {
    const read = said.find(({ read }) => read?.proposals.includes(found))?.read;
    const mail = read ? mailOf(found, read) : null;
    const one = sayOne(found);
    if (!mail?.writtenAt) return one;
    const day = dates.day(dates.dayOf(mail.writtenAt));
    const told = inMails.get(one) ?? {
      ...one,
      details: [...one.details, t('inMail', { day, quoted: String(mail.isQuoted) })],
    };
    inMails.set(one, told);
    return told;
  };
  const { reviewed } = review;
  const inNotes = useMemo(() => new Set(model.inNotes.map(({ id }) => id)), [model.inNotes]);
  const open = useOpen(reviewed);
  const { current } = open;
  const [told, setTold] = useState('');
  const timesGone = useRef(0);

  const whatOf = (id: string) => {
    const found = proposals.find((one) => one.id === id);
    return found ? sayFound(found).what : '';
  };
  const goOnFrom = (id: string) => {
    const shown = [...open.likely, ...open.shownLess];
    const place = shown.findIndex(({ found }) => found.id === id);
    const next = shown[place + 1] ?? shown[place - 1] ?? open.less.find(({ found }) => found.id !== id);
    open.goTo(next?.found.id ?? null);
    const hadFocus = document.activeElement?.closest('[data-found-row]') != null;
    if (!hadFocus) return;
    if (next) focusFound(next.found.id);
    else focusNothing();
  };
  const acceptAs = (id: string, as?: SaidOfIt) => {
    if (as === undefined && isAsked(id)) return focusAnswer(id);
    goOnFrom(id);
    review.acceptOne(id, as);
    setTold(t('accepted', { what: whatOf(id) }));
  };
  /** It would only be asked for with closing out. */
  const isAsked = (id: string) =>
    reviewed.some(({ found, mustBeAnswered }) => found.id === id && mustBeAnswered);
  const acts = useSteady({
    tick: review.tick,
    point: (id: string | null) => {
      marks.point(id);
      if (id) open.goTo(id);
    },
    accept: (id: string) => acceptAs(id),
    acceptAs: (id: string, as: SaidOfIt) => acceptAs(id, as),
    leaveOut: (id: string) => {
      goOnFrom(id);
      review.leaveOutOne(id);
      setTold(t('isLeftOut', { what: whatOf(id) }));
    },
    edit: (id: string) => {
      const into = review.acceptOne(id);
      if (into) onEdit(into.noun, into.id);
    },
  });
  /** Beside a text the same number stands with its words; notes have none. */
  const hasNumbers = said.some(({ read }) => read !== null);
  const numberOf = (id: string) => (hasNumbers ? (facts.get(id)?.number ?? null) : null);
  const here = useHere();
  const goesOn = useRef(false);
  // Not before what was accepted has gone from the list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes with what is reviewed
  useEffect(() => {
    if (goesOn.current) focusCurrent();
    goesOn.current = false;
  }, [reviewed]);
  const acceptTicked = () => {
    const hadFocus = document.activeElement?.closest('[data-found-row]') != null;
    const { count, undo } = review.acceptTicked();
    say(t('saidAll', { count }), { label: t('undo'), act: undo, ...here() });
    goesOn.current = hadFocus;
  };
  /** What comes back is the one in hand: the next key decides about it, and not about what came after it. */
  const undoLast = () => {
    const back = review.undoLast();
    if (back === null) return;
    // What was made of a line is that line again; while it was not, the same row stood for it.
    const line = back.isByHand ? rowOfFound(back.of) : null;
    if (line) return line.focus();
    open.goTo(back.of);
    focusFound(back.of);
  };
  const ticked = review.countTicked;
  const currentId = current?.found.id;
  useReviewKeys(
    {
      ...{ current: currentId, asOtherSides: current ? asOtherSides(current.found) : null },
      ...{ hasTicked: ticked > 0, hasFound: proposals.length > 0 },
    },
    { ...acts, acceptTicked, undoLast },
  );
  const isReading = said.some(({ state }) => state === 'reading');
  useEffect(() => {
    if (asked.times === timesGone.current) return;
    const isFree = !asked.isAfterPaste || isAtNothing();
    if (asked.isAfterPaste && isReading) return;
    // Nothing is there to go to: what is found later takes nobody out of what they type.
    if (currentId !== undefined || notes.isWhole || asked.isAfterPaste) timesGone.current = asked.times;
    if (currentId !== undefined && isFree) focusFound(currentId);
  }, [asked, currentId, notes.isWhole, isReading]);

  return (
    <Card
      title={t('title')}
      aside={
        notes.state === 'reading' && (
          <span className="animate-[appear_150ms_400ms_both] text-fine text-faint">{t('reading')}</span>
        )
      }
    >
      <div className="flex flex-col gap-2">
        <ReadBefore notes={notes} said={said} />
        <ReadingNotice notes={notes} said={said} hasFound={proposals.length > 0} />
        {said.map((one) => (
          <Speakers key={one.key} {...{ of, one, acts: saidActs, known: review.known }} which="asked" />
        ))}
        {ticked > 0 && <Button onPress={acceptTicked}>{t('acceptTicked', { count: ticked })}</Button>}
        {proposals.length > 0 && <p className="text-fine text-faint">{t('hint')}</p>}
        <OpenList {...{ open, sayFound, pointed, acts, asks, inNotes, numberOf }} />
        <AskModel model={model} />
        <DecidedLists
          {...{ of, reviewed, sayFound, pointed, numberOf }}
          onPoint={acts.point}
          onUndo={review.reconsiderOne}
        />
        {current && <ReviewKeys />}
        <p role="status" className="sr-only">
          {told}
        </p>
      </div>
    </Card>
  );
}

/** Where a text was just pasted, or nowhere. */
const isAtNothing = (): boolean => {
  const { activeElement } = document;
  return activeElement === document.body || activeElement?.closest('[data-take-words]') != null;
};

/** For a message that goes with the page: what was accepted is on record by then, or waits for another visit. */
function useHere(): () => { until?: AbortSignal } {
  const gone = useRef<AbortController | null>(null);
  useEffect(() => {
    const visit = new AbortController();
    gone.current = visit;
    return () => visit.abort();
  }, []);
  return () => (gone.current ? { until: gone.current.signal } : {});
}
