import type { ProposalView } from '#contract/roadmap/proposal-view.ts';
import { proposalsTexts } from '#texts/proposals.ts';
import { useDates, useTexts } from '../../ui/reader.tsx';

/** Who proposes what: as it is, as they would have it, and in which words. */
export function ProposedChange({ proposal }: { proposal: ProposalView }) {
  const t = useTexts(proposalsTexts);
  const said = useSaid();
  const dates = useDates();
  const { about, contactName: who, title, words, now, proposed, madeAt } = proposal;
  const b = { b: (text: React.ReactNode) => <b className="font-semibold">{text}</b> };
  const isAsWell = proposed.what === null && proposed.due === null && proposed.startsAt === null;
  return (
    <>
      <p>
        {about === 'conversation'
          ? title === null
            ? t.rich('anotherTime', b, { who })
            : t.rich('anotherTimeFor', b, { who, what: title })
          : t.rich(about === 'commitment' ? 'otherwiseTheirs' : 'otherwiseOurs', b, { who })}
      </p>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 text-fine">
        <dt className="text-soft">{t('soFar')}</dt>
        <dd className="text-soft">{said(now)}</dd>
        <dt className="text-them">{t('proposed')}</dt>
        <dd className="font-semibold">{isAsWell ? t('notHow') : said(merged(proposal))}</dd>
      </dl>
      <p className="mt-1 text-fine text-soft">
        {words && (
          <i className="text-ink">
            <q>{words}</q>
          </i>
        )}{' '}
        {t('saidOn', { when: dates.moment(madeAt) })}
      </p>
    </>
  );
}

type Said = ProposalView['now'];

/** What they left as it is stays as it is. */
export function merged({ now, proposed }: ProposalView): Said {
  return {
    startsAt: proposed.startsAt ?? now.startsAt,
    what: proposed.what ?? now.what,
    due: proposed.due ?? now.due,
  };
}

function useSaid(): (said: Said) => string {
  const t = useTexts(proposalsTexts);
  const dates = useDates();
  return ({ startsAt, what, due }) => {
    if (startsAt !== null) return dates.moment(startsAt);
    const line = { what: what ?? '' };
    return due === null ? t('lineWithoutDay', line) : t('lineBy', { ...line, day: dates.day(due) });
  };
}
