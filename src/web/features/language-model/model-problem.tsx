import type { ModelProblem as Problem } from '#domain/words/told-by-model.ts';
import { languageModelTexts } from '#texts/language-model.ts';
import { useTexts } from '../../ui/reader.tsx';

/** Why a language model did not answer, in a sentence, and what it said itself. */
export function ModelProblem({ problem, words }: { problem: Problem; words: string | null }) {
  const t = useTexts(languageModelTexts);
  const sentences: Record<Problem, string> = {
    unreachable: t('problemUnreachable'),
    'no secure way': t('problemTls'),
    'too slow': t('problemSlow'),
    'key refused': t('problemKey'),
    'not found there': t('problemNotFound'),
    'too many requests': t('problemTooMany'),
    refused: t('problemRefused'),
    'failed there': t('problemFailed'),
    'leads elsewhere': t('problemElsewhere'),
    'too long': t('problemTooLong'),
    'cut off': t('problemCutOff'),
    'not understood': t('problemNotUnderstood'),
    'key unreadable': t('problemKeyUnreadable'),
  };
  return (
    <>
      {sentences[problem]} {t('failed')}
      {words && <span className="block text-fine wrap-anywhere">{t('itSaid', { words })}</span>}
    </>
  );
}
