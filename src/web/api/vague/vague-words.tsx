import type { MissingPart } from '#domain/conversation/firmness.ts';
import { vaguePhrasesIn } from '#domain/words/vague-phrases/vague-phrases-in.ts';
import { whatIsVague } from '#domain/words/vague-phrases/what-is-vague.ts';
import { vagueTexts } from '#texts/vague.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { say } from '../../ui/toast.tsx';
import { MarkWords } from './mark-words.tsx';
import { useMarkedPhrases } from './marked-phrases.ts';
import { keyOfType } from './phrase-fields.tsx';
import type { SaidInLine } from './said-in-line.ts';
import { useSaidInLine } from './use-said-in-line.ts';

export interface VagueWordsProps {
  /** What they do, once typing rests: a word that is half typed is nobody's business. */
  what: string;
  /** What was typed for the day and is none. */
  when?: string | undefined;
  /** When it was said, an instant; just now where it is left out. */
  saidAt?: string | null | undefined;
  missing: readonly MissingPart[];
  /** Who may do it. */
  people: readonly Choosable[];
  /** Takes over who and by when, as far as these are missing and the line says them itself. */
  onSaid: (said: SaidInLine) => void;
  /** Keeps a question for the next conversation; gives how to take that back. Left out where there is none to keep it with. */
  onKeep?: ((question: string) => () => void) | undefined;
}

/**
 * Of ten lines only the one in which somebody is has its buttons. They keep their place in the others, so that nothing
 * moves where somebody goes from line to line.
 */
const onlyWhereOneIs = '-ml-1 [[data-row]:not(:focus-within)_&]:invisible';

/** Which phrase makes a line no commitment, and the one question that would: told politely, once typing rests. */
export function VagueWords({ onKeep, ...said }: VagueWordsProps) {
  const t = useTexts(vagueTexts);
  const { what, when = '', missing } = said;
  useSaidInLine(said);
  const { marked } = useMarkedPhrases();
  const vague = whatIsVague(vaguePhrasesIn(`${what}\n${when}`, marked), missing);
  const isFine = vague === null && missing.length === 0;
  const type = vague ? keyOfType(vague.type) : '';
  const question = vague ? t('askForType', { type }) : t('askForMissing', { missing: missing.join('_') });
  const keep = () => {
    const act = onKeep?.(question);
    if (act) say(t('kept', { question }), { label: t('undo'), act });
  };
  const copy = async () => say((await copyText(question)) ? t('copied') : t('notCopied'));
  return (
    <div className="text-fine">
      <p role="status" className="inline">
        {vague && <span className="text-warn">{t('isVague', { type, phrase: vague.phrase })}</span>}{' '}
        {!isFine && <span className="text-soft">{t('askNow', { question })}</span>}
      </p>{' '}
      <span className={onlyWhereOneIs}>
        {!isFine && (
          <>
            {onKeep && (
              <Button size="small" look="quiet" className="min-h-6!" onPress={keep}>
                {t('keep')}
              </Button>
            )}
            <Button
              size="small"
              look="quiet"
              className="min-h-6!"
              aria-label={t('copyQuestion')}
              onPress={() => void copy()}
            >
              {t('copy')}
            </Button>
          </>
        )}
        <MarkWords />
      </span>
    </div>
  );
}
