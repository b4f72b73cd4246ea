import { useState } from 'react';
import { insightsTexts } from '#texts/insights.ts';
import { planTexts } from '#texts/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { InsightLibrary } from './insight-library.tsx';
import type { PlanDraft, Proposal } from './plan-draft.ts';
import { AgendaLines, InsightText } from './plan-lines.tsx';
import { partId } from './plan-state.tsx';

interface WorthProps {
  plan: PlanDraft;
  change: (part: Partial<PlanDraft>) => void;
  proposal: Proposal;
}

/** What the client gains from the conversation: the gain in a sentence, the agenda, one insight, perhaps a surprise. */
export function WorthTheirTime({ plan, change, proposal }: WorthProps) {
  const t = useTexts(planTexts);
  return (
    <Card title={t('worth')}>
      <div className="flex flex-col gap-5">
        <div id={partId('gain')}>
          <TextField label={t('gain')} value={plan.gain} onChange={(gain) => change({ gain })} />
        </div>
        <div id={partId('agenda')}>
          <h3 className="mb-1 text-fine font-medium text-soft">{t('agenda')}</h3>
          <AgendaLines plan={plan} change={change} />
        </div>
        <InsightField plan={plan} change={change} proposal={proposal} />
        <TextField
          label={t('surprise')}
          value={plan.surprise}
          onChange={(surprise) => change({ surprise })}
          placeholder={t('surprisePlaceholder')}
        />
      </div>
    </Card>
  );
}

/** Two of the library are offered at once: those of the kind, the ones that went best first. */
const offered = 2;

function InsightField({ plan, change, proposal }: WorthProps) {
  const t = useTexts(planTexts);
  const ti = useTexts(insightsTexts);
  const [isOpen, setIsOpen] = useState(false);
  const kind = plan.objective?.kind ?? '';
  const use = (one: { insightId: string; text: string }) => {
    change({ insight: one.text, insightId: one.insightId, keepInsight: false });
    setIsOpen(false);
  };
  const isEmpty = plan.insight.trim() === '';
  const fitting = proposal.insights
    .filter((one) => one.kind === kind || one.kind === null)
    .toSorted((one, other) => other.yes - one.yes || other.used - one.used);
  return (
    <div id={partId('insight')} className="flex flex-col gap-2">
      <InsightText plan={plan} change={change} />
      {isEmpty && fitting.length > 0 && (
        <ul className="flex flex-col gap-1">
          {fitting.slice(0, offered).map((one) => (
            <li key={one.insightId} className="flex items-start gap-2 text-fine">
              <span className="min-w-0 flex-1 border-l-2 border-them-line py-0.5 pl-2.5">
                {one.text}
                <span className="block text-soft">
                  {ti('used', { count: one.used })}
                  {ti('yesOf', { asked: one.asked, yes: one.yes })}
                </span>
              </span>
              <Button size="small" onPress={() => use(one)}>
                {ti('use')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button size="small" look="quiet" className="-ml-2.5" onPress={() => setIsOpen(true)}>
          {t('library')}
        </Button>
        {!isEmpty &&
          (plan.insightId ? (
            <span className="text-fine text-soft">{t('fromLibrary')}</span>
          ) : (
            <Checkbox isSelected={plan.keepInsight} onChange={(keepInsight) => change({ keepInsight })}>
              {t('keepInsight')}
            </Checkbox>
          ))}
      </div>
      <Dialog title={ti('title')} isOpen={isOpen} onClose={() => setIsOpen(false)} as="sheet">
        <InsightLibrary kinds={proposal.kinds} kind={kind} onUse={use} mayChange />
      </Dialog>
    </div>
  );
}
