import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { DealPage } from '#contract/deals/deal-page.ts';
import { milestonesTexts } from '#texts/client-side.ts';
import { theirProcessTexts } from '#texts/their-process.ts';
import type { FactAct } from '../../api/fact-acts.ts';
import { patiently } from '../../api/patiently.ts';
import { useRecordNow } from '../../api/record-now.ts';
import { afterFocusReturns } from '../../ui/after-focus-returns.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useAct } from '../../ui/keys/use-key.ts';
import type { Choosable } from '../../ui/list-box.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { NewStep } from './new-step.tsx';
import type { StepInWords } from './read-step.ts';
import { factsOfNewStep, factsOfUsualSteps, type Milestone, ordered, type UsualStep } from './step-facts.ts';
import { StepTag } from './step-tag.tsx';
import { useStepOrder } from './use-step-order.ts';

export type { Milestone } from './step-facts.ts';
export type MilestoneAct = 'move' | 'done' | 'remove';

// What puts in order, changes and proposes comes right behind the page.
const StepOrder = lazy(() =>
  patiently(() => import('./step-order.tsx')).then((file) => ({ default: file.StepOrder })),
);
const StepForm = lazy(() =>
  patiently(() => import('./step-form.tsx')).then((file) => ({ default: file.StepForm })),
);
const UsualSteps = lazy(() =>
  patiently(() => import('./usual-steps.tsx')).then((file) => ({ default: file.UsualSteps })),
);

interface BuyingProcessProps {
  page: Pick<DealPage, 'deal' | 'milestones' | 'process'>;
  people: readonly Choosable[];
  kinds: readonly Choosable[];
  mayChange: boolean;
  /** Somebody wants to add a step, wherever they asked for it: the line for it takes what they type. */
  asksForStep: boolean;
  onStepAsked: () => void;
  onRemove: (milestone: Milestone) => void;
  onFact: ((factId: string, act: FactAct) => void) | undefined;
  /** How experienced they are at buying this. */
  experience: ReactNode;
}

/** The steps of their own buying process: in their words, in their order and on their dates. */
export function BuyingProcess(props: BuyingProcessProps) {
  const { page, people, kinds, mayChange, onRemove, onFact, experience } = props;
  const t = useTexts(milestonesTexts);
  const tp = useTexts(theirProcessTexts);
  const { deal, milestones, process } = page;
  const now = useRecordNow(deal);
  const [changed, setChanged] = useState<string | null>(null);
  const [isUsualOpen, setUsualOpen] = useState(false);
  const order = useStepOrder(milestones, async (ids, { name }, place) => {
    await now.record([ordered(ids)], tp('movedTo', { name, place, count: ids.length }));
  });
  const isUnknown = milestones.length === 0;
  const card = useFocusBack(changed);

  const mayTakeUsual = mayChange && process.usual.length > 0;
  useAct({
    label: tp('usual'),
    when: mayTakeUsual,
    act: () => {
      setUsualOpen(true);
      afterFocusReturns(() => card.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus());
    },
  });
  const add = ({ person, kind, ...said }: StepInWords, words: string) => {
    const step = { ...said, kind: kind?.id ?? null, contactId: person?.id ?? null };
    const facts = factsOfNewStep(step, order.shown, process.isOrdered, words);
    return now.record(facts, tp('added', { name: step.name }));
  };
  const addUsual = async (steps: UsualStep[]) => {
    const facts = factsOfUsualSteps(steps, order.shown);
    const isTaken = await now.record(facts, tp('usualAdded', { count: steps.length }));
    if (isTaken) setUsualOpen(false);
  };
  const usual = mayTakeUsual && isUsualOpen && (
    <Suspense>
      <UsualSteps
        usual={process.usual}
        stoodFor={new Set(order.shown.map(({ kind }) => kind))}
        kinds={kinds}
        isPending={now.isPending}
        onAdd={(steps) => void addUsual(steps)}
        onCancel={() => setUsualOpen(false)}
      />
    </Suspense>
  );

  return (
    <div ref={card}>
      <Card
        title={t('title')}
        aside={
          mayTakeUsual && (
            <Button
              look={isUnknown ? 'plain' : 'quiet'}
              size="small"
              aria-expanded={isUsualOpen}
              onPress={() => setUsualOpen(!isUsualOpen)}
            >
              {tp('usual')}
            </Button>
          )
        }
      >
        {isUnknown && <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
        {usual}
        {mayChange ? (
          <Suspense fallback={<PlainSteps milestones={order.shown} />}>
            {changed === null ? (
              <StepOrder
                milestones={order.shown}
                onMove={order.move}
                onChange={({ milestoneId }) => setChanged(milestoneId)}
                onDone={({ milestoneId, name }) =>
                  void now.record(
                    [{ type: 'milestone.done', data: { milestoneId } }],
                    t('saidDone', { name }),
                  )
                }
                onRemove={onRemove}
                onFact={onFact}
              />
            ) : (
              <PlainSteps
                milestones={order.shown}
                changed={changed}
                form={(milestone) => (
                  <StepForm
                    key={milestone.milestoneId}
                    deal={deal}
                    milestone={milestone}
                    people={people}
                    kinds={kinds}
                    onDone={() => setChanged(null)}
                  />
                )}
              />
            )}
          </Suspense>
        ) : (
          <PlainSteps milestones={order.shown} />
        )}
        {process.askWhen && <p className="mt-2 text-fine text-warn wrap-anywhere">{process.askWhen}</p>}
        {mayChange && (
          <NewStep
            people={people}
            kinds={kinds}
            usual={process.usual}
            isAsked={props.asksForStep}
            onAsked={props.onStepAsked}
            onAdd={add}
          />
        )}
        {experience}
      </Card>
    </div>
  );
}

interface PlainStepsProps {
  milestones: readonly Milestone[];
  /** The one that is being changed, in its place. */
  changed?: string;
  form?: (milestone: Milestone) => ReactNode;
}

function PlainSteps({ milestones, changed, form }: PlainStepsProps) {
  const t = useTexts(theirProcessTexts);
  return (
    <Rows label={t('order')}>
      {milestones.map((one) => (
        <Row key={one.milestoneId} className="py-1.5! wrap-anywhere">
          {form && one.milestoneId === changed ? (
            form(one)
          ) : (
            <>
              {one.name}
              <span className="mt-0.5 block">
                <StepTag milestone={one} />
              </span>
            </>
          )}
        </Row>
      ))}
    </Rows>
  );
}

/** Once a step is changed, the keyboard is back on it. */
function useFocusBack(changed: string | null) {
  const card = useRef<HTMLDivElement>(null);
  const before = useRef(changed);
  useEffect(() => {
    const left = before.current;
    before.current = changed;
    if (left === null || changed !== null) return;
    requestAnimationFrame(() => {
      card.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(left)}"]`)?.focus();
    });
  }, [changed]);
  return card;
}
