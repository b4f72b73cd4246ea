import type { DealPage } from '#contract/deals/deal-page.ts';
import { milestonesTexts } from '#texts/client-side.ts';
import { type FactAct, useFactActs } from '../../api/fact-acts.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
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
  onFact: ((factId: string, act: FactAct) => void) | undefined;
}

/** The steps of their own buying process, in their words and on their dates. */
export function BuyingProcess({ milestones, pace, window, onAdd, onAct, onFact }: BuyingProcessProps) {
  const t = useTexts(milestonesTexts);
  const factActs = useFactActs(onFact);
  return (
    <Card
      title={t('title')}
      aside={
        onAdd &&
        milestones.length > 0 && (
          <Button size="small" onPress={onAdd}>
            {t('add')}
          </Button>
        )
      }
    >
      {milestones.length === 0 && (
        <EmptyState title={t('emptyTitle')} act={onAdd && <Button onPress={onAdd}>{t('addFirst')}</Button>}>
          {t('empty')}
        </EmptyState>
      )}
      <Rows>
        {milestones.map((one) => (
          <Row
            key={one.milestoneId}
            className="items-center! py-1.5!"
            aside={
              <>
                <MilestoneTag milestone={one} />
                {onAdd && (
                  <Menu
                    label={t('change', { name: one.name })}
                    acts={[
                      ...(one.state === 'done'
                        ? []
                        : [
                            { id: 'done', label: t('done'), act: () => onAct(one, 'done') },
                            { id: 'move', label: t('anotherDate'), act: () => onAct(one, 'move') },
                          ]),
                      { id: 'remove', label: t('noStep'), tone: 'risk', act: () => onAct(one, 'remove') },
                      ...factActs(one.factId),
                    ]}
                  />
                )}
              </>
            }
          >
            {one.name}
            {one.timesMovedLater > 1 && (
              <span className="text-fine text-warn"> · {t('moved', { count: one.timesMovedLater })}</span>
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
  const t = useTexts(milestonesTexts);
  const dates = useDates();
  if (milestone.state === 'done') {
    const day = milestone.doneAt && dates.shortDay(dates.dayOf(milestone.doneAt));
    return <Tag tone="them">{day ? t('doneOn', { day }) : t('isDone')}</Tag>;
  }
  const tone: Tone = milestone.late ? 'risk' : milestone.date ? 'plain' : 'warn';
  const when = milestone.date ? dates.shortDay(milestone.date) : t('noDate');
  // The first name, and of `Dr. Amara Osei` not the title.
  const who = milestone.contactName?.split(' ').find((word) => !word.endsWith('.'));
  return <Tag tone={tone}>{who ? t('whenAndWho', { when, who }) : when}</Tag>;
}
