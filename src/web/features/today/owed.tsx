import type { Today } from '#contract/today/today.ts';
import { todayTexts } from '#texts/today.ts';
import { type FactToRecord, useRecordNow } from '../../api/record-now.ts';
import { toneOf } from '../../api/tones.ts';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Tag } from '../../ui/tag.tsx';
import { KeptTick } from './kept-tick.tsx';
import { TodayRow } from './today-row.tsx';

export type Due = Today['owed'][number];
/** What can be said of it that is more than one press. */
export type Settling = 'moved' | 'broken' | 'withdrawn' | 'reach-out';

interface OwedProps {
  title: string;
  items: readonly Due[];
  whose: 'theirs' | 'ours';
  nothing: string;
  /** Undefined for those who only read. */
  onSettle?: ((item: Due, as: Settling) => void) | undefined;
  onKept: (dealId: string) => void;
  onNear: (dealId: string) => void;
}

/** What is due, theirs or ours, the latest first: kept with one press, all else in place. */
export function Owed({ title, items, whose, nothing, onSettle, onKept, onNear }: OwedProps) {
  return (
    <Card title={title}>
      {items.length === 0 ? (
        <p className="text-fine text-soft">{nothing}</p>
      ) : (
        <ul aria-label={title} className="-my-1 divide-y divide-line">
          {items.map((one) => (
            <OwedRow
              key={one.id}
              one={one}
              whose={whose}
              onSettle={onSettle}
              onKept={onKept}
              onNear={onNear}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

type RowProps = Pick<OwedProps, 'whose' | 'onSettle' | 'onKept' | 'onNear'> & { one: Due };

function OwedRow({ one, whose, onSettle, onKept, onNear }: RowProps) {
  const t = useTexts(todayTexts);
  const { dealId } = one.deal;
  const now = useRecordNow({ dealId, sequence: one.sequence });
  const isOurs = whose === 'ours';
  const kept = () => {
    onKept(dealId);
    const fact: FactToRecord = isOurs
      ? { type: 'promise.kept', data: { promiseId: one.id } }
      : { type: 'commitment.kept', data: { commitmentId: one.id } };
    void now.record([fact], t('keptSaid', { what: one.what }));
  };
  const settle = (as: Settling, label: string) => ({ id: as, label, act: () => onSettle?.(one, as) });
  const who = one.contact?.name ?? null;
  const account = one.deal.account?.name ?? one.deal.name;
  return (
    <TodayRow
      name={`${whose} ${one.id}`}
      onNear={() => onNear(dealId)}
      className="items-start"
      lead={onSettle && <KeptTick what={one.what} isPending={now.isPending} onPress={kept} />}
      act={
        onSettle && (
          <span className="-mt-1 -mr-2">
            <Menu
              label={t('moreAbout', { what: one.what })}
              acts={
                isOurs
                  ? [settle('moved', t('movedToAnotherDay')), settle('withdrawn', t('takenBack'))]
                  : [
                      settle('reach-out', t('followUp')),
                      settle('moved', t('movedToAnotherDay')),
                      settle('broken', t('broken')),
                      settle('withdrawn', t('takenBack')),
                    ]
              }
            />
          </span>
        )
      }
    >
      <Link look="name" href={`/deals/${dealId}`}>
        {one.what}
      </Link>
      <p className="mt-0.5 text-fine text-soft">
        <Tag tone={toneOf(one.tone)} className="mr-1.5">
          {one.label}
        </Tag>
        {who === null ? account : isOurs ? t('promisedTo', { who, account }) : t('owedBy', { who, account })}
      </p>
    </TodayRow>
  );
}
