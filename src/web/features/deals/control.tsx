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

/** In hand, this many show without asking; fewer where something was given up. */
const atFirst = { allInHand: 4, someGivenUp: 2 };

/** The eleven ways in which control of the process is given up: what to do about them, which are in hand, and the rest. */
export function Control({ dealId, control, mayChange }: ControlProps) {
  const t = useTexts(dealTexts);
  const of = (state: Way['state']) => control.ways.filter((way) => way.state === state);
  const given = of('given up');
  const inHand = of('in hand');
  const unknown = of('not known');
  const first = given.length === 0 ? atFirst.allInHand : atFirst.someGivenUp;
  return (
    <Card
      title={t('control')}
      aside={
        <b className="font-semibold tabular-nums">
          {t('inHandOf', { count: control.inHand, of: control.of })}
        </b>
      }
    >
      <p className="mb-2.5 text-fine text-soft">{t('controlMeans')}</p>
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
        {inHand.slice(0, first).map((way) => (
          <InHand key={way.code} way={way} />
        ))}
      </ul>
      {inHand.length > first && (
        <div className="mt-1.5">
          <Fold title={t('moreInHand', { count: inHand.length - first })}>
            <ul className="flex flex-col gap-2">
              {inHand.slice(first).map((way) => (
                <InHand key={way.code} way={way} />
              ))}
            </ul>
          </Fold>
        </div>
      )}
      {unknown.length > 0 && (
        <div className="mt-1.5">
          <Fold title={t('notKnownYet', { count: unknown.length })}>
            <p className="text-fine text-soft">{t('notKnownWhy')}</p>
            <ul className="mt-2 flex flex-col gap-2 text-soft">
              {unknown.map((way) => (
                <li key={way.code} className="flex gap-2.5">
                  <Mark tone="border border-edge" />
                  <span>{way.label}</span>
                </li>
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
