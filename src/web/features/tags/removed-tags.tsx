import type { OutputOf } from '#contract/operation.ts';
import { type listTags, removeTag, restoreTag } from '#contract/tags/tags.ts';
import { tagsTexts } from '#texts/tags.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { TagChip } from '../../api/tag-chip.tsx';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useDates, useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Notice } from '../../ui/states.tsx';

/** Tags that were removed and can still be brought back, with all that they were on. */
export function RemovedTags({ tags }: { tags: OutputOf<typeof listTags>['removed'] }) {
  const t = useTexts(tagsTexts);
  const dates = useDates();
  const restore = useWrite(restoreTag, {
    said: ({ name }) => t('isBack', { name }),
    undo: ({ tagId }) =>
      toAndFro(
        () => call(removeTag, { tagId }, { idempotencyKey: newId() }),
        () => call(restoreTag, { tagId }, { idempotencyKey: newId() }),
      ),
  });
  if (tags.length === 0) return null;
  return (
    <Card title={t('removedTitle')}>
      {restore.error !== null && <Notice tone="risk">{explain(restore.error)}</Notice>}
      <Rows label={t('removedTitle')}>
        {tags.map((tag) => (
          <Row
            key={tag.tagId}
            className="items-center"
            aside={
              <Button size="small" onPress={() => void restore.send({ tagId: tag.tagId })}>
                {t('bringBack')}
              </Button>
            }
          >
            <TagChip tag={tag} />
            <p className="mt-1 text-fine text-soft">
              {t('keptUntil', { day: dates.shortDay(dates.dayOf(tag.keptUntil)) })}
            </p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}
