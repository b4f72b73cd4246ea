import { getLedger } from '#contract/ledger/ledger.ts';
import { togetherTexts } from '#texts/together.ts';
import { useDates, useNumbers, useTexts } from '../ui/reader.tsx';
import type { SeenDeal } from './deal-write.ts';
import { usePresent } from './presence.ts';
import { useReadWhen } from './queries.ts';
import { useMe } from './session.ts';

/** As many as help; the ledger has the rest. */
const told = 4;

/**
 * What others recorded in a deal since a form was opened, said in the form as soon as it happens. What is typed stays
 * as it is; whether it still fits is for the writer to judge, and for the server where it is about the same thing.
 */
export function Meanwhile({ seen }: { seen: SeenDeal }) {
  const t = useTexts(togetherTexts);
  const dates = useDates();
  const numbers = useNumbers();
  const { member } = useMe();
  const ledger = useReadWhen(true, getLedger, { dealId: seen.dealId, limit: 10 });
  const since = (ledger.data?.items ?? []).filter(
    (entry) => entry.sequence > seen.sequence && entry.by.id !== member.id,
  );
  const writing = usePresent(seen.dealId).filter(({ doing }) => doing === 'writing');
  if (since.length === 0) {
    if (writing.length === 0) return null;
    const names = numbers.list(writing.map(({ name }) => name));
    return (
      <p role="status" className="text-fine text-us">
        {t('alsoWriting', { names, count: writing.length })}
      </p>
    );
  }
  return (
    <div role="status" className="rounded-control bg-us-wash px-3 py-2.5">
      <p className="font-medium text-us">{t('meanwhile')}</p>
      <ul className="mt-1 list-disc pl-5 text-fine">
        {since.slice(0, told).map((entry) => (
          <li key={entry.factId}>
            {t.rich(
              'meanwhileLine',
              { soft: (chunks) => <span className="text-soft">{chunks}</span> },
              {
                name: entry.by.name,
                when: dates.time(entry.recordedAt),
                text: entry.sentence.map(({ text }) => text).join(''),
              },
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-fine text-soft">{t('kept')}</p>
    </div>
  );
}
