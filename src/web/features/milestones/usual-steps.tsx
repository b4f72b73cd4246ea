import { useState } from 'react';
import { theirProcessTexts } from '#texts/their-process.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';
import type { UsualStep } from './step-facts.ts';

interface UsualStepsProps {
  usual: readonly UsualStep[];
  /** The commitments that steps of theirs stand for already. */
  stoodFor: ReadonlySet<string | null>;
  kinds: readonly Choosable[];
  isPending: boolean;
  onAdd: (steps: UsualStep[]) => void;
  onCancel: () => void;
}

/**
 * What clients of this kind usually go through: ticked where they need it and no step of theirs stands
 * for the same yet, and taken over in one go.
 */
export function UsualSteps({ usual, stoodFor, kinds, isPending, onAdd, onCancel }: UsualStepsProps) {
  const t = useTexts(theirProcessTexts);
  const numbers = useNumbers();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        usual
          .filter(({ required, kind }) => required && (kind === null || !stoodFor.has(kind)))
          .map(({ key }) => key),
      ),
  );
  const chosen = usual.filter(({ key }) => ticked.has(key));
  const tick = (key: string, isOn: boolean) =>
    setTicked((before) => new Set(isOn ? [...before, key] : [...before].filter((one) => one !== key)));
  const detail = ({ kind, usualDays }: UsualStep) => {
    const label = kinds.find(({ id }) => id === kind)?.label;
    return numbers.list([
      t('usualDays', { days: usualDays }),
      ...(label ? [t('usualFor', { kind: label })] : []),
    ]);
  };
  return (
    <fieldset className="mb-3 flex flex-col gap-1">
      <legend className="font-semibold">{t('usualTitle')}</legend>
      <p className="mb-1 text-fine text-soft">{t('usualHint')}</p>
      {usual.map((one) => (
        <Checkbox
          key={one.key}
          isSelected={ticked.has(one.key)}
          onChange={(isOn) => tick(one.key, isOn)}
          hint={detail(one)}
        >
          {one.name}
        </Checkbox>
      ))}
      <div className="mt-2 flex flex-wrap gap-2">
        <Button
          look="theirs"
          isDisabled={chosen.length === 0}
          isPending={isPending}
          onPress={() => onAdd(chosen)}
        >
          {t('usualAdd', { count: chosen.length })}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  );
}
