import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import type { PlaybookFault } from '#domain/playbook/playbook-faults.ts';
import { playbookTexts } from '#texts/playbook.ts';
import { sayFault } from '#texts/playbook-faults.ts';
import { Card } from '../../ui/card.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Setting, Settings } from '../../ui/setting.tsx';

const spans = ['cadence', 'usualDaysToAsk', 'usualDaysPerCommitment'] as const;
const fieldOf = {
  cadence: 'cadenceDays',
  usualDaysToAsk: 'usualDaysToAsk',
  usualDaysPerCommitment: 'usualDaysPerCommitment',
} as const;

/** The days that are usual under a playbook. */
export function DaysForm({
  content,
  faults,
  cadenceOfWorkspace,
  onDays,
}: {
  content: PlaybookContent;
  faults: readonly PlaybookFault[];
  /** Overrules every playbook's cadence, where the workspace has one. */
  cadenceOfWorkspace: number | null;
  onDays: (field: (typeof fieldOf)[keyof typeof fieldOf], days: number) => void;
}) {
  const t = useTexts(playbookTexts);
  return (
    <Card title={t('daysTitle')}>
      <Settings>
        {spans.map((span) => {
          const field = fieldOf[span];
          const fault = faults.find((one) => one.field === field);
          const isOverruled = span === 'cadence' && cadenceOfWorkspace !== null;
          return (
            <Setting
              key={span}
              title={t(span)}
              hint={isOverruled ? t('cadenceOverruled', { days: cadenceOfWorkspace }) : t(`${span}Hint`)}
            >
              <NumberField
                label={t(span)}
                labelHidden
                value={content[field]}
                onChange={(days) => onDays(field, days ?? 0)}
                formatOptions={{ style: 'unit', unit: 'day', unitDisplay: 'long' }}
                error={fault && sayFault(t.locale, fault, (key) => key)}
                className="max-w-40"
              />
            </Setting>
          );
        })}
      </Settings>
    </Card>
  );
}
