import { useEffect, useState } from 'react';
import { todayTexts } from '#texts/today.ts';
import { CloseIcon } from '../../ui/icons.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { IconButton } from './icon-button.tsx';
import { type NewsOf, useNews } from './use-news.ts';

/** What came in from colleagues, quietly: who, where and what. Stands in a log, which is read out. */
export function NewsLines(of: NewsOf) {
  const { news, drop } = useNews(of);
  const t = useTexts(todayTexts);
  const now = useNow();
  const dates = useDates();
  if (news.length === 0) return null;
  return (
    <ul className="divide-y divide-line rounded-card border border-them-line bg-card px-3.5 shadow-lg">
      {news.map(({ entry, deal, more }) => (
        <li key={entry.factId} className="flex animate-[appear_200ms_ease-out] items-center gap-3 py-1.5">
          <span aria-hidden="true" className="size-2 flex-none rounded-full bg-us" />
          <p className="min-w-0 flex-1 text-fine">
            <b className="font-semibold">{entry.by.name}</b>
            {' · '}
            <Link look="name" href={`/deals/${deal.dealId}`}>
              {deal.name}
            </Link>
            {' · '}
            {entry.sentence.map((part) => part.text).join('')}{' '}
            <span className="text-soft">
              {more > 0 && `${t('andMore', { count: more })} `}
              {dates.distance(entry.recordedAt, now)}
            </span>
          </p>
          <IconButton label={t('seen')} onPress={() => drop(entry.factId)}>
            <CloseIcon />
          </IconButton>
        </li>
      ))}
    </ul>
  );
}

/** The time, each half minute, so that "a minute ago" stays true. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
