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
export function Moves({ moves, mayAct }: { moves: readonly Move[]; mayAct: boolean }) {
  return (
    <Rows>
      {moves.map((move) => (
        <Row
          key={`${move.deal.dealId} ${move.code} ${move.subject ?? ''}`}
          aside={
            mayAct ? (
              <ButtonLink href={actHref(move.deal.dealId, move.act)}>{move.act.label}</ButtonLink>
            ) : (
              <ButtonLink href={`/deals/${move.deal.dealId}`}>Open</ButtonLink>
            )
          }
          className="py-3.5"
          asideBelow
        >
          <MoveHead move={move} />
          <p className="mt-1 text-fine">
            {move.why} <span className="text-soft">{move.remedy}</span>
            {move.others > 0 && (
              <>
                {' '}
                <Link look="quiet" href={`/deals/${move.deal.dealId}`} className="whitespace-nowrap">
                  {move.others} more there
                </Link>
              </>
            )}
          </p>
        </Row>
      ))}
    </Rows>
  );
}

/** The tag, then whose deal it is, as one line of text; the value stays with the last word of the name. */
function MoveHead({ move: { deal, label, tone } }: { move: Move }) {
  const money = useMoney();
  return (
    <div className="leading-relaxed">
      <Tag tone={toneOf(tone)} className="mr-1">
        {label}
      </Tag>{' '}
      <Link look="name" href={`/deals/${deal.dealId}`}>
        {deal.account?.name ?? deal.name}
      </Link>
      <span className="text-soft">
        {deal.account && ` · ${deal.name}`}
        {deal.value && `\u00a0·\u00a0${money.short(deal.value.valueMinor, deal.value.currency)}`}
      </span>
    </div>
  );
}
