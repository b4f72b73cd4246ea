import { useMemo } from 'react';
import { listTags, type ShownTag } from '#contract/tags/tags.ts';
import { dealFiltersTexts } from '#texts/deal-filters.ts';
import type { ListColumn, ListFilter, ListKind } from '../../api/list/list-kind.ts';
import type { Sheet } from '../../api/list/sheet.ts';
import { useRead } from '../../api/queries.ts';
import { TagChip } from '../../api/tag-chip.tsx';
import { Choices } from '../../ui/choice.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';

interface Tagged {
  readonly tags: readonly ShownTag[];
}

const none: readonly ShownTag[] = [];

/** A list with the tags of its rows: as a column, in the file, and to narrow by. */
export function useTagsInList<Item extends Tagged>(
  kind: ListKind<Item>,
  sheet: Sheet<Item>,
): { kind: ListKind<Item>; sheet: Sheet<Item> } {
  const t = useTexts(dealFiltersTexts);
  const numbers = useNumbers();
  const tags = useRead(listTags, {}).data?.items ?? none;
  return useMemo(() => {
    const column: ListColumn<Item> = {
      ...{ key: 'tags', label: t('tagsColumn'), width: 'minmax(120px, 0.9fr)' },
      cell: (item) => (
        <span className="flex gap-1 overflow-hidden">
          {item.tags.map((tag) => (
            <TagChip key={tag.tagId} tag={tag} />
          ))}
        </span>
      ),
    };
    const nameOf = (tagId: string) => tags.find((tag) => tag.tagId === tagId)?.name ?? '…';
    const filter: ListFilter = {
      ...{ key: 'tagIds', of: 'ids', label: t('tags') },
      chip: (ids) => t('chipTags', { names: numbers.list(String(ids).split(',').map(nameOf)) }),
      control: ({ value, onChange }) =>
        tags.length > 0 && (
          <Choices
            key="tags"
            label={t('tags')}
            items={tags.map(({ tagId, name }) => ({ id: tagId, label: name }))}
            value={value ? value.split(',') : []}
            onChange={(ids) => onChange(ids.join(',') || null)}
          />
        ),
    };
    // An address may name tags before any were read; nothing else is said of them where there are none.
    const filters = [...kind.filters, filter];
    if (tags.length === 0) return { kind: { ...kind, filters }, sheet };
    return {
      kind: {
        ...kind,
        filters,
        columns: [...kind.columns, column],
        groupings: [...kind.groupings, { key: 'tag', label: t('tagsColumn') }],
      },
      sheet: {
        ...sheet,
        columns: [
          ...sheet.columns,
          {
            label: t('tagsColumn'),
            value: (item: Item) => item.tags.map(({ name }) => name).join(', ') || null,
          },
        ],
      },
    };
  }, [kind, sheet, tags, t, numbers]);
}
