import { useState } from 'react';
import { listGroupsTexts } from '#texts/list-groups.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useTexts } from '../../ui/reader.tsx';
import { FilterField } from './filter-field.tsx';
import type { ListFilter } from './list-kind.ts';
import { type Filters, mostGroups } from './list-view.ts';

interface GroupsProps {
  filters: readonly ListFilter[];
  groups: readonly Filters[];
  onChange: (groups: readonly Filters[]) => void;
}

/** A group as it is being put together: what is asked for is there before anything is said of it. */
interface Group {
  readonly id: number;
  readonly keys: readonly string[];
  readonly filters: Filters;
}

/** Groups of which one is enough: all that a group says holds at once. */
export function ListFilterGroups({ filters, groups: said, onChange }: GroupsProps) {
  const t = useTexts(listGroupsTexts);
  const [groups, setGroups] = useState<readonly Group[]>(() =>
    said.map((one, id) => ({ id, keys: Object.keys(one), filters: one })),
  );
  const put = (next: readonly Group[]) => {
    setGroups(next);
    onChange(next.map((one) => one.filters).filter((one) => Object.keys(one).length > 0));
  };
  const change = (group: Group) => put(groups.map((one) => (one.id === group.id ? group : one)));
  const add = () =>
    put([...groups, { id: Math.max(-1, ...groups.map(({ id }) => id)) + 1, keys: [], filters: {} }]);
  return (
    <section aria-label={t('groups')} className="flex flex-col gap-3 border-t border-line pt-4">
      <div>
        <h3 className="font-semibold">{t('groups')}</h3>
        <p className="text-fine text-soft">{t('groupsWhy')}</p>
      </div>
      {groups.map((group, place) => (
        <GroupFields
          key={group.id}
          label={t('group', { number: place + 1 })}
          filters={filters}
          group={group}
          onChange={change}
          onRemove={() => put(groups.filter(({ id }) => id !== group.id))}
        />
      ))}
      {groups.length < mostGroups && (
        <Button onPress={add} className="self-start">
          {groups.length === 0 ? t('addGroup') : t('orGroup')}
        </Button>
      )}
    </section>
  );
}

interface GroupFieldsProps {
  label: string;
  filters: readonly ListFilter[];
  group: Group;
  onChange: (group: Group) => void;
  onRemove: () => void;
}

function GroupFields({ label, filters, group, onChange, onRemove }: GroupFieldsProps) {
  const t = useTexts(listGroupsTexts);
  const asked = filters.filter(({ key }) => group.keys.includes(key));
  // An account is chosen where it stands, not here.
  const further = filters.filter(({ key, of }) => of !== 'id' && !group.keys.includes(key));
  const set = (key: string, value: string | number | null) => {
    const { [key]: _, ...rest } = group.filters;
    onChange({ ...group, filters: value === null ? rest : { ...rest, [key]: value } });
  };
  return (
    <fieldset className="flex flex-col gap-3 rounded-card border border-line bg-card p-3.5">
      <legend className="sr-only">{label}</legend>
      <div className="flex items-center justify-between gap-2">
        <span aria-hidden="true" className="text-fine font-semibold text-soft">
          {label}
        </span>
        <Button size="small" look="quiet" onPress={onRemove} aria-label={t('removeGroup', { group: label })}>
          {t('remove')}
        </Button>
      </div>
      {asked.map((filter) => (
        <FilterField
          key={filter.key}
          filter={filter}
          value={group.filters[filter.key]}
          onChange={(value) => set(filter.key, value)}
        />
      ))}
      {further.length > 0 && (
        <div className="-ml-3.5">
          <Menu
            label={t('addCondition')}
            look="quiet"
            acts={further.map(({ key, label: name }) => ({
              id: key,
              label: name,
              act: () => onChange({ ...group, keys: [...group.keys, key] }),
            }))}
          />
        </div>
      )}
    </fieldset>
  );
}
