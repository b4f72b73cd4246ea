import { Card } from '../../ui/card.tsx';
import type { Proposal } from './plan-draft.ts';

/** Why this is proposed, what the plan should answer, and what to come back to. */
export function WhyAndOpen({ proposal }: { proposal: Proposal }) {
  return (
    <>
      {proposal.next && (
        <Card title="Why this">
          <p className="text-fine text-soft">{proposal.next.why}</p>
        </Card>
      )}
      {proposal.findings.length > 0 && (
        <Card title="What the plan should answer">
          <ul className="flex flex-col gap-2 text-fine">
            {proposal.findings.map((one) => (
              <li key={`${one.code} ${one.subject ?? ''}`}>
                <b className="font-semibold">{one.label}.</b> <span className="text-soft">{one.remedy}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {proposal.open.length > 0 && (
        <Card title="To come back to">
          <ul className="flex list-disc flex-col gap-1 pl-4 text-fine">
            {proposal.open.map((one) => (
              <li key={one.text}>
                <span className={one.ours ? 'text-us' : 'text-them'}>{one.ours ? 'We' : 'They'}:</span>{' '}
                {one.text}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
