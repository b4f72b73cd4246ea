import { useState } from 'react';
import type { PlaybookContent } from '#contract/playbook/playbook-shape.ts';
import type { PlaybookFault } from '#domain/playbook/playbook-faults.ts';
import { mostMilestones } from '#domain/playbook/usual-milestone.ts';
import { sayFault } from '#texts/playbook-faults.ts';
import { playbookMilestonesTexts } from '#texts/playbook-milestones.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { classes } from '../../ui/classes.ts';
import { ChevronLeft, PlusIcon } from '../../ui/icons.tsx';
import { OrderableList } from '../../ui/orderable-list.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import {
  addMilestone,
  changeMilestone,
  freeMilestoneKey,
  moveMilestone,
  removeMilestone,
  type UsualStep,
} from './editing-milestones.ts';
import { MilestonePanel } from './milestone-panel.tsx';

type How = (before: PlaybookContent) => PlaybookContent;

interface MilestonesFormProps {
  content: PlaybookContent;
  faults: readonly PlaybookFault[];
  onChange: (how: How, step?: string) => void;
}

/**
 * The steps that clients of this kind usually go through, as they are proposed on a deal: in their order at the side,
 * one of them beside it. On a phone the list fills the page, and one step does once it is chosen.
 */
export function MilestonesForm({ content, faults, onChange }: MilestonesFormProps) {
  const t = useTexts(playbookMilestonesTexts);
  const [selected, setSelected] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const [heard, setHeard] = useState('');
  const isNarrow = useNarrow();
  const { milestones } = content;
  const chosen = milestones.find(({ key }) => key === selected) ?? (isNarrow ? undefined : milestones[0]);
  const kinds = content.kinds.map((kind) => ({ id: kind.key, label: kind.label || kind.key }));
  const own = faults.filter(({ field }) => field === 'milestones');
  const faulty = new Set(own.map(({ place }) => place));
  const tooMany = own.find(({ code }) => code === 'too_many_milestones');
  const nameOf = (step: UsualStep) => step.name || t('unnamed');

  const move = (key: string, place: number) => {
    const step = milestones.find((one) => one.key === key);
    const at = Math.min(milestones.length - 1, Math.max(0, place));
    if (!step || milestones.indexOf(step) === at) return;
    onChange((before) => moveMilestone(before, key, at));
    setHeard(t('movedTo', { name: nameOf(step), place: at + 1, count: milestones.length }));
  };
  const add = () => {
    const key = freeMilestoneKey(content);
    onChange((before) => addMilestone(before, key));
    setSelected(key);
    setAdded(key);
  };
  const remove = (step: UsualStep) => {
    setHeard(t('removed', { name: nameOf(step) }));
    setSelected(null);
    onChange((before) => removeMilestone(before, step.key));
  };
  return (
    <div className="flex flex-col gap-4">
      <p className={classes('max-w-prose text-soft', chosen && 'max-md:hidden')}>{t('hint')}</p>
      <div className="grid items-start gap-4 md:grid-cols-[minmax(0,300px)_minmax(0,1fr)]">
        <Card title={t('title')} className={classes(chosen && 'max-md:hidden')}>
          {tooMany && <p className="mb-2 text-risk">{sayFault(t.locale, tooMany, (key) => key)}</p>}
          <OrderableList
            label={t('order')}
            items={milestones.map((one, place) => ({
              id: one.key,
              label: nameOf(one),
              detail: (
                <span className="mt-0.5 block pb-1 text-fine font-normal text-soft">
                  {t(one.required ? 'needed' : 'spare')} · {t('days', { days: one.usualDays })}
                </span>
              ),
              aside: faulty.has(place) && <span className="size-2 flex-none rounded-full bg-risk" />,
            }))}
            selected={chosen?.key ?? null}
            onSelect={setSelected}
            onMove={move}
          />
          {milestones.length < mostMilestones && (
            <Button look="quiet" size="small" className="mt-1" onPress={add}>
              <PlusIcon /> {t('add')}
            </Button>
          )}
          {milestones.length > 1 && (
            <p className="mt-2 text-fine text-soft max-md:hidden">{t('orderHint')}</p>
          )}
        </Card>
        <section
          aria-label={chosen && nameOf(chosen)}
          className={classes('md:sticky md:top-4', !chosen && 'max-md:hidden')}
        >
          {chosen && (
            <Button look="quiet" size="small" className="mb-2 md:hidden" onPress={() => setSelected(null)}>
              <ChevronLeft /> {t('backToList')}
            </Button>
          )}
          <Card>
            {chosen ? (
              <MilestonePanel
                key={chosen.key}
                step={chosen}
                kinds={kinds}
                faults={own.filter(({ place }) => place === milestones.indexOf(chosen))}
                isNew={chosen.key === added}
                isFirst={chosen === milestones[0]}
                isLast={chosen === milestones.at(-1)}
                onChange={(part) =>
                  onChange(
                    (before) => changeMilestone(before, chosen.key, part),
                    `step ${chosen.key} ${Object.keys(part).join()}`,
                  )
                }
                onMove={(by) => move(chosen.key, milestones.indexOf(chosen) + by)}
                onRemove={() => remove(chosen)}
              />
            ) : (
              <p className="py-6 text-center text-soft">{t('chooseOne')}</p>
            )}
          </Card>
        </section>
      </div>
      <p aria-live="polite" className="sr-only">
        {heard}
      </p>
    </div>
  );
}
