import type { ReactNode } from 'react';
import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { SaidFound } from './say-found.ts';

interface DecidedRowProps {
  said: SaidFound;
  id: string;
  /** As it stands with its words. */
  number: number | null;
  note?: ReactNode;
  isPointed: boolean;
  onPoint: (id: string | null) => void;
  /** Left out where there is nothing to take back. */
  onUndo?: (id: string) => void;
}

/** Something that was found and is decided, or was known before. */
export function DecidedRow({ said, id, number, note, isPointed, onPoint, onUndo }: DecidedRowProps) {
  const t = useTexts(wordsTexts);
  return (
    <li
      data-found-row={id}
      tabIndex={-1}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      className={classes(
        'flex items-start justify-between gap-2 rounded-card border px-3 py-2',
        isPointed ? 'border-us' : 'border-line',
      )}
    >
      <span className="min-w-0">
        {number !== null && <span className="text-fine text-faint tabular-nums">{number} </span>}
        <Tag tone={said.tone}>{said.kind}</Tag> <span className="wrap-anywhere">{said.what}</span>
        {note && <span className="block text-fine text-faint">{note}</span>}
      </span>
      {onUndo && (
        <Button
          size="small"
          look="quiet"
          aria-label={t('undoThis', { what: said.what })}
          onPress={() => onUndo(id)}
        >
          {t('undo')}
        </Button>
      )}
    </li>
  );
}
