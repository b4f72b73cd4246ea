import { useMemo, useState } from 'react';
import type { Today } from '#contract/today/today.ts';
import { todayTexts } from '#texts/today.ts';
import { type FactToRecord, useRecordNow } from '../../api/record-now.ts';
import { toneOf } from '../../api/tones.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { showFurther } from '../../ui/show-further.ts';
import { Tag } from '../../ui/tag.tsx';
import { KeptTick } from './kept-tick.tsx';
import { TodayRow } from './today-row.tsx';
import { useLeaving } from './use-leaving.ts';
import { focusRowNear, isFocusIn, rowBeside } from './use-rows.ts';

export type Due = Today['owed'][number];
/** What can be said of it that is more than one press. */
export type Settling = 'moved' | 'broken' | 'withdrawn' | 'ask';

/** What is latest, at a glance. */
const firstShown = 4;

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
  const t = useTexts(todayTexts);
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  // One more is shown rather than hidden behind a button.
  const isShort = all || items.length <= firstShown + 1;
  const inSight = useMemo(() => (isShort ? items : items.slice(0, firstShown)), [isShort, items]);
  const shown = useLeaving(inSight, settled);
  const hidden = isShort ? 0 : items.length - firstShown;
  return (
    <Card title={title}>
      {shown.length === 0 ? (
        <p className="text-fine text-soft">{nothing}</p>
      ) : (
        <ul aria-label={title} className="-my-1 divide-y divide-line">
          {shown.map(({ item, isLeaving }) => (
            <OwedRow
              key={item.id}
              one={item}
              isLeaving={isLeaving}
              whose={whose}
              onSettle={onSettle}
              onKept={() => {
                setSettled((before) => new Set(before).add(item.id));
                onKept(item.deal.dealId);
              }}
              onNear={onNear}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Button
          look="quiet"
          size="small"
          className="mt-1.5 -ml-2.5"
          onPress={(press) => showFurther(press, () => setAll(true))}
        >
          {t('showMoreOwed', { count: hidden })}
        </Button>
      )}
    </Card>
  );
}

type RowProps = Pick<OwedProps, 'whose' | 'onSettle' | 'onNear'> & {
  one: Due;
  isLeaving: boolean;
  onKept: () => void;
};

function OwedRow({ one, isLeaving, whose, onSettle, onKept, onNear }: RowProps) {
  const t = useTexts(todayTexts);
  const { dealId } = one.deal;
  const now = useRecordNow({ dealId, sequence: one.sequence });
  const isOurs = whose === 'ours';
  const name = `${whose} ${one.id}`;
  const kept = () => {
    onKept();
    const beside = rowBeside(name);
    const fact: FactToRecord = isOurs
      ? { type: 'promise.kept', data: { promiseId: one.id } }
      : { type: 'commitment.kept', data: { commitmentId: one.id } };
    void now.record([fact], t('keptSaid', { what: one.what })).then(() => {
      // The focus goes with the row, on to the next.
      if (beside !== null && isFocusIn(name)) focusRowNear(beside);
    });
  };
  const settle = (as: Settling, label: string) => ({ id: as, label, act: () => onSettle?.(one, as) });
  const who = one.contact?.name ?? null;
  const account = one.deal.account?.name ?? one.deal.name;
  return (
    <TodayRow
      name={name}
      isOver={isLeaving}
      isLeaving={isLeaving}
      onNear={() => onNear(dealId)}
      className="items-start"
      lead={onSettle && <KeptTick what={one.what} isPending={now.isPending || isLeaving} onPress={kept} />}
      act={
        onSettle && (
          <span className="-mt-1 -mr-2">
            <Menu
              label={t('moreAbout', { what: one.what })}
              acts={
                isOurs
                  ? [settle('moved', t('movedToAnotherDay')), settle('withdrawn', t('takenBack'))]
                  : [
                      settle('ask', t('followUp')),
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
      <p className="text-pretty">
        <Link look="name" href={`/deals/${dealId}`}>
          {one.what}
        </Link>
      </p>
      {/* Below the menu there is room as well, and who it is goes below the day rather than break within a name. */}
      <p className="mt-0.5 -mr-8 flex flex-wrap items-center gap-x-1.5 text-fine text-soft">
        <Tag tone={toneOf(one.tone)}>{one.label}</Tag>
        <span className="text-balance">
          {who === null
            ? account
            : isOurs
              ? t('promisedTo', { who, account })
              : t('owedBy', { who, account })}
        </span>
      </p>
    </TodayRow>
  );
}
