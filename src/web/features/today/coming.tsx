import { useState } from 'react';
import type { Today } from '#contract/today/today.ts';
import { actHref } from '../../api/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates } from '../../ui/reader.tsx';

const firstShown = 6;

/** What will begin to hold this week if nothing is done, day by day, in a line each. */
export function Coming({ coming }: { coming: Today['coming'] }) {
  const dates = useDates();
  const [all, setAll] = useState(false);
  const shown = all ? coming : coming.slice(0, firstShown);
  const days = Map.groupBy(shown, (one) => dates.dayOf(one.from));
  return (
    <Card title="What goes wrong this week if nothing is done">
      <div className="flex flex-col gap-3">
        {[...days].map(([day, ones]) => (
          <div key={day} className="grid gap-x-3 sm:grid-cols-[84px_minmax(0,1fr)]">
            <h3 className="pt-0.5 text-fine font-medium text-soft">{dates.day(day)}</h3>
            <ul className="flex flex-col gap-1">
              {ones.map((one) => (
                <li key={`${one.deal.dealId} ${one.code} ${one.subject ?? ''}`}>
                  <Link look="name" href={`/deals/${one.deal.dealId}`}>
                    {one.deal.account?.name ?? one.deal.name}
                  </Link>{' '}
                  <span className="text-soft">{one.label.toLowerCase()}.</span>{' '}
                  <Link href={actHref(one.deal.dealId, one.act)} className="text-fine">
                    {one.act.label}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {coming.length > shown.length && (
        <Button look="quiet" className="mt-2" onPress={() => setAll(true)}>
          Show all {coming.length}
        </Button>
      )}
    </Card>
  );
}
