import type { DealPage } from '#contract/deals/deal-page.ts';
import { dealTexts } from '#texts/deal.ts';
import { actHref } from '../../api/acts.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';

type Way = DealPage['control']['ways'][number];

interface ControlProps {
  dealId: string;
  control: DealPage['control'];
  mayChange: boolean;
}

/** The eleven ways in which control of the process is given up: which are in hand, and what to do about the others. */
export function Control({ dealId, control, mayChange }: ControlProps) {
  const t = useTexts(dealTexts);
  const given = control.ways.filter((way) => !way.inHand);
  const inHand = control.ways.filter((way) => way.inHand);
  return (
    <Card
      title={t('control')}
      aside={
        <b className="font-semibold tabular-nums">
          {t('countOf', { count: control.inHand, of: control.of })}
        </b>
      }
    >
      <ul className="flex flex-col gap-2.5">
        {given.map((way) => (
          <li key={way.code} className="flex gap-2.5">
            <Mark tone={way.findings.some((one) => one.tone === 'bad') ? 'bg-risk' : 'bg-warn'} />
            <div className="min-w-0">
              <b className="font-semibold">{way.label}</b>
              {way.findings.map((one) => (
                <p key={one.subject ?? one.code} className="text-fine text-soft">
                  {one.why}{' '}
                  {mayChange && (
                    <Link href={actHref(dealId, one.act)} className="whitespace-nowrap">
                      {one.act.label}
                    </Link>
                  )}
                </p>
              ))}
            </div>
          </li>
        ))}
        {inHand.slice(0, given.length === 0 ? 4 : 2).map((way) => (
          <InHand key={way.code} way={way} />
        ))}
      </ul>
      {inHand.length > (given.length === 0 ? 4 : 2) && (
        <div className="mt-1.5">
          <Fold title={t('moreInHand', { count: inHand.length - (given.length === 0 ? 4 : 2) })}>
            <ul className="flex flex-col gap-2">
              {inHand.slice(given.length === 0 ? 4 : 2).map((way) => (
                <InHand key={way.code} way={way} />
              ))}
            </ul>
          </Fold>
        </div>
      )}
    </Card>
  );
}

function InHand({ way }: { way: Way }) {
  return (
    <li className="flex gap-2.5">
      <Mark tone="bg-them" />
      <span>{way.label}</span>
    </li>
  );
}

const Mark = ({ tone }: { tone: string }) => (
  <span aria-hidden="true" className={`mt-1.5 size-[9px] flex-none rounded-full ${tone}`} />
);
