import type { OutputOf } from '#contract/operation.ts';
import type { getFromClients } from '#contract/today/from-clients.ts';
import { fromClientsTexts } from '#texts/from-clients.ts';
import { undeliveredTexts } from '#texts/undelivered.ts';
import { LetterProblem } from '../features/letters/letter-problem.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import { useDates, useTexts } from '../ui/reader.tsx';
import { Row, Rows } from '../ui/row.tsx';

type Undelivered = OutputOf<typeof getFromClients>['letters'][number];

/** Letters that reached nobody, each with why, and the way to send it again. */
export function UndeliveredRows({ letters }: { letters: readonly Undelivered[] }) {
  const t = useTexts(undeliveredTexts);
  const where = useTexts(fromClientsTexts);
  const dates = useDates();
  return (
    <Rows>
      {letters.map(({ deal, conversationId, at, letter }) => {
        const { kind, contact, address, problem, problemWords, letterId } = letter;
        const name = contact.name;
        const isSure = problem !== 'unclear' && problem !== 'no way in';
        return (
          <Row
            key={letterId}
            asideBelow
            aside={
              <ButtonLink
                size="small"
                aria-label={t('sendAgainName', { name })}
                href={`/deals/${deal.dealId}/conversations/${conversationId}?do=${kind}`}
              >
                {t('sendAgain')}
              </ButtonLink>
            }
          >
            <p className="wrap-anywhere">
              {isSure && address
                ? t('notDeliveredHere', { kind, name, address })
                : t('notSentHere', { kind, name })}
            </p>
            {problem && (
              <p className="text-fine text-risk">
                <LetterProblem problem={problem} words={problemWords} />
              </p>
            )}
            <p className="flex flex-wrap gap-x-1.5 text-fine text-soft">
              <Link look="quiet" href={`/deals/${deal.dealId}`}>
                {deal.account ? where('where', { account: deal.account.name, deal: deal.name }) : deal.name}
              </Link>{' '}
              · <span>{dates.moment(at)}</span>
            </p>
          </Row>
        );
      })}
    </Rows>
  );
}
