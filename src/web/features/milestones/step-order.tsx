import { milestonesTexts } from '#texts/client-side.ts';
import { theirProcessTexts } from '#texts/their-process.ts';
import { type FactAct, useFactActs } from '../../api/fact-acts.ts';
import { Menu } from '../../ui/menu.tsx';
import { OrderableList } from '../../ui/orderable-list.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { Milestone } from './step-facts.ts';
import { StepTag } from './step-tag.tsx';

interface StepOrderProps {
  milestones: readonly Milestone[];
  onMove: (milestoneId: string, place: number) => void;
  onChange: (milestone: Milestone) => void;
  onDone: (milestone: Milestone) => void;
  onRemove: (milestone: Milestone) => void;
  onFact: ((factId: string, act: FactAct) => void) | undefined;
}

/** Their steps one below the other: dragged or moved by key to another place, pressed to change one. */
export function StepOrder({ milestones, onMove, onChange, onDone, onRemove, onFact }: StepOrderProps) {
  const t = useTexts(theirProcessTexts);
  const tm = useTexts(milestonesTexts);
  const factActs = useFactActs(onFact);
  const byId = (id: string) => milestones.find((one) => one.milestoneId === id);
  return (
    <div className="-mx-2">
      <OrderableList
        label={t('order')}
        items={milestones.map((one, place) => ({
          id: one.milestoneId,
          label: one.name,
          detail: (
            <span className="mt-0.5 block pb-1">
              <StepTag milestone={one} />
            </span>
          ),
          aside: (
            <Menu
              label={tm('change', { name: one.name })}
              acts={[
                { id: 'change', label: t('change'), act: () => onChange(one) },
                ...(one.state === 'done' ? [] : [{ id: 'done', label: tm('done'), act: () => onDone(one) }]),
                ...(place > 0
                  ? [{ id: 'up', label: t('movedUp'), act: () => onMove(one.milestoneId, place - 1) }]
                  : []),
                ...(place < milestones.length - 1
                  ? [{ id: 'down', label: t('movedDown'), act: () => onMove(one.milestoneId, place + 1) }]
                  : []),
                { id: 'remove', label: tm('noStep'), tone: 'risk', act: () => onRemove(one) },
                ...factActs(one.factId),
              ]}
            />
          ),
        }))}
        onSelect={(id) => {
          const one = byId(id);
          if (one) onChange(one);
        }}
        onMove={onMove}
      />
    </div>
  );
}
