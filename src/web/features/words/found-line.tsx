import { useEffect, useState } from 'react';
import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { useReached } from '../../ui/connection.ts';
import { ChevronDown } from '../../ui/icons.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { Said } from './said.ts';
import type { NotesRead } from './use-notes-read.ts';
import type { Reviewed } from './use-review.ts';

interface FoundLineProps {
  notes: NotesRead;
  said: readonly Said[];
  reviewed: readonly Reviewed[];
  ticked: number;
  onGo: () => void;
  /** To where notes are written and what was said is pasted. */
  onBegin: () => void;
}

/**
 * How much was found that waits for a decision, and the way to it: on a screen that has no room beside the steps it
 * would stand below them unseen. Before anything was given to read, the way to where it is given.
 */
export function FoundLine({ notes, said, reviewed, ticked, onGo, onBegin }: FoundLineProps) {
  const t = useTexts(wordsTexts);
  const open = reviewed.filter(({ state }) => state === 'open');
  const isReached = useReached();
  const isReading = notes.state === 'reading' || said.some(({ state }) => state === 'reading');
  const progress = useProgress(said);
  const isShown = useLate(isReading && isReached);
  const isNothingGiven = reviewed.length === 0 && said.length === 0 && notes.state === 'idle';
  if (isNothingGiven) {
    return (
      <Button look="quiet" className="-my-1 self-start font-normal! lg:hidden" onPress={onBegin}>
        {t('beginWithWords')} <ChevronDown />
      </Button>
    );
  }
  if (open.length === 0 && !isShown) return null;
  return (
    <Button className="sticky top-2 z-20 w-full shadow-lift lg:hidden" onPress={onGo}>
      <span className="flex-1 truncate text-left">
        {open.length > 0 ? t('foundLine', { count: open.length }) : t('readingLine')}
      </span>
      <span className="font-normal text-soft">
        {isShown && progress !== null
          ? t('readingPart', { percent: progress })
          : open.length > 0 && t('tickedLine', { count: ticked })}
      </span>
      <ChevronDown />
    </Button>
  );
}

/** How much of what is long is read, as a share; null where nothing long is being read. */
function useProgress(said: readonly Said[]): string | null {
  const { share } = useNumbers();
  const long = said.flatMap(({ reading }) => (reading && reading.words > 0 ? [reading] : []));
  if (long.length === 0) return null;
  const sum = (of: 'words' | 'wordsRead') => long.reduce((before, one) => before + one[of], 0);
  return share(sum('wordsRead') / sum('words'));
}

const lateMs = 400;

/** What is over in a moment is not shown at all: a line that comes and goes would push the steps about. */
function useLate(is: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => setLate(true), lateMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [is]);
  return isLate;
}
