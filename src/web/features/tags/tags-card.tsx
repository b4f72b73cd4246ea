import { useState } from 'react';
import { countTagged, listTags, removeTag, restoreTag, type ShownTag } from '#contract/tags/tags.ts';
import { tagsTexts } from '#texts/tags.ts';
import { call, explain } from '../../api/client.ts';
import { newId } from '../../api/new-id.ts';
import { useRead } from '../../api/queries.ts';
import { TagChip } from '../../api/tag-chip.tsx';
import { toAndFro } from '../../api/undo.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Link } from '../../ui/link.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { Row, Rows } from '../../ui/row.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EmptyState, Notice } from '../../ui/states.tsx';
import { RemovedTags } from './removed-tags.tsx';
import { ChangeTagForm, NewTagForm } from './tag-form.tsx';

/** All tags of the workspace: how much each is on, named and coloured once for all of it, removed and had back. */
export function TagsCard() {
  const t = useTexts(tagsTexts);
  const { data, error } = useRead(listTags, {});
  const counts = useRead(countTagged, {}).data?.items ?? [];
  const [open, setOpen] = useState<ShownTag | 'new' | null>(null);
  const nameOf = (tagId: string) =>
    [...(data?.items ?? []), ...(data?.removed ?? [])].find((tag) => tag.tagId === tagId)?.name ?? '';
  const remove = useWrite(removeTag, {
    // By then it has been read again, among those that were removed.
    said: ({ tagId }) => t('removed', { name: nameOf(tagId) }),
    undo: ({ tagId }) =>
      toAndFro(
        () => call(restoreTag, { tagId }, { idempotencyKey: newId() }),
        () => call(removeTag, { tagId }, { idempotencyKey: newId() }),
      ),
  });
  const tags = data?.items ?? [];
  const problem = remove.error ?? error;
  const close = () => setOpen(null);
  const actsOf = (tag: ShownTag) => [
    { id: 'change', label: t('change'), act: () => setOpen(tag) },
    {
      id: 'remove',
      label: t('remove'),
      tone: 'risk' as const,
      act: () => void remove.send({ tagId: tag.tagId }),
    },
  ];
  return (
    <>
      <Card
        title={t('tags')}
        aside={
          <Button size="small" onPress={() => setOpen('new')}>
            {t('add')}
          </Button>
        }
      >
        {!data && problem === null && <Skeleton />}
        {problem !== null && <Notice tone="risk">{explain(problem)}</Notice>}
        {data && tags.length === 0 && <EmptyState title={t('noTags')}>{t('noTagsHint')}</EmptyState>}
        <Rows label={t('tags')}>
          {tags.map((tag) => (
            <Row
              key={tag.tagId}
              className="items-center"
              aside={<Menu label={t('acts', { name: tag.name })} acts={actsOf(tag)} />}
            >
              <TagChip tag={tag} />
              <On count={counts.find(({ tagId }) => tagId === tag.tagId)} />
            </Row>
          ))}
        </Rows>
      </Card>
      <RemovedTags tags={data?.removed ?? []} />
      <Dialog
        title={open === null || open === 'new' ? t('addTitle') : open.name}
        isOpen={open !== null}
        onClose={close}
        width="narrow"
      >
        {open === 'new' && <NewTagForm onDone={close} />}
        {open !== null && open !== 'new' && (
          <ChangeTagForm key={open.tagId} tag={open} others={tags} onDone={close} />
        )}
      </Dialog>
    </>
  );
}

interface Count {
  tagId: string;
  accounts: number;
  contacts: number;
  deals: number;
}

function On({ count }: { count: Count | undefined }) {
  const t = useTexts(tagsTexts);
  if (!count) return null;
  const { tagId, accounts, contacts, deals } = count;
  const parts = [
    accounts > 0 && (
      <Link look="quiet" href={`/accounts?tagIds=${tagId}`}>
        {t('onAccounts', { count: accounts })}
      </Link>
    ),
    contacts > 0 && (
      <Link look="quiet" href={`/contacts?tagIds=${tagId}`}>
        {t('onContacts', { count: contacts })}
      </Link>
    ),
    deals > 0 && (
      <Link look="quiet" href={`/deals?state=all&tagIds=${tagId}`}>
        {t('onDeals', { count: deals })}
      </Link>
    ),
  ].filter((part) => part !== false);
  return (
    <p className="mt-1 text-fine text-soft">
      {parts.length === 0 && t('onNothing')}
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places are fixed
        <span key={place}>
          {place > 0 && ' · '}
          {part}
        </span>
      ))}
    </p>
  );
}
