import { useState } from 'react';
import { getDeal } from '#contract/deals/deals.ts';
import { todayTexts } from '#texts/today.ts';
import { actHref } from '../../api/acts.ts';
import { useReadWhen } from '../../api/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ChevronRight } from '../../ui/icons.tsx';
import { Link } from '../../ui/link.tsx';
import { useTexts } from '../../ui/reader.tsx';
import type { Move } from './settled-moves.ts';

/** What else there is to do in a deal: folded, so that each deal is one line of the day. */
export function FurtherMoves({ move, mayAct }: { move: Move; mayAct: boolean }) {
  const t = useTexts(todayTexts);
  const [isOpen, setOpen] = useState(false);
  const { dealId } = move.deal;
  const deal = useReadWhen(isOpen, getDeal, { dealId });
  const page = deal.data?.deal.dealId === dealId ? deal.data : null;
  const others = page?.findings.filter(
    ({ code, subject }) => code !== move.code || (subject ?? '') !== (move.subject ?? ''),
  );
  return (
    <div className="mt-0.5 text-fine">
      <Button
        look="quiet"
        size="small"
        className="-ml-2.5"
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <span className={isOpen ? 'rotate-90 transition-transform' : 'transition-transform'}>
          <ChevronRight />
        </span>
        {t('moreThere', { count: move.others })}
      </Button>
      {isOpen && others && (
        <ul
          aria-label={t('furtherMoves', { deal: move.deal.account?.name ?? move.deal.name })}
          className="mt-1 flex flex-col gap-1.5 border-l-2 border-line pl-3"
        >
          {others.map((one) => (
            <li key={`${one.code} ${one.subject ?? ''}`}>
              <b className="font-semibold">{one.label}</b> <span className="text-soft">{one.why}</span>{' '}
              {mayAct && (
                <Link href={actHref(dealId, one.act)} className="whitespace-nowrap">
                  {one.act.label}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
