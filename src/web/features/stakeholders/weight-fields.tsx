import { type Attitude, attitudes, type Influence, influences } from '#domain/ledger/weight.ts';
import { attitudesTexts, influencesTexts } from '#texts/choices.ts';
import { stakeholdersTexts } from '#texts/stakeholders.ts';
import { Choice } from '../../ui/choice.tsx';
import { useTexts } from '../../ui/reader.tsx';

interface WeightProps {
  attitude: Attitude;
  onAttitude: (attitude: Attitude) => void;
  influence: Influence;
  onInfluence: (influence: Influence) => void;
}

/** How somebody thinks of it, and how much their word weighs. */
export function WeightFields({ attitude, onAttitude, influence, onInfluence }: WeightProps) {
  const t = useTexts(stakeholdersTexts);
  const sayAttitude = useTexts(attitudesTexts);
  const sayInfluence = useTexts(influencesTexts);
  return (
    <>
      <Choice
        label={t('attitude')}
        size="small"
        items={attitudes.map((id) => ({ id, label: sayAttitude(id) }))}
        value={attitude}
        onChange={onAttitude}
      />
      <Choice
        label={t('influence')}
        size="small"
        items={influences.map((id) => ({ id, label: sayInfluence(id) }))}
        value={influence}
        onChange={onInfluence}
      />
    </>
  );
}
