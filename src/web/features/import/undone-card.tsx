import { listKeptOfImport } from '#contract/imports/undo-import.ts';
import type { OutputOf } from '#contract/operation.ts';
import { importUndoTexts } from '#texts/import-undo.ts';
import { explain } from '../../api/client.ts';
import { useList } from '../../api/use-list.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Link } from '../../ui/link.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Notice } from '../../ui/states.tsx';
import type { Import } from './mapping-form.tsx';

type Kept = OutputOf<typeof listKeptOfImport>['items'][number];

/** Who took an import back, and what had to stay. */
export function UndoneCard({ importId, undo }: { importId: string; undo: NonNullable<Import['undo']> }) {
  const t = useTexts(importUndoTexts);
  const dates = useDates();
  const kept = useList<Kept>(listKeptOfImport, { importId, limit: 25 });
  return (
    <Card title={t('done')}>
      {undo.at !== null && (
        <p className="mb-3">{t('by', { who: undo.by.name, day: dates.moment(undo.at) })}</p>
      )}
      {kept.isError && <Notice tone="risk">{explain(kept.error)}</Notice>}
      {kept.isSuccess && <p className="mb-2 text-soft">{t('kept', { count: kept.count })}</p>}
      <Rows>
        {kept.items.map((one) => (
          <Row key={`${one.noun} ${one.id} ${one.name}`}>
            <KeptName one={one} />
            <span className="text-soft">
              {' '}
              · {t('keptNoun', { noun: one.noun })} · {t('because', { reason: one.reason })}
            </span>
          </Row>
        ))}
      </Rows>
      <div className="mt-3 flex flex-wrap gap-2">
        {kept.hasNextPage && <Button onPress={() => void kept.fetchNextPage()}>{t('more')}</Button>}
        <ButtonLink href="/import">{t('newImport')}</ButtonLink>
      </div>
    </Card>
  );
}

const pages: Partial<Record<Kept['noun'], string>> = {
  deal: '/deals',
  contact: '/contacts',
  account: '/accounts',
};

function KeptName({ one: { noun, id, name } }: { one: Kept }) {
  const page = pages[noun];
  return page === undefined ? (
    <span className="font-semibold">{name}</span>
  ) : (
    <Link look="name" href={`${page}/${id}`}>
      {name}
    </Link>
  );
}
