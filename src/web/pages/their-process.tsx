import type { DealPage } from '#contract/deals/deal-page.ts';
import type { FactAct } from '../api/fact-acts.ts';
import { BuyingExperienceLine } from '../features/milestones/buying-experience.tsx';
import { BuyingProcess, type Milestone } from '../features/milestones/buying-process.tsx';

interface TheirProcessProps {
  page: DealPage;
  mayChange: boolean;
  /** Somebody wants to add a step, wherever they asked for it: the line for it takes what they type. */
  asksForStep: boolean;
  onStepAsked: () => void;
  onShare: (() => void) | undefined;
  onRemove: (milestone: Milestone) => void;
  onFact: ((factId: string, act: FactAct) => void) | undefined;
}

/** How they buy: their steps, and how experienced they are. */
export function TheirProcess(props: TheirProcessProps) {
  const { page, mayChange, asksForStep, onStepAsked, onShare, onRemove, onFact } = props;
  const { score, process } = page;
  return (
    <BuyingProcess
      page={page}
      people={score.people
        .filter((person) => person.present)
        .map(({ contactId, name, title }) => ({ id: contactId, label: name, detail: title ?? undefined }))}
      kinds={score.kinds.map(({ key, label }) => ({ id: key, label }))}
      mayChange={mayChange}
      asksForStep={asksForStep}
      onStepAsked={onStepAsked}
      onRemove={onRemove}
      onFact={onFact}
      experience={
        process.buying && (
          <BuyingExperienceLine buying={process.buying} mayChange={mayChange} onShare={onShare} />
        )
      }
    />
  );
}
