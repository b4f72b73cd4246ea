import { scoreTexts } from '#texts/score.ts';
import type { MenuAct } from '../ui/menu.tsx';
import { useTexts } from '../ui/reader.tsx';

/** What can be done about an entry of the ledger from wherever it shows. */
export type FactAct = 'correct' | 'void' | 'story';

/** The acts on the entry behind a line; none for those who may not change it. */
export function useFactActs(
  onFact: ((factId: string, act: FactAct) => void) | undefined,
): (factId: string) => MenuAct[] {
  const t = useTexts(scoreTexts);
  return (factId) =>
    onFact
      ? [
          { id: 'story', label: t('howItCame'), act: () => onFact(factId, 'story') },
          { id: 'correct', label: t('amend'), act: () => onFact(factId, 'correct') },
          { id: 'void', label: t('didNotHappen'), tone: 'risk', act: () => onFact(factId, 'void') },
        ]
      : [];
}
