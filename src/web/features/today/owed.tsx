import type { Today } from '#contract/today/today.ts';
import { toneOf } from '../../api/tones.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';

interface OwedProps {
  title: string;
  items: Today['owed'];
  /** The sheet that says what became of it. */
  act: 'settle-commitment' | 'settle-promise';
  nothing: string;
}

/** What is due, theirs or ours, the latest first. */
export function Owed({ title, items, act, nothing }: OwedProps) {
  return (
    <Card title={title}>
      {items.length === 0 ? (
        <p className="text-fine text-soft">{nothing}</p>
      ) : (
        <Rows label={title}>
          {items.map((one) => (
            <Row key={one.id} aside={<Tag tone={toneOf(one.tone)}>{one.label}</Tag>} className="items-center">
              <Link look="name" href={`/deals/${one.deal.dealId}?do=${act}&on=${one.id}`}>
                {one.what}
              </Link>
              <p className="text-fine text-soft">
                {[
                  act === 'settle-promise' && one.contact ? `to ${one.contact.name}` : one.contact?.name,
                  one.deal.account?.name ?? one.deal.name,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </Row>
          ))}
        </Rows>
      )}
    </Card>
  );
}

export function Month({ title, figures }: { title: string; figures: Today['month'] }) {
  return (
    <Card title={title}>
      <dl className="flex flex-col gap-1">
        {figures.map((figure) => (
          <div key={figure.name} className="flex justify-between gap-3">
            <dt>
              <Tooltip text={figure.definition}>
                <button type="button" className="cursor-help rounded-[3px] text-left">
                  {figure.label}
                </button>
              </Tooltip>
            </dt>
            <dd className="font-semibold tabular-nums">
              {figure.of === 0 ? (
                <span className="font-normal text-soft">none yet</span>
              ) : (
                `${figure.count} of ${figure.of}`
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
