import type { PlaybookFault } from '#domain/playbook/playbook-faults.ts';
import { mostDaysOfStep } from '#domain/playbook/usual-milestone.ts';
import { sayFault } from '#texts/playbook-faults.ts';
import { playbookMilestonesTexts } from '#texts/playbook-milestones.ts';
import { ClientWording } from '../../api/client-wording.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Choosable } from '../../ui/list-box.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { UsualStep } from './editing-milestones.ts';

interface MilestonePanelProps {
  step: UsualStep;
  kinds: readonly Choosable[];
  faults: readonly PlaybookFault[];
  /** Whether it was just added: its name is what comes next. */
  isNew: boolean;
  isFirst: boolean;
  isLast: boolean;
  onChange: (part: Partial<UsualStep>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** All that is written of one usual step. */
export function MilestonePanel(props: MilestonePanelProps) {
  const { step, kinds, faults, isNew, isFirst, isLast, onChange, onMove, onRemove } = props;
  const t = useTexts(playbookMilestonesTexts);
  const said = (...codes: PlaybookFault['code'][]) => {
    const fault = faults.find(({ code }) => codes.includes(code));
    return fault && sayFault(t.locale, fault, (key) => key);
  };
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label={t('name')}
        value={step.name}
        onChange={(name) => onChange({ name })}
        maxLength={120}
        error={said('milestone_without_name', 'milestone_named_twice')}
        autoFocus={isNew}
      />
      <ClientWording
        usual={step.name}
        value={step.clientWording ?? ''}
        onChange={(clientWording) => onChange({ clientWording })}
      />
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_140px]">
        <Select
          label={t('standsFor')}
          items={[{ id: '', label: t('standsForNone') }, ...kinds]}
          value={step.kind ?? ''}
          onChange={(kind) => onChange({ kind: kind || null })}
          error={said('milestone_of_unknown_kind')}
        />
        <NumberField
          label={t('usualDays')}
          value={step.usualDays}
          onChange={(days) => onChange({ usualDays: days ?? 0 })}
          minValue={0}
          maxValue={mostDaysOfStep}
          error={said('milestone_days_not_valid')}
        />
      </div>
      <Checkbox isSelected={step.required} onChange={(required) => onChange({ required })}>
        {t('required')}
      </Checkbox>
      <div className="flex flex-wrap gap-2">
        <Button size="small" isDisabled={isFirst} onPress={() => onMove(-1)}>
          {t('moveUp')}
        </Button>
        <Button size="small" isDisabled={isLast} onPress={() => onMove(1)}>
          {t('moveDown')}
        </Button>
        <Button look="quiet" size="small" onPress={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </div>
  );
}
