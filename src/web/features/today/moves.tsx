import type { Today } from '#contract/today/today.ts';
import { actHref } from '../../api/acts.ts';
import { toneOf } from '../../api/tones.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { useMoney } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';

type Move = Today['moves'][number];

/** What to do about each deal that needs it, one a deal. */
export function Moves({ moves }: { moves: readonly Move[] }) {
  const money = useMoney();
  return (
    <Rows>
      {moves.map((move) => (
        <Row
          key={`${move.deal.dealId} ${move.code} ${move.subject ?? ''}`}
          aside={
            <ButtonLink href={actHref(move.deal.dealId, move.act)} className="max-sm:hidden">
              {move.act.label}
            </ButtonLink>
          }
          className="py-3.5"
        >
          <div className="leading-relaxed">
            <Tag tone={toneOf(move.tone)}>{move.label}</Tag>{' '}
            <Link look="name" href={`/deals/${move.deal.dealId}`}>
              {move.deal.account?.name ?? move.deal.name}
            </Link>{' '}
            <span className="text-soft">
              {move.deal.account && <>· {move.deal.name} </>}
              {move.deal.value && <>· {money.short(move.deal.value.valueMinor, move.deal.value.currency)}</>}
            </span>
          </div>
          <p className="mt-0.5 text-fine">
            {move.why} <span className="text-soft">{move.remedy}</span>
            {move.others > 0 && (
              <Link look="quiet" href={`/deals/${move.deal.dealId}`} className="whitespace-nowrap">
                {' '}
                {move.others} more there
              </Link>
            )}
          </p>
          <ButtonLink href={actHref(move.deal.dealId, move.act)} className="mt-2.5 w-full sm:hidden">
            {move.act.label}
          </ButtonLink>
        </Row>
      ))}
    </Rows>
  );
}
