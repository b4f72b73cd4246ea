import type { DealPage } from '#contract/deals/deal-page.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';

export type Milestone = DealPage['milestones'][number];
export type MilestoneAct = 'move' | 'done' | 'remove';

interface BuyingProcessProps {
  milestones: readonly Milestone[];
  pace: DealPage['pace'];
  window: DealPage['window'];
  onAdd: (() => void) | undefined;
  onAct: (milestone: Milestone, act: MilestoneAct) => void;
}

/** The steps of their own buying process, in their words and on their dates. */
export function BuyingProcess({ milestones, pace, window, onAdd, onAct }: BuyingProcessProps) {
  return (
    <Card
      title="Their buying process"
      aside={
        onAdd &&
        milestones.length > 0 && (
          <Button size="small" onPress={onAdd}>
            Add a step
          </Button>
        )
      }
    >
      {milestones.length === 0 && (
        <EmptyState
          title="Not known yet"
          act={onAdd && <Button onPress={onAdd}>Add a step of theirs</Button>}
        >
          Ask how they buy: who has to see it, what has to be signed, and when their board meets.
        </EmptyState>
      )}
      <Rows>
        {milestones.map((one) => (
          <Row
            key={one.milestoneId}
            className="items-center py-1.5"
            aside={
              <>
                <MilestoneTag milestone={one} />
                {onAdd && (
                  <Menu
                    label={`Change the step ${one.name}`}
                    acts={
                      one.state === 'done'
                        ? [
                            {
                              id: 'remove',
                              label: 'It is no step',
                              tone: 'risk',
                              act: () => onAct(one, 'remove'),
                            },
                          ]
                        : [
                            { id: 'done', label: 'It is done', act: () => onAct(one, 'done') },
                            { id: 'move', label: 'Another date', act: () => onAct(one, 'move') },
                            {
                              id: 'remove',
                              label: 'It is no step',
                              tone: 'risk',
                              act: () => onAct(one, 'remove'),
                            },
                          ]
                    }
                  />
                )}
              </>
            }
          >
            {one.name}
            {one.timesMovedLater > 1 && (
              <span className="text-fine text-warn"> · moved {one.timesMovedLater} times</span>
            )}
          </Row>
        ))}
      </Rows>
      {pace && <p className="mt-2 text-fine text-soft">{pace.sentence}</p>}
      {window.sentence && <p className="mt-1 text-fine text-soft">{window.sentence}</p>}
    </Card>
  );
}

function MilestoneTag({ milestone }: { milestone: Milestone }) {
  const dates = useDates();
  if (milestone.state === 'done') {
    const day = milestone.doneAt && dates.shortDay(dates.dayOf(milestone.doneAt));
    return <Tag tone="them">{day ? `done ${day}` : 'done'}</Tag>;
  }
  const tone: Tone = milestone.late ? 'risk' : milestone.date ? 'plain' : 'warn';
  const when = milestone.date ? dates.shortDay(milestone.date) : 'no date';
  return <Tag tone={tone}>{[when, milestone.contactName?.split(' ')[0]].filter(Boolean).join(' · ')}</Tag>;
}
