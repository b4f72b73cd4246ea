import { tickedFrom } from '#domain/words/proposal.ts';
import { cuesTexts } from '#texts/cues.ts';
import { wordsTexts } from '#texts/words.ts';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { Found } from './words-context.ts';

interface WhyProps {
  found: Found;
  /** It can be ticked. */
  hasTicks?: boolean;
}

/** The words that it rests on, what in them led to it, and how sure that is. */
export function Why({ found, hasTicks = true }: WhyProps) {
  const t = useTexts(wordsTexts);
  const cue = useTexts(cuesTexts);
  const { share } = useNumbers();
  const { quotes, confidence, foundBy } = found;
  const cues = found.cues.filter(isTold).map((key) => cue(key));
  return (
    <div className="flex flex-col gap-0.5 border-l-2 border-line pl-2 ml-6 text-fine text-soft">
      <p className="wrap-anywhere text-ink">
        {t('quote', { words: quotes.map(({ text }) => text).join(' … ') })}
      </p>
      {foundBy === 'language model' ? (
        <p>{t('whyModel')}</p>
      ) : (
        <>
          <p>{cues.length === 0 ? t('cuesNone') : t('cues', { cues: cues.join(' · ') })}</p>
          <p>
            {t('sureBy', { percent: share(confidence) })}{' '}
            {hasTicks && t(confidence >= tickedFrom ? 'ticked' : 'notTicked', { from: share(tickedFrom) })}
          </p>
        </>
      )}
    </div>
  );
}

type ToldCue = keyof typeof cuesTexts.en;
const isTold = (key: string): key is ToldCue => key in cuesTexts.en;

const sureFrom = 0.85;

/** In a word: nobody knows it to the percent. */
export function surenessOf({ confidence }: Found): 'sure' | 'likely' | 'maybe' {
  if (confidence >= sureFrom) return 'sure';
  return confidence >= tickedFrom ? 'likely' : 'maybe';
}
