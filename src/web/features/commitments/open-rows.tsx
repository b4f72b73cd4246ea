import { clientWordingTexts } from '#texts/client-wording.ts';
import { commitmentsTexts } from '#texts/commitments.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuAct } from '../../ui/menu.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row } from '../../ui/row.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { Commitment, PromiseMade, Settling } from './between-you.tsx';

type HowSettled<What extends Settling['what']> = Extract<Settling, { what: What; as: string }>['as'];

interface CommitmentRowProps {
  commitment: Commitment;
  kind: string | undefined;
  onSettle: ((as: HowSettled<'commitment'>) => void) | undefined;
  factActs: readonly MenuAct[];
}

/** What one of them will do, by when, and what became of it. */
export function CommitmentRow({ commitment, kind, onSettle, factActs }: CommitmentRowProps) {
  const t = useTexts(commitmentsTexts);
  const tw = useTexts(clientWordingTexts);
  const { what, contactName, due, daysLate, event, firmness, timesMovedLater, evidence } = commitment;
  const isTheirWord = evidence === 'roadmap' || evidence === 'calendar' || evidence === 'written';
  return (
    <Row
      asideBelow
      aside={
        onSettle && (
          <>
            <Button size="small" onPress={() => onSettle('kept')}>
              {t('kept')}
            </Button>
            <Menu
              label={t('whatBecame', { what })}
              acts={[
                { id: 'moved', label: t('movedIt'), act: () => onSettle('moved') },
                { id: 'broken', label: t('brokeIt'), tone: 'risk', act: () => onSettle('broken') },
                { id: 'withdrawn', label: t('tookItBack'), tone: 'risk', act: () => onSettle('withdrawn') },
                { id: 'worded', label: tw('fold'), act: () => onSettle('worded') },
                ...factActs,
              ]}
            />
          </>
        )
      }
    >
      <b className="font-semibold">{contactName ?? t('somebody')}</b> {what}
      <p className="mt-0.5 flex flex-wrap items-center gap-x-1.5 gap-y-1 text-fine text-soft">
        <Due due={due} daysLate={daysLate} event={event} />
        {kind && <Tag tone="them">{kind}</Tag>}
        {isTheirWord && <Tag tone="them">{t('confirmedByThem')}</Tag>}
        {firmness !== 'firm' && <Tag tone="warn">{t('firmness', { firmness })}</Tag>}
        {timesMovedLater > 0 && <Tag tone="warn">{t('moved', { count: timesMovedLater })}</Tag>}
      </p>
      {commitment.clientWording && (
        <p className="mt-0.5 text-fine text-soft">{tw('reads', { words: commitment.clientWording })}</p>
      )}
    </Row>
  );
}

interface PromiseRowProps {
  promise: PromiseMade;
  onSettle: ((as: HowSettled<'promise'>) => void) | undefined;
  factActs: readonly MenuAct[];
}

/** What one of us will do for them. */
export function PromiseRow({ promise, onSettle, factActs }: PromiseRowProps) {
  const t = useTexts(commitmentsTexts);
  const { what, member, due, daysLate, contactName } = promise;
  return (
    <Row
      asideBelow
      aside={
        onSettle && (
          <>
            <Button size="small" onPress={() => onSettle('kept')}>
              {t('kept')}
            </Button>
            <Menu
              label={t('whatBecame', { what })}
              acts={[
                { id: 'moved', label: t('anotherDay'), act: () => onSettle('moved') },
                { id: 'withdrawn', label: t('weTakeItBack'), tone: 'risk', act: () => onSettle('withdrawn') },
                ...factActs,
              ]}
            />
          </>
        )
      }
    >
      <b className="font-semibold text-us">{member?.name ?? t('us')}</b> {what}
      <p className="mt-0.5 flex flex-wrap items-center gap-1.5 text-fine text-soft">
        <Due due={due} daysLate={daysLate} event={null} />
        {contactName && t('forWhom', { name: contactName })}
      </p>
    </Row>
  );
}

interface DueProps {
  due: string | null;
  daysLate: number | null;
  event: string | null;
}

function Due({ due, daysLate, event }: DueProps) {
  const t = useTexts(commitmentsTexts);
  const dates = useDates();
  const tone = (daysLate ?? 0) > 0 ? 'risk' : due && dates.daysFromToday(due) === 0 ? 'warn' : 'plain';
  return (
    <>
      {event && <span>{event}</span>}
      {due ? <Tag tone={tone}>{dates.due(due)}</Tag> : <Tag tone="warn">{t('noDate')}</Tag>}
    </>
  );
}
