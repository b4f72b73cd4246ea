import { planTexts } from '#texts/plan.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { type PlannedAskDraft, type Proposal, reasonOf } from './plan-draft.ts';

/** Why this is proposed, what the plan should answer, and what to come back to. */
export function WhyAndOpen({
  proposal,
  objective,
}: {
  proposal: Proposal;
  objective: PlannedAskDraft | null;
}) {
  const t = useTexts(planTexts);
  const reason = reasonOf(proposal, objective);
  return (
    <>
      {reason !== null && (
        <Card title={t('whyThis')}>
          <p className="text-fine text-soft">{reason}</p>
        </Card>
      )}
      {proposal.findings.length > 0 && (
        <Card title={t('shouldAnswer')}>
          <ul className="flex flex-col gap-2 text-fine">
            {proposal.findings.map((one) => (
              <li key={`${one.code} ${one.subject ?? ''}`}>
                <b className="font-semibold">{one.label}</b>
                <span className="block text-soft">
                  {one.why} {one.remedy}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {proposal.open.length > 0 && (
        <Card title={t('comeBackTo')}>
          <ul className="grid grid-cols-[auto_1fr] gap-x-2 gap-y-1 text-fine">
            {proposal.open.map((one) => (
              <li key={one.text} className="col-span-2 grid grid-cols-subgrid">
                <span className={one.ours ? 'text-us' : 'text-them'}>{one.ours ? t('we') : t('they')}</span>
                <span>
                  {one.text}
                  {one.who !== null && <span className="block text-soft">{one.who}</span>}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
