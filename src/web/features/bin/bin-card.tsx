import { useState } from 'react';
import { binKeptDays, listBin, restoreRemoved } from '#contract/address-book/bin.ts';
import { restoreFile } from '#contract/files/files.ts';
import type { OutputOf } from '#contract/operation.ts';
import { binTexts } from '#texts/bin.ts';
import { explain } from '../../api/client.ts';
import { useList } from '../../api/use-list.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Notice } from '../../ui/states.tsx';

type InBin = OutputOf<typeof listBin>['items'][number];

const dayMs = 86_400_000;

/** What was removed of the address book, and of files, in the last 30 days, each a press away from being back. */
export function BinCard() {
  const t = useTexts(binTexts);
  const bin = useList<InBin>(listBin, {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const restore = useWrite(restoreRemoved, {
    said: ({ contactIds, accountIds }) => t('restored', { count: contactIds.length + accountIds.length }),
  });
  const file = useWrite(restoreFile, { said: t('restored', { count: 1 }) });
  const bringBack = async (items: readonly InBin[]) => {
    const idsOf = (noun: InBin['noun']) => items.filter((one) => one.noun === noun).map(({ id }) => id);
    for (const fileId of [...idsOf('file'), ...idsOf('photo')]) await file.send({ fileId });
    const [contactIds, accountIds] = [idsOf('contact'), idsOf('account')];
    if (contactIds.length + accountIds.length > 0) await restore.send({ contactIds, accountIds });
    setChosen(new Set());
  };
  const turn = (id: string) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const picked = bin.items.filter(({ id }) => chosen.has(id));
  const problem = restore.error ?? file.error ?? bin.error;
  return (
    <Card
      title={t('bin')}
      aside={
        picked.length > 0 && (
          <Button
            size="small"
            look="primary"
            isPending={restore.isPending || file.isPending}
            onPress={() => void bringBack(picked)}
          >
            {t('restoreSelected', { count: picked.length })}
          </Button>
        )
      }
    >
      <p className="mb-3 text-soft">{t('binSub')}</p>
      {bin.isPending && <Skeleton />}
      {problem !== null && <Notice tone="risk">{explain(problem)}</Notice>}
      {bin.isSuccess && bin.items.length === 0 && <p>{t('isEmpty')}</p>}
      {bin.items.length > 0 && (
        <Rows label={t('bin')}>
          {bin.items.map((item) => (
            <Row
              key={item.id}
              asideBelow
              lead={
                <Checkbox isSelected={chosen.has(item.id)} onChange={() => turn(item.id)}>
                  <span className="sr-only">{t('choose', { name: item.name })}</span>
                </Checkbox>
              }
              aside={
                <Button size="small" onPress={() => void bringBack([item])}>
                  {t('restore')}
                </Button>
              }
            >
              <Words item={item} />
            </Row>
          ))}
        </Rows>
      )}
      {bin.hasNextPage && (
        <Button className="mt-3" isPending={bin.isFetchingNextPage} onPress={() => void bin.fetchNextPage()}>
          {t('showMore')}
        </Button>
      )}
    </Card>
  );
}

function Words({ item }: { item: InBin }) {
  const t = useTexts(binTexts);
  const dates = useDates();
  const day = dates.shortDay(dates.dayOf(item.removedAt));
  const passed = (Date.now() - Date.parse(item.removedAt)) / dayMs;
  const days = Math.max(0, Math.floor(binKeptDays - passed));
  const when =
    item.removedBy === null ? t('removedOn', { day }) : t('removedBy', { day, who: item.removedBy });
  return (
    <>
      <span className="font-semibold">{item.name}</span>
      <span className="text-soft"> · {item.detail ?? t(item.noun)}</span>
      <span className="block text-fine text-soft">
        {when} · {t('daysLeft', { days })}
      </span>
    </>
  );
}
