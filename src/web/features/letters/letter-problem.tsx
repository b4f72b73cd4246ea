import type { LetterView } from '#contract/letters/letters.ts';
import { letterSheetTexts } from '#texts/letter-sheet.ts';
import { useTexts } from '../../ui/reader.tsx';

interface LetterProblemProps {
  problem: NonNullable<LetterView['problem']>;
  words: string | null;
}

/** Why a mail did not go out, in a sentence, and what the mail server said. */
export function LetterProblem({ problem, words }: LetterProblemProps) {
  const t = useTexts(letterSheetTexts);
  const sentences: Record<LetterProblemProps['problem'], string> = {
    unreachable: t('problemUnreachable'),
    'no secure way': t('problemTls'),
    'certificate not trusted': t('problemCertificate'),
    'sign-in refused': t('problemSignIn'),
    'address refused': t('problemAddress'),
    refused: t('problemRefused'),
    'put off': t('problemPutOff'),
    'mailbox full': t('problemFull'),
    'unreachable over there': t('problemOverThere'),
    unclear: t('problemUnclear'),
    'no way in': t('problemNoWay'),
  };
  return (
    <>
      {sentences[problem]}
      {words && (
        <span className="block text-fine wrap-anywhere">
          {t(problem === 'certificate not trusted' ? 'itIs' : 'itSaid', { words })}
        </span>
      )}
    </>
  );
}
