import { useMemo } from 'react';
import type { Answered } from '#domain/words/open-question.ts';
import { closeOutTexts } from '#texts/close-out.ts';
import { wordsTexts } from '#texts/words.ts';
import { usePeopleOf } from '../../api/record/use-people.ts';
import { useTexts } from '../../ui/reader.tsx';
import type { Reviewed } from './use-review.ts';
import type { WordsOf } from './words-context.ts';

/** What is asked about something that was found, and what may be said to it. */
export interface AskedOf {
  readonly question: string;
  /** The shorter word for it among what is missing, which it stands for. */
  readonly gap: string;
  readonly answers: readonly { readonly label: string; readonly is: Answered }[];
}

export interface AsksOf {
  /** The same for the same proposal, so that its row is not drawn again. */
  of(one: Pick<Reviewed, 'found' | 'question'>): AskedOf;
}

/** What is asked about what was found: whose it is, who took part first; what they answered; or what it was that was shown. */
export function useAsks({ record, page, there, kinds }: WordsOf): AsksOf {
  const t = useTexts(wordsTexts);
  const tc = useTexts(closeOutTexts);
  const people = usePeopleOf(record, page);
  return useMemo(() => {
    const known = [...people]
      .sort((one, other) => Number(there.includes(other.id)) - Number(there.includes(one.id)))
      .map(({ id, label }) => ({ label, is: { contactId: id } }));
    const who = { question: t('askWho'), gap: t('who'), answers: known };
    const shown = {
      question: t('askShown'),
      gap: t('what'),
      answers: kinds.map(({ id, label }) => ({ label, is: { kind: { id, label } } })),
    };
    const results = [
      { label: tc('answerYesShort'), is: { result: 'yes' as const } },
      { label: tc('answerNo'), is: { result: 'no' as const } },
      { label: tc('answerMaybe'), is: { result: 'maybe' as const } },
      { label: tc('answerNone'), is: { result: 'no answer' as const } },
    ];
    const answered = { question: t('askAnswer'), gap: '', answers: results };
    const withNewcomer = new Map<string, AskedOf>();
    return {
      of({ found, question }) {
        if (question === 'what was shown') return shown;
        if (question === 'what they answered') return answered;
        const named = 'who' in found && found.who && 'called' in found.who ? found.who.called : null;
        if (named === null) return who;
        const asked = withNewcomer.get(named) ?? {
          ...who,
          answers: [{ label: t('newcomer', { name: named }), is: { newcomer: named } }, ...known],
        };
        withNewcomer.set(named, asked);
        return asked;
      },
    };
  }, [people, there, kinds, t, tc]);
}
