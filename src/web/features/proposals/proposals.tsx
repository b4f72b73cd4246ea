import type { ProposalView } from '#contract/roadmap/proposal-view.ts';
import { proposalsTexts } from '#texts/proposals.ts';
import type { SeenDeal } from '../../api/deal-write.ts';
import { Card } from '../../ui/card.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ProposalRow } from './proposal-row.tsx';

interface ProposalsProps {
  deal: SeenDeal;
  proposals: readonly ProposalView[];
  onAnswer: ((proposalId: string, as: 'accept' | 'decline') => void) | undefined;
}

/** What clients would have otherwise in a deal, all in one place. What comes in while one looks is read out. */
export function Proposals({ deal, proposals, onAnswer }: ProposalsProps) {
  const t = useTexts(proposalsTexts);
  return (
    <div role="log" aria-label={t('title')} className="empty:hidden">
      {proposals.length > 0 && (
        <Card
          title={t('title')}
          tone="theirs"
          aside={<Tag tone="them">{t('count', { count: proposals.length })}</Tag>}
        >
          <Rows>
            {proposals.map((one) => (
              <ProposalRow key={one.proposalId} deal={deal} proposal={one} onAnswer={onAnswer} />
            ))}
          </Rows>
        </Card>
      )}
    </div>
  );
}
