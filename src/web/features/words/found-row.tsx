import { memo, type ReactNode, useState } from 'react';
import { wordsTexts } from '#texts/words.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { SaidFound } from './say-found.ts';
import type { Found } from './words-context.ts';

interface OpenRowProps {
  found: Found;
  said: SaidFound;
  isTicked: boolean;
  isPointed: boolean;
  /** The one that the keys decide about. */
  isCurrent: boolean;
  onTick: (id: string, ticked: boolean) => void;
  onPoint: (id: string | null) => void;
  onAccept: (id: string) => void;
  onLeaveOut: (id: string) => void;
  onEdit: (id: string) => void;
}

/** Something that was found and waits for a decision. */
export const OpenRow = memo(function OpenRow({
  found,
  said,
  isTicked,
  isPointed,
  isCurrent,
  ...on
}: OpenRowProps) {
  const t = useTexts(wordsTexts);
  const [isAsked, setAsked] = useState(false);
  const { id } = found;
  const { what } = said;
  return (
    <li
      data-found-row={id}
      tabIndex={isCurrent ? 0 : -1}
      onPointerEnter={() => on.onPoint(id)}
      onPointerLeave={() => on.onPoint(null)}
      onFocus={() => on.onPoint(id)}
      className={classes(
        'flex flex-col gap-1.5 rounded-card border bg-card px-3 py-2.5',
        isPointed ? 'border-us' : 'border-line',
      )}
    >
      <Checkbox isSelected={isTicked} onChange={(ticked) => on.onTick(id, ticked)}>
        <span className="sr-only">{t('tick', { what })}</span>
        <span aria-hidden="true">
          <Tag tone={said.tone}>{said.kind}</Tag> <span className="wrap-anywhere">{what}</span>
        </span>
      </Checkbox>
      <Details found={found} said={said} />
      <div className="flex flex-wrap gap-x-0.5 gap-y-1.5">
        <Button size="small" aria-label={t('acceptThis', { what })} onPress={() => on.onAccept(id)}>
          {t('accept')}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-label={t('leaveOutThis', { what })}
          onPress={() => on.onLeaveOut(id)}
        >
          {t('leaveOut')}
        </Button>
        <Button size="small" look="quiet" aria-label={t('editThis', { what })} onPress={() => on.onEdit(id)}>
          {t('edit')}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-expanded={isAsked}
          aria-label={t('whyThis', { what })}
          onPress={() => setAsked(!isAsked)}
        >
          {t('why')}
        </Button>
      </div>
      {isAsked && <Why found={found} />}
    </li>
  );
});

function Details({ found, said }: { found: Found; said: SaidFound }) {
  const t = useTexts(wordsTexts);
  const { share } = useNumbers();
  const { confidence } = found;
  return (
    <div className="flex flex-col gap-0.5 pl-6 text-fine text-soft">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
        {said.details.map((detail) => (
          <span key={detail} className="wrap-anywhere">
            {detail}
          </span>
        ))}
        {said.missing.map((gap) => (
          <span key={gap} className="text-warn">
            {gap}
          </span>
        ))}
        <span title={t('confidence', { percent: share(confidence) })}>{t(surenessOf(confidence))}</span>
        {found.foundBy === 'language model' && <span>{t('byLanguageModel')}</span>}
      </p>
    </div>
  );
}

/** The words that it rests on, and what in them led to it. */
function Why({ found: { quotes, cues } }: { found: Found }) {
  const t = useTexts(wordsTexts);
  return (
    <div className="pl-6 text-fine text-soft">
      <p className="wrap-anywhere">{t('quote', { words: quotes.map(({ text }) => text).join(' … ') })}</p>
      <p>{cues.length === 0 ? t('cuesNone') : cues.join(' · ')}</p>
    </div>
  );
}

const sureFrom = 0.85;
const likelyFrom = 0.7;

/** In a word: nobody knows it to the percent. */
function surenessOf(confidence: number): 'sure' | 'likely' | 'maybe' {
  if (confidence >= sureFrom) return 'sure';
  return confidence >= likelyFrom ? 'likely' : 'maybe';
}

interface DecidedRowProps {
  said: SaidFound;
  id: string;
  note?: ReactNode;
  isPointed: boolean;
  onPoint: (id: string | null) => void;
  /** Left out where there is nothing to take back. */
  onUndo?: (id: string) => void;
}

/** Something that was found and is decided, or was known before. */
export function DecidedRow({ said, id, note, isPointed, onPoint, onUndo }: DecidedRowProps) {
  const t = useTexts(wordsTexts);
  return (
    <li
      data-found-row={id}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      className={classes(
        'flex items-start justify-between gap-2 rounded-card border px-3 py-2',
        isPointed ? 'border-us' : 'border-line',
      )}
    >
      <span className="min-w-0">
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
