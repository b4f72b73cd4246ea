import { useNavigate } from '@tanstack/react-router';
import type { DealPage } from '#contract/deals/deal-page.ts';
import type { TheirPace as Pace } from '#contract/deals/their-pace.ts';
import { paceTexts } from '#texts/pace.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActsByName } from '../../ui/keys/acts-by-name.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';

interface TheirPaceProps {
  deal: DealPage['deal'];
  pace: Pace;
}

/** A client who goes otherwise than before: what changed, why it is met, and how the days of the plan move with it. */
export function PaceChanged({ deal, pace }: TheirPaceProps) {
  const t = useTexts(paceTexts);
  const { changes, moved } = pace;
  const navigate = useNavigate();
  if (changes.length === 0) return null;
  const newcomers = deal.may.change
    ? changes.flatMap(({ change, people }) => (change === 'somebody new' ? people : []))
    : [];
  const planOf = (id: string) => `/deals/${deal.dealId}/plan?${new URLSearchParams({ catchUp: id })}`;
  return (
    <Card title={t('titleChanged')}>
      <div className="flex flex-col gap-2.5">
        {[...Map.groupBy(changes, ({ why }) => why)].map(([why, alike]) => (
          <div key={why}>
            {alike.map(({ what }) => (
              <p key={what} className="font-semibold wrap-anywhere">
                {what}
              </p>
            ))}
            <p className="text-soft">{why}</p>
          </div>
        ))}
      </div>
      {moved && <Moved moved={moved} />}
      <ActsByName
        acts={newcomers.map(({ id, name }) => ({
          ...{ id, label: t('catchUp', { name }) },
          act: () => void navigate({ href: planOf(id) }),
        }))}
      />
      {newcomers.length > 0 && (
        <div className="mt-3 flex flex-wrap gap-2">
          {newcomers.map(({ id, name }) => (
            <ButtonLink
              key={id}
              size="small"
              href={planOf(id)}
              className="max-w-full whitespace-normal! wrap-anywhere"
            >
              {t('catchUp', { name })}
            </ButtonLink>
          ))}
        </div>
      )}
    </Card>
  );
}

function Moved({ moved }: { moved: NonNullable<Pace['moved']> }) {
  const t = useTexts(paceTexts);
  const dates = useDates();
  return (
    <>
      <p className="mt-3 border-t border-line pt-3 font-semibold">{moved.sentence}</p>
      <Fold title={t('movedSteps')}>
        <table className="w-full text-fine">
          <thead>
            <tr className="text-left text-soft">
              <th className="py-1 font-normal">{t('step')}</th>
              <th className="py-1 pl-3 font-normal">{t('was')}</th>
              <th className="py-1 pl-3 font-normal">{t('now')}</th>
            </tr>
          </thead>
          <tbody>
            {moved.steps.map(({ kind, label, was, now }) => (
              <tr key={`${kind} ${now}`} className="border-t border-line">
                <th className="py-1 text-left font-normal">{label}</th>
                <td className="py-1 pl-3 text-soft whitespace-nowrap">
                  {was === null ? t('added') : dates.shortDay(was)}
                </td>
                <td className="py-1 pl-3 whitespace-nowrap">{dates.shortDay(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </>
  );
}

/** Their days per commitment beside what is usual, and where both numbers come from. */
export function PaceInNumbers({ pace }: { pace: Pace }) {
  const t = useTexts(paceTexts);
  return (
    <Card title={t('title')}>
      <p>{pace.sentence}</p>
      <Fold title={t('counted')}>
        <ul className="flex flex-col gap-1 text-fine text-soft">
          {pace.explained.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Fold>
    </Card>
  );
}
