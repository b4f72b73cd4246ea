import { useRef, useState } from 'react';
import { type RoadmapWording, wordRoadmap } from '#contract/roadmap/roadmap-wordings.ts';
import { mostLettersOfLine } from '#domain/roadmap/line-length.ts';
import { clientWordingTexts } from '#texts/client-wording.ts';
import { shareRoadmapTexts } from '#texts/share-roadmap.ts';
import { Button } from '../ui/button.tsx';
import { useTexts } from '../ui/reader.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type SeenDeal, useDealWrite } from './deal-write.ts';
import { Problem } from './write-form.tsx';

/**
 * The words of one line, saved once it is left or Enter is pressed; Escape brings back what was. What another seller
 * wrote there meanwhile is told before it is written over.
 */
export function WordingLine({ deal, line }: { deal: SeenDeal; line: RoadmapWording }) {
  const t = useTexts(shareRoadmapTexts);
  const { subject, usual, own, contactName, what, isKept, suggested } = line;
  /** What stands there by itself: of what is kept from them nothing. */
  const stands = isKept || what === 'concern' ? '' : usual;
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(deal);
  const form = useRef<HTMLFormElement>(null);
  const said = useRef('');
  const write = useDealWrite(wordRoadmap, draft === null ? deal : seen, {
    said: () => (said.current === '' ? t('saidUsual') : t('saidWorded', { words: said.current })),
  });
  const isTooLong = draft !== null && draft.trim().length > mostLettersOfLine;
  // The usual words are no words of ours: a playbook that says it better by then is followed.
  const wordsOf = (text: string) => (text.trim() === stands.trim() ? '' : text.trim());
  const finish = async (text: string, send = write.send) => {
    const words = wordsOf(text);
    if (words === (own ?? '')) {
      setDraft(null);
      write.clear();
      return;
    }
    said.current = words;
    if (await send({ subject, words })) setDraft(null);
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        form.current?.querySelector('input')?.blur();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || draft === null) return;
        event.stopPropagation();
        setDraft(null);
        write.clear();
      }}
    >
      <TextField
        label={t('lineFor', { usual })}
        labelHidden
        value={draft ?? own ?? stands}
        placeholder={stands === '' ? (suggested ?? '') : usual}
        onChange={(next) => {
          if (draft === null) setSeen(deal);
          setDraft(next);
        }}
        onBlur={() => {
          if (draft !== null && !isTooLong) void finish(draft);
        }}
        error={isTooLong ? t('tooLong') : undefined}
        hint={
          isKept ? (
            <Kept line={line} onTake={suggested === null ? undefined : () => void finish(suggested)} />
          ) : own === null ? (
            (contactName ?? undefined)
          ) : (
            <span className="flex flex-wrap items-center gap-x-2">
              {contactName && <span>{contactName}</span>}
              <span className="min-w-0">
                {what === 'concern' ? t('yourNote', { note: usual }) : t('usually', { usual })}
              </span>
              <Button
                size="small"
                look="quiet"
                aria-label={t('usualAgainFor', { usual })}
                onPress={() => {
                  setDraft(null);
                  void finish('');
                }}
              >
                {what === 'concern' ? t('keepAgain') : t('usualAgain')}
              </Button>
            </span>
          )
        }
      />
      {write.problem && (
        <div className="mt-2">
          <Problem
            problem={write.problem}
            onCarryOn={() => void finish(draft ?? '', write.carryOn)}
            isPending={write.isPending}
          />
        </div>
      )}
    </form>
  );
}

/** What we noted, which they do not read; and words for it that may do. */
function Kept({ line, onTake }: { line: RoadmapWording; onTake: (() => void) | undefined }) {
  const t = useTexts(shareRoadmapTexts);
  const wordingText = useTexts(clientWordingTexts);
  const { usual, contactName, suggested } = line;
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      {contactName && <span>{contactName}</span>}
      <span className="min-w-0 wrap-anywhere">{t('yourNote', { note: usual })}</span>
      <span className="text-warn">{t('kept')}</span>
      {onTake && (
        <Button size="small" look="quiet" onPress={onTake}>
          {wordingText('take', { words: suggested ?? '' })}
        </Button>
      )}
    </span>
  );
}
