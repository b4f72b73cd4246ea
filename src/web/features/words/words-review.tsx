import { useEffect, useMemo, useState } from 'react';
import { closeOutTexts } from '#texts/close-out.ts';
import { saidTexts } from '#texts/said.ts';
import { wordsTexts } from '#texts/words.ts';
import { marksOf, type NoteMark, usePointed } from '../../api/record/note-marks.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { useKey } from '../../ui/keys/use-key.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Notice } from '../../ui/states.tsx';
import { say } from '../../ui/toast.tsx';
import { DecidedRow, OpenRow } from './found-row.tsx';
import { SaidCard } from './said-card.tsx';
import { toneOf, useSayFound } from './say-found.ts';
import { TakeWords } from './take-words.tsx';
import { type LastRead, useNotesRead } from './use-notes-read.ts';
import { type Reviewed, useReview } from './use-review.ts';
import { type Said, useSaid } from './use-said.ts';
import type { Found, WordsOf } from './words-context.ts';

interface WordsReviewProps {
  of: WordsOf;
  /** Puts the focus where what was accepted is edited. */
  onEdit: (noun: string, id: string) => void;
}

const nothingFound: readonly Found[] = [];

/** What was found in the notes and in what was said, each with one key accepted into the close-out or left out. */
export function WordsReview({ of, onEdit }: WordsReviewProps) {
  const t = useTexts(wordsTexts);
  const ts = useTexts(saidTexts);
  const { record } = of;
  const { state, last, again } = useNotesRead(of);
  const acts = useSaid(of);
  const { said } = acts;
  const proposals = useMemo(() => together(last?.read.proposals ?? nothingFound, said), [last, said]);
  const review = useReview(of, proposals);
  const marks = marksOf(record);
  const pointed = usePointed(marks);
  const sayFound = useSayFound(of, review.known);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const open = review.reviewed.filter(({ state: now }) => now === 'open');
  const current = open.find(({ found }) => found.id === currentId) ?? open[0];
  useMarks(of, last, review.reviewed);

  const goOnFrom = (id: string) => {
    const place = open.findIndex(({ found }) => found.id === id);
    const next = open[place + 1] ?? open[place - 1];
    setCurrentId(next?.found.id ?? null);
    const hadFocus = document.activeElement?.closest('[data-found-row]') != null;
    if (hadFocus && next) focusFound(next.found.id);
  };
  const acceptOne = (id: string) => {
    goOnFrom(id);
    review.acceptOne(id);
  };
  const leaveOutOne = (id: string) => {
    goOnFrom(id);
    review.leaveOutOne(id);
  };
  const edit = (id: string) => {
    const into = review.acceptOne(id);
    if (into) onEdit(into.noun, into.id);
  };
  const undoLast = () => review.undoLast();
  const has = current !== undefined;
  const decide = (act: (id: string) => void) => () => current && act(current.found.id);
  useKey({ key: 'a', label: t('accept'), when: has, inPalette: false, act: decide(acceptOne) });
  useKey({ key: 'r', label: t('leaveOut'), when: has, inPalette: false, act: decide(leaveOutOne) });
  useKey({ key: 'e', label: t('edit'), when: has, inPalette: false, act: decide(edit) });
  useKey({ key: 'u', label: t('undoLast'), when: proposals.length > 0, inPalette: false, act: undoLast });

  const point = (id: string | null) => marks.point(id);
  const ticked = open.filter(({ isTicked }) => isTicked).length;
  const accepted = review.reviewed.filter(({ state: now }) => now === 'accepted');
  const there = review.reviewed.filter(({ state: now }) => now === 'there');
  const rejected = review.reviewed.filter(({ state: now }) => now === 'rejected');
  const rowOf = ({ found }: { found: Found }) => ({
    id: found.id,
    said: sayFound(found),
    isPointed: pointed === found.id,
    onPoint: point,
  });
  const rejectedIds = new Set(
    review.reviewed.filter(({ state: now }) => now === 'rejected').map(({ found }) => found.id),
  );
  const isIdle = state === 'idle' && said.length === 0;
  return (
    <>
      <Card title={ts('title')}>
        <div className="flex flex-col gap-2">
          {said.map((one) => (
            <SaidCard
              key={one.key}
              {...{ of, one, acts }}
              found={(one.read?.proposals ?? nothingFound).filter(({ id }) => !rejectedIds.has(id))}
              known={review.known}
            />
          ))}
          <TakeWords onText={acts.takeText} onFiles={(files) => void acts.takeFiles(files)} />
        </div>
      </Card>
      {!isIdle && found()}
    </>
  );

  function found() {
    return (
      <Card
        title={t('title')}
        aside={state === 'reading' && <span className="text-fine text-faint">{t('reading')}</span>}
      >
        <div className="flex flex-col gap-2">
          {state === 'offline' && <Notice>{t('offline')}</Notice>}
          {state === 'failed' && (
            <Notice>
              {t('failed')}{' '}
              <Button size="small" onPress={again}>
                {t('again')}
              </Button>
            </Notice>
          )}
          {last?.read.notRead === 'not English' && <p className="text-soft">{t('notEnglish')}</p>}
          {last?.read.languageModel?.problem && <p className="text-fine text-soft">{t('modelFailed')}</p>}
          {last && last.read.notRead === null && proposals.length === 0 && (
            <p className="text-soft">{t('nothing')}</p>
          )}
          {open.length > 0 && (
            <ul
              className="flex flex-col gap-2"
              aria-label={t('title')}
              onKeyDown={(event) => {
                const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
                if (!step || !current) return;
                const next = open[open.indexOf(current) + step];
                if (!next) return;
                event.preventDefault();
                setCurrentId(next.found.id);
                focusFound(next.found.id);
              }}
            >
              {open.map((one) => (
                <OpenRow
                  key={one.found.id}
                  {...rowOf(one)}
                  found={one.found}
                  isTicked={one.isTicked}
                  isCurrent={one === current}
                  onTick={review.tick}
                  onPoint={(id) => {
                    point(id);
                    if (id) setCurrentId(id);
                  }}
                  onAccept={acceptOne}
                  onLeaveOut={leaveOutOne}
                  onEdit={edit}
                />
              ))}
            </ul>
          )}
          {ticked > 0 && (
            <Button
              onPress={() => {
                const count = review.acceptTicked();
                say(t('saidAll', { count }), { label: t('undo'), act: undoLast });
              }}
            >
              {t('acceptTicked', { count: ticked })}
            </Button>
          )}
          {accepted.length > 0 && (
            <ul className="flex flex-col gap-2">
              {accepted.map((one) => (
                <DecidedRow
                  key={one.found.id}
                  {...rowOf(one)}
                  note={<Into of={of} id={one.found.id} />}
                  onUndo={review.reconsiderOne}
                />
              ))}
            </ul>
          )}
          {there.length > 0 && (
            <Fold title={t('there', { count: there.length })}>
              <ul className="flex flex-col gap-2">
                {there.map((one) => (
                  <DecidedRow key={one.found.id} {...rowOf(one)} />
                ))}
              </ul>
            </Fold>
          )}
          {rejected.length > 0 && (
            <Fold title={t('leftOut', { count: rejected.length })}>
              <ul className="flex flex-col gap-2">
                {rejected.map((one) => (
                  <DecidedRow key={one.found.id} {...rowOf(one)} onUndo={review.reconsiderOne} />
                ))}
              </ul>
            </Fold>
          )}
          {proposals.length > 0 && <p className="text-fine text-faint">{t('hint')}</p>}
          {has && <ReviewKeys />}
        </div>
      </Card>
    );
  }
}

