import { useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { saidTexts } from '#texts/said.ts';
import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { DayTold } from './day-told.tsx';
import { factsOf } from './facts-of-text.ts';
import { type AskedToGo, FoundCard } from './found-card.tsx';
import { FoundLine } from './found-line.tsx';
import { GuessedThere } from './guessed-there.tsx';
import { LinesCard } from './lines-card.tsx';
import type { Said } from './said.ts';
import { SaidCard } from './said-card.tsx';
import { TakeWords } from './take-words.tsx';
import { useHeardThere } from './use-heard-there.ts';
import { useLanguageModel } from './use-language-model.ts';
import { useMakeOfLine } from './use-make-of-line.ts';
import { useNoteMarks } from './use-note-marks.ts';
import { useNotesRead } from './use-notes-read.ts';
import { useReview } from './use-review.ts';
import { useSaid } from './use-said.ts';
import { useTextsRead } from './use-texts-read.ts';
import type { Found, WordsOf } from './words-context.ts';

interface WordsReviewProps {
  of: WordsOf;
  /** Puts the focus where what was accepted is edited. */
  onEdit: (noun: string, id: string) => void;
  /** Puts the focus where the next note is written. */
  onNote: () => void;
  /** Where a line that leads here stands, for as long as all of this is below what it is about. */
  lineAt: HTMLElement | null;
  /** Where a word about what nobody decided stands, beside what ends the review. */
  endAt: HTMLElement | null;
}

/** What was found in the notes and in what was said, each with one key accepted into the close-out or left out. */
export function WordsReview({ of, onEdit, onNote, lineAt, endAt }: WordsReviewProps) {
  const t = useTexts(saidTexts);
  const tw = useTexts(wordsTexts);
  const [asked, setAsked] = useState<AskedToGo>({ times: 0, isAfterPaste: false });
  const notes = useNotesRead(of);
  const acts = useSaid(of);
  const { said } = acts;
  const allRead = useMemo(
    () => [notes.last?.read ?? null, ...said.map(({ read }) => read)],
    [notes.last, said],
  );
  useHeardThere(of, allRead);
  const ofAnotherDay = allRead.find((read) => read?.speech.dayTold);
  const model = useLanguageModel(of, notes.last, acts);
  const { inNotes } = model;
  const { texts, made } = useTextsRead(of, { inNotes, notes: notes.last, said });
  const proposals = useMemo(() => [...together(inNotes, said), ...made], [inNotes, said, made]);
  const review = useReview(of, proposals);
  const makeOfLine = useMakeOfLine(of, review);
  useNoteMarks(of, { inNotes, lines: notes.last?.notes.lines ?? noLines, reviewed: review.reviewed });
  const facts = useMemo(() => factsOf(review.reviewed, texts, made), [review.reviewed, texts, made]);
  const card = useRef<HTMLDivElement>(null);
  // Also before anything was read: whoever types fast is there before typing has rested.
  const goToFound = () => {
    setAsked(({ times }) => ({ times: times + 1, isAfterPaste: false }));
    notes.now();
  };
  const undecided = review.reviewed.filter(({ state }) => state === 'open').length;
  const hasOpen = undecided > 0;
  useKey({
    key: 'mod+.',
    label: tw('toFound'),
    act: () => {
      const { activeElement } = document;
      const isAtNotes = activeElement?.closest('[data-notes]') != null;
      const isAtFound = activeElement?.closest('[data-found-row]') != null;
      if (isAtFound || !(isAtNotes || hasOpen)) onNote();
      else if (hasOpen || isNoted(of)) goToFound();
    },
  });
  /** Whoever has pasted something goes on with what is found in it. */
  const afterwards =
    <Given,>(take: (given: Given) => void) =>
    (given: Given) => {
      take(given);
      setAsked(({ times }) => ({ times: times + 1, isAfterPaste: true }));
    };
  const showFound = () => {
    card.current?.scrollIntoView();
    goToFound();
  };
  // Above a text, which may be long: what was found in it is beside the steps that it goes into.
  const isFoundShown =
    notes.state !== 'idle' || said.some(({ read, reading }) => read?.notRead === null && !reading);
  const { reviewed, countTicked } = review;
  const line = (
    <FoundLine {...{ notes, said, reviewed }} ticked={countTicked} onGo={showFound} onBegin={onNote} />
  );
  // It is lost with closing out, which is theirs to want: it is said, and keeps nobody.
  const undecidedLine = hasOpen && (
    <Button size="small" look="quiet" onPress={showFound}>
      {tw('undecided', { count: undecided })}
    </Button>
  );
  return (
    <>
      {lineAt && createPortal(line, lineAt)}
      {endAt && createPortal(undecidedLine, endAt)}
      {ofAnotherDay && <DayTold speech={ofAnotherDay.speech} onTake={of.holdOn} />}
      <GuessedThere of={of} read={allRead} />
      {isFoundShown && (
        <div ref={card} className="scroll-mt-4">
          <FoundCard said={acts} {...{ of, notes, model, review, proposals, onEdit, asked, facts }} />
        </div>
      )}
      {texts.length > 0 && <LinesCard {...{ of, texts, facts }} making={makeOfLine} />}
      <Card title={t('title')}>
        <div className="flex flex-col gap-2">
          {said.map((one) => (
            <SaidCard key={one.key} {...{ of, one, acts }} known={review.known} />
          ))}
          <TakeWords
            isFirst={said.length === 0}
            onText={afterwards(acts.takeText)}
            onFiles={afterwards(acts.takeFiles)}
          />
        </div>
      </Card>
    </>
  );
}

const noLines = [] as const;

/** Whether anything stands in the notes that may be read, also before it was. */
const isNoted = ({ record, savedNotes }: WordsOf): boolean =>
  savedNotes !== '' || record.ids('note').some((id) => (record.entry('note', id).text ?? '').trim() !== '');

/** What was found in the notes and in each text, once. */
function together(inNotes: readonly Found[], said: readonly Said[]): readonly Found[] {
  const all = new Map(inNotes.map((found) => [found.id, found]));
  for (const { read } of said) {
    for (const found of read?.proposals ?? []) if (!all.has(found.id)) all.set(found.id, found);
  }
  return [...all.values()];
}
