import { useMemo } from 'react';
import { saidTexts } from '#texts/said.ts';
import { useDrawnFrom } from '../../api/record/use-record.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { Said } from './said.ts';
import { gaveNothing, madeOfLines, type TextRead, textRead, withMade } from './text-lines.ts';
import type { LastRead } from './use-notes-read.ts';
import type { Found, WordsOf } from './words-context.ts';

interface ReadNow {
  readonly inNotes: readonly Found[];
  readonly notes: LastRead | null;
  readonly said: readonly Said[];
}

/**
 * All that was read, line by line, with what somebody made of lines that gave nothing. Of notes only these: what gave
 * something is marked in the notes themselves.
 */
export function useTextsRead({ record }: WordsOf, { inNotes, notes, said }: ReadNow) {
  const t = useTexts(saidTexts);
  const made = useDrawnFrom(record, 'found', null, () => madeOfLines(record));
  const ofNotes = useMemo(() => {
    if (!notes || notes.read.notRead !== null) return [];
    const text = textRead({ key: 'notes', title: null, read: notes.read, found: inNotes });
    const lines = text.lines.filter(({ found }) => found.length === 0);
    return lines.some(gaveNothing) ? [{ ...text, lines }] : [];
  }, [notes, inNotes]);
  const ofSaid = useMemo(
    () =>
      said.flatMap(({ key, fileName, read, reading }): TextRead[] => {
        if (!read || reading || read.notRead !== null || read.utterances.length === 0) return [];
        const title = fileName ?? read.speech.title ?? t('pasted');
        return [textRead({ key, title, read, found: read.proposals })];
      }),
    [said, t],
  );
  return useMemo(() => {
    const { texts, found } = withMade([...ofNotes, ...ofSaid], made);
    return { texts, made: found };
  }, [ofNotes, ofSaid, made]);
}