/** What was found in the notes and in each text, once. */
function together(inNotes: readonly Found[], said: readonly Said[]): readonly Found[] {
  const all = new Map(inNotes.map((found) => [found.id, found]));
  for (const { read } of said) {
    for (const found of read?.proposals ?? []) if (!all.has(found.id)) all.set(found.id, found);
  }
  return [...all.values()];
}

/** The four keys of the list, where there is a keyboard. */
function ReviewKeys() {
  const t = useTexts(wordsTexts);
  const keys = [
    ['a', t('accept')],
    ['r', t('leaveOut')],
    ['e', t('edit')],
    ['u', t('undo')],
  ] as const;
  return (
    <p className="flex flex-wrap gap-x-3 gap-y-1 text-fine text-soft max-lg:hidden">
      {keys.map(([key, what]) => (
        <span key={key} className="flex items-center gap-1">
          <KeyHint of={key} /> {what}
        </span>
      ))}
    </p>
  );
}

const steps: Readonly<Record<string, number>> = { ask: 1, line: 2, promise: 3, next: 4 };

/** Where it went. */
function Into({ of: { record }, id }: { of: WordsOf; id: string }) {
  const t = useTexts(wordsTexts);
  const tc = useTexts(closeOutTexts);
  const [noun = ''] = (record.entry('found', id).into ?? '').split('/');
  const step = steps[noun];
  if (step) return t('intoStep', { step });
  return noun === '' ? tc('aLine') : t('intoCameUp');
}

/** Shows in the notes what each was read from, but for what was left out. */
function useMarks({ record }: WordsOf, last: LastRead | null, reviewed: readonly Reviewed[]) {
  const shown = useMemo(() => {
    const marks = new Map<string, NoteMark[]>();
    const rejected = new Set(reviewed.flatMap(({ found, state }) => (state === 'rejected' ? found.id : [])));
    for (const found of last?.read.proposals ?? nothingFound) {
      if (rejected.has(found.id)) continue;
      for (const quote of found.quotes) {
        const line = last?.notes.lines[quote.utterance];
        if (!line) continue;
        const inNote = marks.get(line.noteId) ?? [];
        inNote.push({
          id: found.id,
          text: quote.text,
          from: line.from + quote.from,
          tone: toneOf[found.what],
        });
        marks.set(line.noteId, inNote);
      }
    }
    return marks;
  }, [last, reviewed]);
  useEffect(() => {
    marksOf(record).show(shown);
  }, [record, shown]);
  useEffect(() => () => marksOf(record).show(new Map()), [record]);
}

function focusFound(id: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-found-row="${CSS.escape(id)}"]`)?.focus(),
  );
}
