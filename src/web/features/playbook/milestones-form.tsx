import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import type { PlaybookFault } from '#domain/playbook/playbook-faults.ts';
import { mostDaysOfStep, mostMilestones } from '#domain/playbook/usual-milestone.ts';
import { sayFault } from '#texts/playbook-faults.ts';
import { playbookMilestonesTexts } from '#texts/playbook-milestones.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChevronDown, CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { addMilestone, changeMilestone, moveMilestone, removeMilestone } from './editing-milestones.ts';

type How = (before: PlaybookContent) => PlaybookContent;

interface MilestonesFormProps {
  content: PlaybookContent;
  faults: readonly PlaybookFault[];
  onChange: (how: How, step?: string) => void;
}

/** The steps that clients of this kind usually go through, as they are proposed on a deal. */
export function MilestonesForm({ content, faults, onChange }: MilestonesFormProps) {
  const t = useTexts(playbookMilestonesTexts);
  const { milestones } = content;
  const kinds = [
    { id: '', label: t('standsForNone') },
    ...content.kinds.map((kind) => ({ id: kind.key, label: kind.label || kind.key })),
  ];
  const said = (place: number | null, ...codes: PlaybookFault['code'][]) => {
    const fault = faults.find(
      (one) => one.field === 'milestones' && one.place === place && codes.includes(one.code),
    );
    return fault && sayFault(t.locale, fault, (key) => key);
  };
  const tooMany = said(null, 'too_many_milestones');
  return (
    <Card title={t('title')}>
      <p className="mb-3 max-w-prose text-soft">{t('hint')}</p>
      {tooMany && <p className="mb-2 text-risk">{tooMany}</p>}
      <ol className="flex flex-col divide-y divide-line">
        {milestones.map((one, place) => (
          <li
            key={one.key}
            aria-label={t('step', { number: place + 1 })}
            className="grid items-start gap-x-3 gap-y-2 py-3 sm:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_120px_auto]"
          >
            <TextField
              label={t('name')}
              value={one.name}
              onChange={(name) =>
                onChange((before) => changeMilestone(before, one.key, { name }), `step ${one.key}`)
              }
              maxLength={120}
              error={said(place, 'milestone_without_name', 'milestone_named_twice')}
            />
            <Select
              label={t('standsFor')}
              items={kinds}
              value={one.kind ?? ''}
              onChange={(kind) =>
                onChange((before) => changeMilestone(before, one.key, { kind: kind || null }))
              }
              error={said(place, 'milestone_of_unknown_kind')}
            />
            <NumberField
              label={t('usualDays')}
              value={one.usualDays}
              onChange={(days) =>
                onChange(
                  (before) => changeMilestone(before, one.key, { usualDays: days ?? 0 }),
                  `days ${one.key}`,
                )
              }
              minValue={0}
              maxValue={mostDaysOfStep}
              error={said(place, 'milestone_days_not_valid')}
            />
            <div className="flex items-center gap-0.5 sm:mt-6">
              <Button
                look="quiet"
                size="small"
                aria-label={t('moveUp', { name: one.name })}
                isDisabled={place === 0}
                onPress={() => onChange((before) => moveMilestone(before, one.key, place - 1))}
                className="px-1.5"
              >
                <span className="rotate-180">
                  <ChevronDown />
                </span>
              </Button>
              <Button
                look="quiet"
                size="small"
                aria-label={t('moveDown', { name: one.name })}
                isDisabled={place === milestones.length - 1}
                onPress={() => onChange((before) => moveMilestone(before, one.key, place + 1))}
                className="px-1.5"
              >
                <ChevronDown />
              </Button>
              <Button
                look="quiet"
                size="small"
                aria-label={t('remove', { name: one.name })}
                onPress={() => onChange((before) => removeMilestone(before, one.key))}
                className="px-1.5"
              >
                <CloseIcon />
              </Button>
            </div>
            <div className="sm:col-span-4">
              <Checkbox
                isSelected={one.required}
                onChange={(required) => onChange((before) => changeMilestone(before, one.key, { required }))}
              >
                {t('required')}
              </Checkbox>
            </div>
          </li>
        ))}
      </ol>
      {milestones.length < mostMilestones && (
        <Button
          look="quiet"
          size="small"
          className="mt-2"
          onPress={() => onChange((before) => addMilestone(before))}
        >
          <PlusIcon /> {t('add')}
        </Button>
      )}
    </Card>
  );
}
