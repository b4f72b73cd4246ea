import { useMemo } from 'react';
import { listTags, type ShownTag, tagThings, untagThings } from '#contract/tags/tags.ts';
import type { FieldNoun } from '#domain/address-book/fields/custom-field.ts';
import { dealFiltersTexts } from '#texts/deal-filters.ts';
import { call } from '../../api/client.ts';
import { amongSeveral } from '../../api/list/group-moves.ts';
import type { CellValue, ListColumn, ListFilter, ListKind, RowChange } from '../../api/list/list-kind.ts';
import type { Sheet } from '../../api/list/sheet.ts';
import { newId } from '../../api/new-id.ts';
import { useRead } from '../../api/queries.ts';
import { TagChip } from '../../api/tag-chip.tsx';
import { Choices } from '../../ui/choice.tsx';
import { useNumbers, useTexts } from '../../ui/reader.tsx';

interface Tagged {
  readonly tags: readonly ShownTag[];
}

const none: readonly ShownTag[] = [];

/** A list with the tags of its rows: as a column, in the file, to narrow by, and as the columns of a board. */
export function useTagsInList<Item extends Tagged>(
  noun: FieldNoun,
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
        groupings: [
          ...kind.groupings,
          {
            ...{ key: 'tag', label: t('tagsColumn') },
            offered: tags.map(({ tagId, name }) => ({ key: tagId, label: name })),
            moved: (item, from, to) => {
              const before = item.tags.map(({ tagId }) => tagId);
              return { tags: { before, after: amongSeveral(before, from, to.key) } };
            },
          },
        ],
        write: async (item, { tags: retagged, ...change }) => {
          if (Object.keys(change).length > 0) await kind.write(item, change);
          if (retagged) await retag({ noun, nounIds: [kind.idOf(item)] }, retagged);
        },
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
  }, [noun, kind, sheet, tags, t, numbers]);
}

const idsIn = (held: CellValue): readonly string[] => (Array.isArray(held) ? held : []);

/** Puts on and takes off what makes the difference; other tags of a row stay, whoever put them on since. */
async function retag(on: { noun: FieldNoun; nounIds: string[] }, { before, after }: RowChange[string]) {
  const [were, are] = [idsIn(before), idsIn(after)];
  for (const tagId of are.filter((one) => !were.includes(one))) {
    await call(tagThings, { tagId, ...on }, { idempotencyKey: newId() });
  }
  for (const tagId of were.filter((one) => !are.includes(one))) {
    await call(untagThings, { tagId, ...on }, { idempotencyKey: newId() });
  }
}
