import { type ReactNode, useEffect } from 'react';
import type { ProposalView } from '#contract/roadmap/proposal-view.ts';
import { acceptProposal } from '#contract/roadmap/proposals.ts';
import { proposalsTexts } from '#texts/proposals.ts';
import { type SeenDeal, useDealWrite } from '../../api/deal-write.ts';
import { Button } from '../../ui/button.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row } from '../../ui/row.tsx';
import { sayProblem } from '../../ui/toast.tsx';
import { ProposedChange } from './proposed-change.tsx';

interface ProposalRowProps {
  deal: SeenDeal;
  proposal: ProposalView;
  /** Opens the answer with more to say than yes; undefined for those who only read. */
  onAnswer: ((proposalId: string, as: 'accept' | 'decline') => void) | undefined;
  /** Where it is, on a page of several deals. */
  where?: ReactNode;
}

/** One thing that waits for our answer: taken with one press, declined with a word. */
export function ProposalRow({ deal, proposal, onAnswer, where }: ProposalRowProps) {
  const t = useTexts(proposalsTexts);
  const dates = useDates();
  const { proposalId, contactName: who, proposed, tooLate } = proposal;
  const write = useDealWrite(acceptProposal, deal, {
    said: t('saidAccepted', { who }),
    keep: { label: t('accepting', { who }), onKept: () => undefined },
  });
  const failed = write.problem?.text;
  useEffect(() => {
    if (failed) sayProblem(failed);
  }, [failed]);
  const saysHow = proposed.startsAt !== null || proposed.what !== null || proposed.due !== null;
  return (
    <Row
      asideBelow
      aside={
        onAnswer && (
          <>
            {saysHow && !tooLate && (
              <Button
                size="small"
                look="theirs"
                isPending={write.isPending}
                onPress={() => void write.send({ proposalId })}
                {...(proposed.startsAt
                  ? { 'aria-label': t('acceptTime', { when: dates.moment(proposed.startsAt) }) }
                  : {})}
              >
                {t('accept')}
              </Button>
            )}
            {!saysHow && (
              <Button size="small" onPress={() => onAnswer(proposalId, 'accept')}>
                {t('sayWhatWasMeant')}
              </Button>
            )}
            <Button size="small" onPress={() => onAnswer(proposalId, 'decline')}>
              {t('decline')}
            </Button>
          </>
        )
      }
    >
      {where}
      <ProposedChange proposal={proposal} />
      {tooLate && <p className="mt-1 text-fine text-warn">{t('tooLate')}</p>}
    </Row>
  );
}
