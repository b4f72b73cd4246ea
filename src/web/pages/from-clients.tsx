import { lazy, Suspense, useState } from 'react';
import { getFromClients } from '#contract/today/from-clients.ts';
import { fromClientsTexts } from '#texts/from-clients.ts';
import { useReadWhen } from '../api/queries.ts';
import { toneOf } from '../api/tones.ts';
import { ProposalRow } from '../features/proposals/proposal-row.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Few } from '../ui/few.tsx';
import { Link } from '../ui/link.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { Row, Rows } from '../ui/row.tsx';
import { Tag } from '../ui/tag.tsx';
import { say } from '../ui/toast.tsx';
import { seenUntil, setSeenUntil } from './seen-of-clients.ts';

// Only where a letter reached nobody, which is seldom.
const UndeliveredRows = lazy(() =>
  import('./undelivered-rows.tsx').then((page) => ({ default: page.UndeliveredRows })),
);

interface FromClientsProps {
  member: { id: string; name: string };
  isOwn: boolean;
  /** Opens the answer to a proposal where more is to be said than yes; undefined for those who only read. */
  onAnswer: ((dealId: string, proposalId: string, as: 'accept' | 'decline') => void) | undefined;
}

/**
 * What came in from clients: what waits for an answer, to be answered in place, then what they did since one last said
 * that one has seen it. What comes in while one looks is read out.
 */
export function FromClients({ member, isOwn, onAnswer }: FromClientsProps) {
  const t = useTexts(fromClientsTexts);
  const dates = useDates();
  const [since, setSince] = useState(() => (isOwn ? seenUntil(member.id) : null));
  const read = useReadWhen(true, getFromClients, {
    ...(isOwn ? {} : { memberId: member.id }),
    ...(since === null ? {} : { since }),
  });
  const { letters = [], proposals = [], acts = [], paces = [] } = read.data ?? {};
  if (letters.length + proposals.length + acts.length + paces.length === 0) return null;
  const seen = () => {
    const latest = [
      ...letters.map(({ at }) => at),
      ...acts.map(({ entry }) => entry.recordedAt),
      ...paces.map(({ change }) => change.from),
    ]
      .sort()
      .at(-1);
    if (!latest) return;
    setSeenUntil(member.id, latest);
    setSince(latest);
    say(t('seenSaid'));
  };
  const where = ({ dealId, name, account }: (typeof acts)[number]['deal']) => (
    <Link look="quiet" href={`/deals/${dealId}`}>
      {account ? t('where', { account: account.name, deal: name }) : name}
    </Link>
  );
  return (
    <Card
      title={isOwn ? t('title') : t('titleOf', { name: member.name })}
      tone="theirs"
      aside={proposals.length > 0 && <Tag tone="them">{t('waits', { count: proposals.length })}</Tag>}
    >
      {letters.length > 0 && (
        <Suspense>
          <UndeliveredRows letters={letters} />
        </Suspense>
      )}
      {letters.length > 0 && proposals.length + acts.length > 0 && <hr className="my-1 border-line" />}
      <Rows>
        {proposals.map(({ deal, sequence, mayChange, proposal }) => (
          <ProposalRow
            key={proposal.proposalId}
            deal={{ dealId: deal.dealId, sequence }}
            proposal={proposal}
            where={<p className="text-fine">{where(deal)}</p>}
            onAnswer={mayChange && onAnswer ? (on, as) => onAnswer(deal.dealId, on, as) : undefined}
          />
        ))}
      </Rows>
      {proposals.length > 0 && acts.length > 0 && <hr className="my-1 border-line" />}
      <Few items={acts} atFirst={5} more={(count) => t('showMore', { count })}>
        {(shown) => (
          <Rows>
            {shown.map(({ deal, entry }) => (
              <Row
                key={entry.factId}
                asideBelow
                className="animate-[appear_200ms_ease-out]"
                aside={<Tag tone={toneOf(entry.tag.tone)}>{entry.tag.label}</Tag>}
              >
                <p>{entry.sentence.map((part) => part.text).join('')}</p>
                <p className="flex flex-wrap gap-x-1.5 text-fine text-soft">
                  {where(deal)} · <span>{entry.by.name}</span> · <span>{dates.moment(entry.recordedAt)}</span>
                </p>
              </Row>
            ))}
          </Rows>
        )}
      </Few>
      {letters.length + proposals.length + acts.length > 0 && paces.length > 0 && (
        <hr className="my-1 border-line" />
      )}
      <Few items={alike(paces)} atFirst={3} more={(count) => t('showMore', { count })}>
        {(shown) => (
          <Rows>
            {shown.map(({ deal, change }, place) => (
              <Row key={`${deal.dealId} ${change.what}`}>
                <p className="wrap-anywhere">
                  {change.what}{' '}
                  {change.why !== shown[place - 1]?.change.why && (
                    <span className="text-soft">{change.why}</span>
                  )}
                </p>
                <p className="text-fine text-soft">{where(deal)}</p>
              </Row>
            ))}
          </Rows>
        )}
      </Few>
      {isOwn && letters.length + acts.length + paces.length > 0 && (
        <Button look="quiet" size="small" className="mt-1.5 -ml-2.5" onPress={seen}>
          {t('seen')}
        </Button>
      )}
    </Card>
  );
}

/** What is met alike stands together, the latest first: why it is met so is said once. */
function alike<Pace extends { change: { why: string } }>(paces: readonly Pace[]): Pace[] {
  return [...Map.groupBy(paces, ({ change }) => change.why).values()].flat();
}
