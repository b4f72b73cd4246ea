import { useMemo } from 'react';
import { listsTexts } from '#texts/lists.ts';
import { useTexts } from '../../ui/reader.tsx';
import { Select } from '../../ui/select.tsx';
import { OwnerField } from '../owner-field.tsx';
import { useMembers } from '../use-members.ts';
import { aloneOrTogether } from './cell-edits.tsx';
import { asOne } from './group-moves.ts';
import type { CellEdit, ListColumn, ListFilter, ListGrouping } from './list-kind.ts';

interface Owned {
  readonly owner: { readonly id: string; readonly name: string } | null;
}

interface OwnerInList<Item> {
  readonly column: ListColumn<Item>;
  readonly filter: ListFilter;
  readonly grouping: ListGrouping<Item>;
}

/** Who of us looks after the rows of a list: as a column that is written over, to narrow by and to group by. */
export function useOwnerInList<Item extends Owned>(): OwnerInList<Item> {
  const t = useTexts(listsTexts);
  const members = useMembers();
  return useMemo(() => {
    const edit: CellEdit<Item> = {
      valueOf: ({ owner }) => owner?.id ?? null,
      field: ({ label, value, onChange }, item) => (
        <OwnerField
          label={label}
          labelHidden
          owner={item?.owner ?? null}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      ),
    };
    const whose = [
      { id: '', label: t('whosever') },
      { id: 'none', label: t('nobody') },
      ...members.map(({ memberId, name }) => ({ id: memberId, label: name })),
    ];
    return {
      column: {
        ...{ key: 'ownerId', label: t('owner'), width: 'minmax(110px, 0.8fr)', sort: 'owner' },
        ...aloneOrTogether(edit),
        cell: ({ owner }) => owner && <span className="truncate text-soft">{owner.name}</span>,
      },
      filter: {
        ...{ key: 'ownerId', of: 'id or none', label: t('owner') },
        control: ({ value, onChange }) => (
          <Select label={t('owner')} items={whose} value={value} onChange={(id) => onChange(id || null)} />
        ),
        chip: (ownerId) => t('chipOwner', { name: whose.find(({ id }) => id === ownerId)?.label ?? '…' }),
      },
      grouping: {
        ...{ key: 'owner', label: t('owner') },
        offered: members.map(({ memberId, name }) => ({ key: memberId, label: name })),
        moved: ({ owner }, _, to) => ({ ownerId: { before: owner?.id ?? null, after: asOne(to.key) } }),
      },
    };
  }, [t, members]);
}
